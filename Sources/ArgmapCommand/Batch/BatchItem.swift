// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import ArgmapText

/// One input of `argmap batch`, of which one record is made.
enum BatchItem: Sendable {
  /// A line of a stream of records, not yet read as JSON.
  case record(LineReader.Line, stream: String, ReadingOptions)
  /// A file, not yet read.
  case file(FileName, size: Int, ReadingOptions)
  /// What is known to give no map before it is read.
  case failed(MapFindings, Failure?)

  /// About how much memory it takes until its record is made.
  var weight: Int {
    switch self {
    case .record(let line, _, _): line.bytes.count
    case .file(_, let size, _): size
    case .failed: 0
    }
  }

  /// What could not be done.
  static func unreadable(_ name: FileName, _ failure: Failure) -> Self {
    .failed(MapFindings(name.inputName, failure), failure)
  }
}
