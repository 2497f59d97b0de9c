// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Words as they stand in an outline, so that nothing is taken for a sign.
enum OutlineWords {
  /// Words of a statement, note or restatement; at the margin they start the line.
  static func text(_ prose: Prose, isAtMargin: Bool = false) -> String {
    let utf8 = prose.string.utf8
    var escaped: [UInt8] = []
    escaped.reserveCapacity(utf8.count + 2)
    if let first = utf8.first, signs.contains(first) { escaped.append(UInt8(ascii: "\\")) }
    let colon = isAtMargin ? headColon(utf8) : nil
    for (position, byte) in utf8.enumerated() {
      let isSign =
        byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "{") || position == colon
      // The first one is escaped already when it is a sign.
      if isSign, position > 0 || !signs.contains(byte) { escaped.append(UInt8(ascii: "\\")) }
      escaped.append(byte)
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static let signs = Set(#"+-~&_^=:*<>[{(#/\"#.utf8)

  /// The colon behind a first word that could be the key of a line of the head.
  private static func headColon(_ utf8: String.UTF8View) -> Int? {
    let key = utf8.prefix(20).prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    guard utf8.dropFirst(key.count).first == UInt8(ascii: ":"),
      OutlineHead.mayBeKey(String(decoding: key, as: UTF8.self))
    else { return nil }
    return key.count
  }

  /// The type of a relation, in front of names in brackets.
  static func type(_ prose: Prose) -> String {
    var escaped = ""
    for scalar in prose.string.unicodeScalars {
      if scalar == "\\" || scalar == "[" || scalar == "<" { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  /// A value between braces.
  static func value(_ words: String) -> String {
    let isBare =
      !words.isEmpty && !words.utf8.contains { #",{}"\"#.utf8.contains($0) }
      && words.utf8.first?.isSpace == false && words.utf8.last?.isSpace == false
    return isBare ? words : quoted(words)
  }

  /// A name, as a value or in brackets.
  static func name(_ name: String) -> String { NCName(name) == nil ? quoted(name) : name }

  /// A value in the head.
  static func headValue(_ words: String) -> String {
    guard let first = words.utf8.first, let last = words.utf8.last, first != UInt8(ascii: "\""),
      !first.isSpace, !last.isSpace, !words.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D })
    else { return quoted(words) }
    return words
  }

  static func quoted(_ words: String) -> String {
    var quoted = "\""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      // A line end would end the line; only names that no file can hold have one.
      case "\n", "\r": quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
