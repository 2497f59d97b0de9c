// SPDX-License-Identifier: MIT

internal import Synchronization
internal import SystemPackage

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Has signals that end the process wait until what is being written, a line or a transaction, is whole.
///
/// The process ends as if the signal had not been caught, so that a shell sees what happened. A
/// second signal ends it at once, and so does the first when the writing takes too long, as to a pipe
/// that nobody reads.
enum WholeWrites {
  /// Catches signals from now on, but for those that the caller has told the process to ignore.
  ///
  /// - Parameter seconds: How long a signal waits at most.
  /// - Throws: An `Errno` when the system has no thread or no pipe left.
  static func protect(forAtMost seconds: Int) throws(Errno) {
    let pipe: (readEnd: FileDescriptor, writeEnd: FileDescriptor)
    do {
      pipe = try FileDescriptor.pipe()
    } catch {
      throw error as? Errno ?? .ioError
    }
    alarm.store(pipe.writeEnd.rawValue, ordering: .releasing)
    try startThread {
      var byte: UInt8 = 0
      guard (try? withUnsafeMutableBytes(of: &byte, { try pipe.readEnd.read(into: $0) })) == 1
      else { return }
      var waits = seconds * 200
      while waits > 0, !change(from: .idle, to: .ending) {
        usleep(5_000)
        waits -= 1
      }
      end(by: CInt(byte))
    }
    catchEndingSignals(raiseAlarm)
  }

  /// Writes something, or nothing any more when the process is about to end.
  static func write<Result, Problem>(
    _ body: () throws(Problem) -> Result
  ) throws(Problem) -> Result {
    // Writes that follow each other closely leave the phase hardly ever idle when somebody looks.
    while isAlarmed.load(ordering: .acquiring) || !change(from: .idle, to: .writing) {
      usleep(5_000)
    }
    defer {
      _ = change(from: .writing, to: .idle)
      // What was the last thing to write must not end the process before the signal does.
      while isAlarmed.load(ordering: .acquiring) { usleep(5_000) }
    }
    return try body()
  }
}

private enum Phase: Int { case idle, writing, ending }

private let phase = Atomic<Int>(Phase.idle.rawValue)

private func change(from old: Phase, to new: Phase) -> Bool {
  phase.compareExchange(
    expected: old.rawValue, desired: new.rawValue, ordering: .acquiringAndReleasing
  ).exchanged
}

/// Where the handler says which signal there was; -1 before and after.
private let alarm = Atomic<CInt>(-1)

/// Whether a signal has come.
private let isAlarmed = Atomic<Bool>(false)

/// Only calls that POSIX allows in a handler.
private func raiseAlarm(_ number: CInt) {
  isAlarmed.store(true, ordering: .releasing)
  let descriptor = alarm.exchange(-1, ordering: .acquiringAndReleasing)
  var byte = UInt8(truncatingIfNeeded: number)
  if descriptor < 0 || write(descriptor, &byte, 1) != 1 { end(by: number) }
}

private func end(by number: CInt) {
  _ = signal(number, SIG_DFL)
  kill(getpid(), number)
}
