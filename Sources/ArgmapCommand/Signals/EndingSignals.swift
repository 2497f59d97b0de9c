// SPDX-License-Identifier: MIT

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Has a handler called for the signals that end the process.
///
/// What the caller has told the process to ignore, as nohup does, stays ignored.
func catchEndingSignals(_ handler: @escaping @convention(c) (CInt) -> Void) {
  for number in [SIGINT, SIGTERM, SIGHUP] {
    let old = signal(number, handler)
    if isSameHandler(old, SIG_IGN) { _ = signal(number, SIG_IGN) }
  }
}

/// Whether two handlers of signals are one, which Swift does not ask of C functions.
func isSameHandler(
  _ one: (@convention(c) (CInt) -> Void)?, _ other: (@convention(c) (CInt) -> Void)?
) -> Bool {
  unsafeBitCast(one, to: Int.self) == unsafeBitCast(other, to: Int.self)
}
