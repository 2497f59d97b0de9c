// SPDX-License-Identifier: MIT

internal import ArgumentParser

/// Whether a command goes on when its work is done, and does it again when a file changes.
struct WatchOptions: ParsableArguments {
  @Flag(help: "Write again when a map or its article changes.")
  var watch = false

  /// Refuses to watch what doesn't change, or to write again where nothing can be taken back.
  func check(_ files: [FileName], output: Output, hasFolder: Bool) throws {
    guard watch else { return }
    guard !files.contains(where: \.isStandard) else {
      throw ValidationError("'--watch' needs files to watch, found standard input")
    }
    guard hasFolder || !output.isStream else {
      throw ValidationError("'--watch' needs a file to write to; add '-o FILE'")
    }
  }
}
