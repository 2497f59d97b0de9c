// SPDX-License-Identifier: MIT
internal import ArgmapCommand

@main struct Main { static func main() { Argmap.start() } }
