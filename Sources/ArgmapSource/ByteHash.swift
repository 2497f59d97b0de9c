// SPDX-License-Identifier: MIT

/// A hash of bytes for tables of names and wordings, with a seed of its own, so that no file can be
/// written that makes a table slow.
///
/// Eight bytes at a time are multiplied to twice their width and folded, far less work than `Hasher`
/// does for short names. Equal bytes have equal hashes in one hash only.
package struct ByteHash: Sendable {
  private let seed = UInt64.random(in: .min ... .max)

  package init() {}

  /// The hash of some bytes.
  package func callAsFunction(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var state = seed ^ UInt64(bytes.count)
    let raw = UnsafeRawBufferPointer(bytes)
    var at = 0
    while at < bytes.count {
      var word: UInt64 = 0
      if at + 8 <= bytes.count {
        word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      } else {
        for rest in at..<bytes.count { word = word << 8 | UInt64(bytes[rest]) }
      }
      let product = (state ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      state = product.high ^ product.low
      at += 8
    }
    return UInt32(truncatingIfNeeded: state ^ state >> 32)
  }
}
