// SPDX-License-Identifier: MIT

extension TextLine {
  static func shape(
    of line: Range<Int>, isIndented: Bool, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Shape {
    guard let first = line.first.map({ utf8[$0] }) else { return .blank }
    // Nearly every line starts with a letter that no list marker starts with.
    if first >= 0x41, first != UInt8(ascii: "_"), first != UInt8(ascii: "`"),
      first != UInt8(ascii: "|"), first != UInt8(ascii: "~"), first != 0xE2
    {
      return isNumbered(line, isIndented: isIndented, in: utf8) ? .numbered : .prose
    }
    switch first {
    case UInt8(ascii: ">"): return .quotation
    case UInt8(ascii: "|"): return .table
    case UInt8(ascii: "#"):
      let marks = line.prefix { utf8[$0] == first }.count
      return marks <= 6 && line.count > marks && utf8[line.lowerBound + marks] == 0x20
        ? .heading : .prose
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      return line.count >= 3 && line.prefix(3).allSatisfy { utf8[$0] == first } ? .fence : .prose
    case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "_"):
      if line.count >= 2, line.allSatisfy({ utf8[$0] == first || utf8[$0] == 0x20 }) {
        return .rule
      }
      return first != UInt8(ascii: "_") && follows(line, 1, in: utf8) ? .bullet : .prose
    case UInt8(ascii: "+"):
      return follows(line, 1, in: utf8) ? .bullet : .prose
    case 0xE2:
      return isBulletSign(line, in: utf8) && follows(line, 3, in: utf8) ? .bullet : .prose
    default:
      return isNumbered(line, isIndented: isIndented, in: utf8) ? .numbered : .prose
    }
  }

  /// Whether the marker of an item may as well be part of a sentence: a long dash, a number that is
  /// not 1.
  func mayBeChance(in utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    let first = utf8[range.lowerBound]
    switch shape {
    case .bullet: return first == 0xE2 && [0x93, 0x94].contains(utf8[range.lowerBound + 2])
    case .numbered:
      return first >= 0x30 && (first != 0x31 || (0x30...0x39).contains(utf8[range.lowerBound + 1]))
    default: return false
    }
  }

  /// Whether a blank and then a word stand behind a marker.
  private static func follows(
    _ line: Range<Int>, _ length: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    line.count > length + 1
      && (utf8[line.lowerBound + length] == 0x20 || utf8[line.lowerBound + length] == 0x09)
  }

  /// `•`, `‣`, `–`, `—`, `▪`, `●`, `◦`.
  private static func isBulletSign(
    _ line: Range<Int>, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard line.count > 3 else { return false }
    switch (utf8[line.lowerBound + 1], utf8[line.lowerBound + 2]) {
    case (0x80, 0xA2), (0x80, 0xA3), (0x80, 0x93), (0x80, 0x94), (0x96, 0xAA), (0x97, 0x8F),
      (0x97, 0xA6):
      return true
    default: return false
    }
  }

  /// `1.`, `2)`, `(iv)`, `a)`, `[3]`, `IV.` before a blank; `a.` when it is indented.
  private static func isNumbered(
    _ line: Range<Int>, isIndented: Bool, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let space = line.prefix(8).first(where: { utf8[$0] == 0x20 || utf8[$0] == 0x09 }) else {
      return false
    }
    let opened = utf8[line.lowerBound] == 0x28 || utf8[line.lowerBound] == 0x5B
    let first = line.lowerBound + (opened ? 1 : 0)
    // "( a" opens with a bracket and numbers nothing.
    guard first < space - 1 else { return false }
    let body = first..<space - 1
    let last = utf8[space - 1]
    let closed = last == 0x29 || last == 0x5D
    guard closed || last == UInt8(ascii: ".") && !opened else { return false }
    if body.allSatisfy({ (0x30...0x39).contains(utf8[$0]) }) { return body.count <= 3 }
    if body.allSatisfy({ "IVX".utf8.contains(utf8[$0]) }) { return closed || body.count > 1 }
    if isIndented, body.count == 1, (0x61...0x7A).contains(utf8[body.lowerBound]) { return true }
    guard closed else { return false }
    if body.count == 1 { return (0x61...0x7A).contains(utf8[body.lowerBound] | 0x20) }
    return body.allSatisfy { "ivx".utf8.contains(utf8[$0]) }
  }
}
