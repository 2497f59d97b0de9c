// SPDX-License-Identifier: MIT

internal import ArgmapSource

extension Diagnostic.Code {
  /// Whether it tells of something in a file that a map can't keep, though nothing is wrong with it.
  var isLoss: Bool { rawValue == "xml/processing-instruction" }
}
