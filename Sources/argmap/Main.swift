// SPDX-License-Identifier: MIT
internal import ArgmapCommand

@main struct Main { static func main() async { await Argmap.start() } }
