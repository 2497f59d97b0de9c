// SPDX-License-Identifier: MIT

internal import Synchronization

/// A checksum that is worked out when it is asked for first: most files are read without anybody
/// asking.
final class LazyChecksum: Sendable {
  private let known: Mutex<SHA256.Digest?>

  init(_ checksum: SHA256.Digest?) { known = Mutex(checksum) }

  /// The checksum, which is that of some bytes unless it was known before.
  func value(of bytes: [UInt8]) -> SHA256.Digest {
    known.withLock { known in
      if let known { return known }
      let checksum = SHA256.digest(of: bytes)
      known = checksum
      return checksum
    }
  }
}
