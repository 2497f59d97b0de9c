// SPDX-License-Identifier: MIT

/// Eight bytes at once: what must be known of every byte of a text is asked of a word of them.
package struct ByteWord {
  @usableFromInline package let bytes: UInt64

  /// The eight bytes from an offset.
  @inlinable @inline(__always)
  package init(_ buffer: UnsafeRawBufferPointer, from offset: Int) {
    bytes = buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// Whether all are ASCII.
  @inlinable @inline(__always)
  package var isASCII: Bool { bytes & Self.highBits == 0 }

  /// How many go on with a character that another byte starts: `10xxxxxx`.
  @inline(__always)
  var continuationCount: Int {
    isASCII ? 0 : (bytes & ~(bytes &<< 1) & Self.highBits).nonzeroBitCount
  }

  /// Whether one is of a value below 128.
  @inlinable @inline(__always)
  package func contains(_ byte: UInt8) -> Bool {
    let zeroed = bytes ^ UInt64(byte) &* Self.lowBits
    return (zeroed &- Self.lowBits) & ~zeroed & Self.highBits != 0
  }

  /// Whether one is less than a value of at most 128.
  @inlinable @inline(__always)
  package func hasByte(below limit: UInt8) -> Bool {
    (bytes &- UInt64(limit) &* Self.lowBits) & ~bytes & Self.highBits != 0
  }

  /// The high bit of each byte that is of a value, the first byte in the lowest bits.
  @inlinable @inline(__always)
  package func places(of byte: UInt8) -> UInt64 {
    let zeroed = UInt64(littleEndian: bytes) ^ UInt64(byte) &* Self.lowBits
    return ~((zeroed & ~Self.highBits) &+ ~Self.highBits | zeroed) & Self.highBits
  }

  @usableFromInline package static let lowBits: UInt64 = 0x0101_0101_0101_0101
  @usableFromInline package static let highBits: UInt64 = 0x8080_8080_8080_8080
}

extension ByteWord {
  /// How many bytes of a range go on with a character.
  static func continuationCount(in bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int {
    var count = 0
    var at = range.lowerBound
    while at + 8 <= range.upperBound {
      count += ByteWord(bytes, from: at).continuationCount
      at += 8
    }
    for rest in at..<range.upperBound where bytes[rest] & 0xC0 == 0x80 { count += 1 }
    return count
  }
}

extension [UInt8] {
  /// The place of the first NUL.
  ///
  /// - Complexity: O(*n*), but an eighth of the steps of `firstIndex(of: 0)`.
  package var firstZero: Int? {
    withUnsafeBytes { bytes in
      var at = 0
      while at + 8 <= bytes.count, !ByteWord(bytes, from: at).contains(0) { at += 8 }
      return (at..<bytes.count).first { bytes[$0] == 0 }
    }
  }
}
