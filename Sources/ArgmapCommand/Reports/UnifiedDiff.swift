// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// What changes between two versions of a file, as `diff -u` and `git diff` write it: three lines of
/// context, and a remark when the last line has no end.
///
/// Empty when nothing changes. The lines are bytes and may be in any encoding, so that `patch` can
/// take them; for a terminal, control characters are spelled out.
///
/// - Complexity: O(*n* log *n* + *nd*) in the lines, where *d* is the number of differences between two
///   lines that each version has once, and at most 1000: a stretch with more is shown as replaced.
package func unifiedDiff(
  old: [UInt8], new: [UInt8], name: String, palette: Palette = Palette(isOn: false),
  forTerminal: Bool = false
) -> [UInt8] {
  guard old != new else { return [] }
  let (oldLines, newLines) = (lines(of: old), lines(of: new))
  let changes = listChanges(from: oldLines, to: newLines)
  var writer = DiffWriter(
    old: oldLines, new: newLines, palette: palette, forTerminal: forTerminal)
  writer.write(changes, name: name)
  return writer.bytes
}

/// What changes between two versions of a text.
package func unifiedDiff(old: String, new: String, name: String) -> String {
  String(
    decoding: unifiedDiff(old: Array(old.utf8), new: Array(new.utf8), name: name), as: UTF8.self)
}

/// The lines with their ends.
private func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  var lines: [ArraySlice<UInt8>] = []
  var start = 0
  while start < bytes.count {
    let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    lines.append(bytes[start..<end])
    start = end
  }
  return lines
}

private struct DiffWriter {
  let old: [ArraySlice<UInt8>]
  let new: [ArraySlice<UInt8>]
  let palette: Palette
  let forTerminal: Bool
  var bytes: [UInt8] = []

  private static let context = 3

  mutating func write(_ changes: [ListChange], name: String) {
    guard !changes.isEmpty else { return }
    let name = printable(name)
    heading("--- \(name)")
    heading("+++ \(name)")
    var start = 0
    while start < changes.count {
      var end = start + 1
      // Changes whose context would touch share a hunk.
      while end < changes.count,
        changes[end].old.lowerBound - changes[end - 1].old.upperBound <= 2 * Self.context
      { end += 1 }
      write(hunk: changes[start..<end])
      start = end
    }
  }

  private mutating func write(hunk: ArraySlice<ListChange>) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let before = min(Self.context, first.old.lowerBound)
    let after = min(Self.context, old.count - last.old.upperBound)
    let oldRange = first.old.lowerBound - before..<last.old.upperBound + after
    let newRange = first.new.lowerBound - before..<last.new.upperBound + after
    bytes += palette.diffPlace("@@ -\(place(oldRange)) +\(place(newRange)) @@").utf8
    bytes.append(0x0A)
    var at = oldRange.lowerBound
    for change in hunk {
      for line in old[at..<change.old.lowerBound] { write(" ", line) }
      for line in old[change.old] { write("-", line) }
      for line in new[change.new] { write("+", line) }
      at = change.old.upperBound
    }
    for line in old[at..<oldRange.upperBound] { write(" ", line) }
  }

  /// A range as its first line, from 1, and its length, which is left out when it is 1; an empty one
  /// is the gap behind the line that is named.
  private func place(_ range: Range<Int>) -> String {
    switch range.count {
    case 0: "\(range.lowerBound),0"
    case 1: "\(range.lowerBound + 1)"
    default: "\(range.lowerBound + 1),\(range.count)"
    }
  }

  private mutating func heading(_ text: String) {
    bytes += palette.bold(text).utf8
    bytes.append(0x0A)
  }

  private mutating func write(_ sign: Unicode.Scalar, _ line: ArraySlice<UInt8>) {
    let hasEnd = line.last == 0x0A
    let content = hasEnd ? line.dropLast() : line
    if forTerminal || palette.isOn {
      let text = String(sign) + printable(String(decoding: content, as: UTF8.self))
      bytes += palette.diffLine(text, sign: sign).utf8
    } else {
      bytes.append(UInt8(ascii: sign))
      bytes += content
    }
    bytes.append(0x0A)
    if !hasEnd { bytes += "\\ No newline at end of file\n".utf8 }
  }
}
