// SPDX-License-Identifier: MIT

/// A line of an outline, by what it starts with.
struct OutlineLine {
  enum Kind: Equatable {
    case blank
    case comment
    /// A line with `#`.
    case heading
    /// A line without a sign.
    case plain
    case item(OutlineMarker)
  }

  var kind: Kind
  /// The column of the first character that is no blank, from 0.
  var indent: Int
  /// Whether it is indented with spaces, with tabs.
  var hasSpaces = false
  var hasTabs = false
  /// The sign; empty for a line without.
  var sign: Range<Int>
  /// What stands behind the sign, without blanks round it.
  var content: Range<Int>

  /// How far a tab reaches.
  static let tabWidth = 4

  /// Looks at the bytes of a line without its end.
  init(_ line: Range<Int>, of utf8: [UInt8]) {
    var start = line.lowerBound
    var end = line.upperBound
    indent = 0
    while start < end, utf8[start].isBlank {
      if utf8[start] == UInt8(ascii: "\t") {
        hasTabs = true
        indent += Self.tabWidth - indent % Self.tabWidth
      } else {
        hasSpaces = true
        indent += 1
      }
      start += 1
    }
    while end > start, utf8[end - 1].isBlank { end -= 1 }
    let found = Self.kind(utf8[start..<end], isAtMargin: indent == 0)
    kind = found.kind
    sign = start..<start + found.sign
    var content = start + found.sign..<end - found.tail
    while let first = content.first, utf8[first].isBlank { content.removeFirst() }
    while let last = content.last, utf8[last].isBlank { content.removeLast() }
    self.content = content
  }

  /// The kind, the length of the sign, and of the sign that closes the line.
  private static func kind(
    _ words: ArraySlice<UInt8>, isAtMargin: Bool
  ) -> (kind: Kind, sign: Int, tail: Int) {
    guard let first = words.first else { return (.blank, 0, 0) }
    let rest = words.dropFirst()
    switch first {
    case UInt8(ascii: "/") where rest.first == first:
      return (.comment, 2, 0)
    case UInt8(ascii: "#") where isAtMargin:
      let signs = words.prefix { $0 == first }.count
      return isEnd(words.dropFirst(signs)) ? (.heading, signs, 0) : (.plain, 0, 0)
    case UInt8(ascii: "(") where isAtMargin:
      let digits = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      guard (1...9).contains(digits.count), rest.dropFirst(digits.count).first == 0x29,
        isEnd(rest.dropFirst(digits.count + 1)),
        let number = Int(String(decoding: digits, as: UTF8.self))
      else { return (.plain, 0, 0) }
      return (.item(.numbered(number)), digits.count + 2, 0)
    case UInt8(ascii: "-") where isAtMargin && rest.first == first:
      return step(words)
    default:
      return marked(words)
    }
  }

  /// `----`, `--`, or `-- rule --`.
  private static func step(_ words: ArraySlice<UInt8>) -> (kind: Kind, sign: Int, tail: Int) {
    let signs = words.prefix { $0 == UInt8(ascii: "-") }.count
    if signs == words.count { return (.item(.step), signs, 0) }
    let tail = words.reversed().prefix { $0 == UInt8(ascii: "-") }.count
    guard isEnd(words.dropFirst(signs)), tail >= 2, words.dropLast(tail).last?.isBlank ?? false
    else { return (.plain, 0, 0) }
    return (.item(.step), signs, tail)
  }

  private static func marked(_ words: ArraySlice<UInt8>) -> (kind: Kind, sign: Int, tail: Int) {
    let rest = words.dropFirst()
    if let second = rest.first, isEnd(rest.dropFirst()) {
      let pair = String(decoding: words.prefix(2), as: UTF8.self)
      switch (pair, second) {
      case ("<>", _): return (.item(.relation), 2, 0)
      case ("<+", _): return (.item(.support), 2, 0)
      case ("<-", _): return (.item(.attack), 2, 0)
      case ("<_", _): return (.item(.undercut), 2, 0)
      case ("+>", _), ("->", _), ("_>", _), ("><", _): return (.item(.unsupported), 2, 0)
      default: break
      }
    }
    guard let first = words.first, let marker = signs[first] else { return (.plain, 0, 0) }
    if isEnd(rest) { return (.item(marker), 1, 0) }
    // `+[name]` needs no blank.
    guard marker.startsArgument || marker == .link, let next = rest.first,
      next == UInt8(ascii: "[") || next == UInt8(ascii: "<") || next == UInt8(ascii: "{")
    else { return (.plain, 0, 0) }
    return (.item(marker), 1, 0)
  }

  private static let signs: [UInt8: OutlineMarker] = [
    UInt8(ascii: "+"): .support, UInt8(ascii: "-"): .attack, UInt8(ascii: "~"): .concession,
    UInt8(ascii: "^"): .backing, UInt8(ascii: "_"): .undercut, UInt8(ascii: "&"): .link,
    UInt8(ascii: "*"): .statement, UInt8(ascii: "="): .restatement, UInt8(ascii: ":"): .note,
  ]

  private static func isEnd(_ rest: ArraySlice<UInt8>) -> Bool { rest.first?.isBlank ?? true }
}

extension UInt8 {
  /// Whether it is a space or tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// Whether it is a blank or a line end.
  var isSpace: Bool { isBlank || self == 0x0A || self == 0x0D }

  /// Whether a backslash in front makes it literal.
  var isPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
