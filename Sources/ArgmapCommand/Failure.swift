// SPDX-License-Identifier: MIT

/// Why a job could not be done: a file, a disk, a program.
///
/// The command exits with 2.
package struct Failure: Error, Hashable {
  /// What went wrong: the path first, when there is one.
  package var message: String

  /// What to do about it, line by line.
  package var help: [String] = []

  package init(_ message: String, help: [String] = []) {
    self.message = message
    self.help = help
  }
}

/// The reader of standard output has gone, which is its right: the command ends quietly.
struct ClosedPipe: Error {}

/// What is wrong with the command line, and what to try. The command exits with 64.
struct WrongUsage: Error {
  var message: String
  var hint: String
}

/// How bad the end is; the worst of several inputs counts.
enum ExitStatus: Int32, Comparable {
  case success = 0
  case findings = 1
  case failure = 2
  case usage = 64
  case internalError = 70

  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
