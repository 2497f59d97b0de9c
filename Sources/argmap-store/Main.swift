// SPDX-License-Identifier: MIT
internal import ArgmapCommand
internal import ArgmapStore

@main struct Main {
  static func main() { Argmap.startStore(of: MapStore.self) }
}
