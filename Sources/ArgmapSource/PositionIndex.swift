// SPDX-License-Identifier: MIT

/// What makes conversions between byte offsets, code points and lines fast.
struct PositionIndex: Sendable {
  /// The number of bytes between two checkpoints.
  static let stride = 512

  /// The code points before each checkpoint: before byte 0, 512, 1024 and so on.
  let checkpoints: [Int]

  /// The byte offset at which each line starts.
  ///
  /// LF, CR LF and a lone CR end a line.
  let lineStarts: [Int]

  let codePointCount: Int

  init(_ utf8: [UInt8]) {
    var checkpoints: [Int] = []
    checkpoints.reserveCapacity(utf8.count / Self.stride + 1)
    var lineStarts = [0]
    var codePoints = 0
    utf8.withUnsafeBytes { bytes in
      for start in Swift.stride(from: 0, to: bytes.count, by: Self.stride) {
        checkpoints.append(codePoints)
        let end = min(start + Self.stride, bytes.count)
        codePoints += end - start
        var at = start
        while at < end {
          // Most of eight bytes hold no line end.
          if at + 8 <= end {
            let word = ByteWord(bytes, from: at)
            if !word.contains(0x0A), !word.contains(0x0D) {
              codePoints -= word.continuationCount
              at += 8
              continue
            }
          }
          if bytes[at] & 0xC0 == 0x80 { codePoints -= 1 }
          at += 1
          if Self.endsLine(bytes[at - 1], before: at, in: bytes) { lineStarts.append(at) }
        }
      }
    }
    self.checkpoints = checkpoints
    self.lineStarts = lineStarts
    self.codePointCount = codePoints
  }

  /// Whether the byte before an offset ends a line.
  private static func endsLine(
    _ byte: UInt8, before next: Int, in bytes: UnsafeRawBufferPointer
  ) -> Bool {
    byte == 0x0A || byte == 0x0D && !(next < bytes.count && bytes[next] == 0x0A)
  }
}

extension [Int] {
  /// The index of the last element that is at most `value`, in a sorted array that starts at or
  /// below it.
  func lastIndex(atMost value: Int) -> Int {
    var low = 0
    var high = count
    while low + 1 < high {
      let middle = (low + high) / 2
      if self[middle] <= value { low = middle } else { high = middle }
    }
    return low
  }
}
