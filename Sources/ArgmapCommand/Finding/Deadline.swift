// SPDX-License-Identifier: MIT

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A time after which the process ends, for work that can't be asked to stop.
///
/// Nothing must be half done while one is set, as nothing is cleaned up.
enum Deadline {
  /// Does some work on a file, and ends the process with 2 if it takes longer than so many seconds.
  static func within<Result>(
    seconds: Int, on file: FileName, _ work: () throws -> Result
  ) rethrows -> Result {
    let words = """
      error: \(printable(file.inputName)): it took longer than it may
        = help: allow more time with '--timeout SECONDS', or name the way to what is looked for

      """
    return try Array(words.utf8).withUnsafeBytes { bytes in
      lastWords = bytes
      _ = signal(SIGALRM, endForTime)
      alarm(UInt32(clamping: seconds))
      defer {
        alarm(0)
        _ = signal(SIGALRM, SIG_DFL)
        lastWords = UnsafeRawBufferPointer(start: nil, count: 0)
      }
      return try work()
    }
  }
}

/// What is said when the time is over: made beforehand, as a handler may allocate nothing.
///
/// It is only changed while no alarm is set.
nonisolated(unsafe) private var lastWords = UnsafeRawBufferPointer(start: nil, count: 0)

/// Only calls that POSIX allows in a handler.
private func endForTime(_ number: CInt) {
  _ = write(2, lastWords.baseAddress, lastWords.count)
  _exit(2)
}
