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
    utf8.withUnsafeBufferPointer { bytes in
      for at in bytes.indices {
        if at % Self.stride == 0 { checkpoints.append(codePoints) }
        let byte = bytes[at]
        if byte & 0xC0 != 0x80 { codePoints += 1 }
        let endsLine =
          byte == 0x0A || byte == 0x0D && !(at + 1 < bytes.count && bytes[at + 1] == 0x0A)
        if endsLine { lineStarts.append(at + 1) }
      }
    }
    self.checkpoints = checkpoints
    self.lineStarts = lineStarts
    self.codePointCount = codePoints
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
