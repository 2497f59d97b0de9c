// SPDX-License-Identifier: MIT

/// The words of an item, which may go on over several lines, with their places in the file.
struct ItemContent {
  /// The lines, joined by blanks, as a line end within a name or words is one.
  private(set) var bytes: [UInt8]
  /// Where lines start: in ``bytes`` and in the file.
  private var starts: [(here: Int, there: Int)]
  private let end: Int

  /// Takes the lines of an item, of which there is at least one.
  init(_ lines: [Range<Int>], of utf8: [UInt8]) {
    bytes = []
    starts = []
    for line in lines {
      if !starts.isEmpty { bytes.append(0x20) }
      starts.append((bytes.count, line.lowerBound))
      bytes += utf8[line]
    }
    end = lines.last?.upperBound ?? 0
  }

  /// Where bytes stand in the file.
  func place(_ range: Range<Int>) -> Range<Int> {
    let start = place(range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, place(range.upperBound - 1) + 1)
  }

  private func place(_ offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle].here <= offset { low = middle } else { high = middle }
    }
    guard starts.indices.contains(low) else { return end }
    return min(starts[low].there + offset - starts[low].here, end)
  }
}
