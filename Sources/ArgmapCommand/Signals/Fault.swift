// SPDX-License-Identifier: MIT

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What is said, and not left behind, when a fault ends the process.
///
/// Swift has no way on when memory can't be had: the process is ended by a signal. That is told as
/// the error that it is, with the exit code of a job that could not be done. Other faults are defects
/// of argmap; they are told, and end the process as they would have.
enum Fault {
  /// Catches the signals of faults from now on, but for those that somebody catches already, as
  /// Swift's backtraces do.
  static func willBeTold() {
    for number in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE] {
      let old = signal(number, tell)
      if !isSameHandler(old, SIG_DFL) { _ = signal(number, old) }
    }
  }
}

/// Only calls that the system allows in a handler: no memory is taken or given back.
private func tell(_ number: CInt) {
  Interruption.removeUnfinishedFile()
  if memoryIsShort() {
    say("error: not enough memory\n")
    say("  = help: allow more ('ulimit -v' shows the limit), or give less at a time\n")
    _exit(ExitStatus.failure.rawValue)
  }
  say("error: internal error in argmap: ended by a fault\n")
  say("  = help: please report it with the input that led to it\n")
  _ = signal(number, SIG_DFL)
  // It is held back until the handler returns, and then ends the process.
  raise(number)
}

private func say(_ line: StaticString) {
  _ = write(2, line.utf8Start, line.utf8CodeUnitCount)
}

/// Whether memory can't be had: not even a megabyte, or, where the address space is limited, not
/// half of the limit, as what failed may have been the doubling of something large.
private func memoryIsShort() -> Bool {
  var limit = rlimit()
  var size = 1 << 20
  if getrlimit(addressSpace, &limit) == 0, limit.rlim_cur < UInt64(Int.max) {
    size = max(size, Int(limit.rlim_cur / 2))
  }
  let place = mmap(nil, size, PROT_NONE, MAP_PRIVATE | MAP_ANON, -1, 0)
  guard place != MAP_FAILED else { return true }
  munmap(place, size)
  return false
}

#if canImport(Glibc)
  private let addressSpace = __rlimit_resource_t(RLIMIT_AS.rawValue)
#else
  private let addressSpace = RLIMIT_AS
#endif
