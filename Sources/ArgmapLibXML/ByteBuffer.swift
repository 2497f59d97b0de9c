// SPDX-License-Identifier: MIT

/// Bytes that are gathered and thrown away, over and over, which costs an array more than filling
/// it.
package struct ByteBuffer: Sendable {
  @usableFromInline var storage = [UInt8](repeating: 0, count: 1024)
  /// How many bytes there are.
  @usableFromInline package internal(set) var count = 0

  package init() {}

  /// Whether there are none.
  package var isEmpty: Bool { count == 0 }

  /// Whether there is nothing but white space.
  package var isBlank: Bool { firstNonBlank == count }

  private var firstNonBlank: Int {
    var at = 0
    while at < count, ArgmapLibXML.isBlank(storage[at]) { at += 1 }
    return at
  }

  /// Adds bytes.
  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    let end = count + bytes.count
    if end > storage.count {
      storage += [UInt8](repeating: 0, count: max(end - storage.count, storage.count))
    }
    unsafe storage.withUnsafeMutableBufferPointer { storage in
      guard let target = storage.baseAddress, let source = bytes.baseAddress else { return }
      unsafe (target + count).update(from: source, count: bytes.count)
    }
    count = end
  }

  /// Adds the bytes of another buffer.
  package mutating func append(_ other: ByteBuffer) {
    unsafe other.withBytes { unsafe append($0) }
  }

  /// Throws all away.
  package mutating func removeAll() { count = 0 }

  /// Gives the bytes to look at.
  @inlinable
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    unsafe storage.withUnsafeBufferPointer { storage in
      unsafe body(UnsafeBufferPointer(rebasing: storage[..<count]))
    }
  }

  /// Some of the bytes, which must be whole characters, as text.
  package func string(_ range: Range<Int>? = nil) -> String {
    unsafe withBytes { bytes in
      unsafe String(
        decoding: UnsafeBufferPointer(rebasing: bytes[range ?? 0..<bytes.count]), as: UTF8.self)
    }
  }
}
