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
    // Swift compares no C functions.
    if unsafeBitCast(old, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
      _ = signal(number, SIG_IGN)
    }
  }
}
