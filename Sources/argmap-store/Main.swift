// SPDX-License-Identifier: MIT
internal import ArgmapCommand
internal import ArgmapLibrary
internal import ArgmapStore

@main struct Main {
  static func main() {
    Argmap.startStore { path, access, patience throws(LibraryError) in
      try MapStore(path: path, access: access, patience: patience)
    }
  }
}
