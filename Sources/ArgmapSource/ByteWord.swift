// SPDX-License-Identifier: MIT

/// Eight bytes at once: what must be known of every byte of a text is asked of a word of them.
struct ByteWord {
  private let bytes: UInt64

  /// The eight bytes from an offset.
  @inline(__always)
  init(_ buffer: UnsafeRawBufferPointer, from offset: Int) {
    bytes = buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// Whether all are ASCII.
  @inline(__always)
  var isASCII: Bool { bytes & Self.highBits == 0 }

  /// How many go on with a character that another byte starts: `10xxxxxx`.
  @inline(__always)
  var continuationCount: Int {
    isASCII ? 0 : (bytes & ~(bytes &<< 1) & Self.highBits).nonzeroBitCount
  }

  /// Whether one is of a value below 128.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    let zeroed = bytes ^ UInt64(byte) &* Self.lowBits
    return (zeroed &- Self.lowBits) & ~zeroed & Self.highBits != 0
  }

  private static let lowBits: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
}
