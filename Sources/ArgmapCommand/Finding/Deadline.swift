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
  /// Does some work, and ends the process with 2 if it takes longer than so many seconds.
  static func within<Result>(
    seconds: Int, _ work: () throws -> Result
  ) rethrows -> Result {
    _ = signal(SIGALRM, endForTime)
    alarm(UInt32(clamping: seconds))
    defer {
      alarm(0)
      _ = signal(SIGALRM, SIG_DFL)
    }
    return try work()
  }
}

/// Only calls that POSIX allows in a handler.
private func endForTime(_ number: CInt) {
  let words: StaticString = """
    error: it took longer than it may
      = help: allow more time with '--timeout SECONDS', or name the way to what is looked for

    """
  _ = write(2, words.utf8Start, words.utf8CodeUnitCount)
  _exit(2)
}
