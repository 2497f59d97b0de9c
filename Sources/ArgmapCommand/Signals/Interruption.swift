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

/// What a signal that ends the process must not leave behind.
///
/// The process ends as if the signal had not been caught, so that a shell sees what happened: 130
/// after an interrupt, 143 after a request to terminate.
enum Interruption {
  /// Has a file removed when a signal ends the process, instead of the one named before.
  static func willRemove(_ path: FilePath) {
    isPrepared
    exchange(with: path.withPlatformString { strdup($0) })
  }

  /// The file named before has been put into its place or removed.
  static func willRemoveNothing() { exchange(with: nil) }

  /// Removes the file named before; a handler of signals may call it.
  static func removeUnfinishedFile() {
    if let path = takeUnfinishedFile(andLeave: nil) { unlink(path) }
  }

  private static func exchange(with path: UnsafeMutablePointer<CChar>?) {
    // Whoever takes the pointer out owns it: this thread, or the handler on any thread.
    free(takeUnfinishedFile(andLeave: path))
  }

  private static let isPrepared: Void = catchEndingSignals(endAfterRemoval)
}

/// The address of the name of the file to remove, or 0.
private let unfinishedFile = Atomic<UInt>(0)

private func takeUnfinishedFile(
  andLeave next: UnsafeMutablePointer<CChar>?
) -> UnsafeMutablePointer<CChar>? {
  let address = unfinishedFile.exchange(
    UInt(bitPattern: next), ordering: .acquiringAndReleasing)
  return UnsafeMutablePointer(bitPattern: address)
}

/// Only calls that POSIX allows in a handler: no memory is taken or given back.
private func endAfterRemoval(_ number: CInt) {
  Interruption.removeUnfinishedFile()
  _ = signal(number, SIG_DFL)
  // It is held back until the handler returns, and then ends the process.
  raise(number)
}
