// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// Walks once through the bytes of a TOML document.
struct TOMLScanner {
  private let utf8: [UInt8]
  private(set) var at = 0
  /// How many arrays and tables in braces are open.
  private var depth = 0

  /// More than this many brackets in one another are refused, so that the stack stays small.
  private static let deepest = 64

  init(_ text: SourceText) { utf8 = text.utf8 }

  private var byte: UInt8? { at < utf8.count ? utf8[at] : nil }

  private func byte(_ ahead: Int) -> UInt8? {
    at + ahead < utf8.count ? utf8[at + ahead] : nil
  }

  private func problem(_ message: String, from start: Int? = nil) -> TOMLProblem {
    let end = byte == nil || byte == 0x0A || byte == 0x0D ? at : next(after: at)
    return TOMLProblem(message: message, range: (start ?? at)..<max(start ?? at, end))
  }

  /// The offset after the character at an offset.
  private func next(after offset: Int) -> Int {
    var end = offset + 1
    while end < utf8.count, utf8[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private func found() -> String {
    guard let byte else { return "the end of the file" }
    if byte == 0x0A || byte == 0x0D { return "the end of the line" }
    return "'\(String(decoding: utf8[at..<next(after: at)], as: UTF8.self))'"
  }

  // MARK: White space

  /// Goes over blanks.
  private mutating func skipBlanks() {
    while byte == 0x20 || byte == 0x09 { at += 1 }
  }

  private mutating func takeLineEnd() -> Bool {
    if byte == 0x0A {
      at += 1
    } else if byte == 0x0D, byte(1) == 0x0A {
      at += 2
    } else {
      return false
    }
    return true
  }

  private mutating func skipComment() throws(TOMLProblem) {
    guard byte == UInt8(ascii: "#") else { return }
    while let byte, byte != 0x0A, !(byte == 0x0D && self.byte(1) == 0x0A) {
      guard byte >= 0x20 && byte != 0x7F || byte == 0x09 else {
        throw problem("control characters can't stand in a comment")
      }
      at += 1
    }
  }

  private mutating func skipBlanksAndLines() throws(TOMLProblem) {
    repeat {
      skipBlanks()
      try skipComment()
    } while takeLineEnd()
  }

  /// Goes to the next header or key.
  ///
  /// - Returns: Whether there is one.
  mutating func skipToNextLine() throws(TOMLProblem) -> Bool {
    try skipBlanksAndLines()
    return byte != nil
  }

  mutating func endLine() throws(TOMLProblem) {
    skipBlanks()
    try skipComment()
    guard byte == nil || takeLineEnd() else {
      throw problem("expected the end of the line, found \(found())")
    }
  }

  mutating func expect(_ character: Unicode.Scalar, _ place: String) throws(TOMLProblem) {
    skipBlanks()
    guard byte.map({ UInt32($0) }) == character.value else {
      throw problem("expected '\(character)' \(place), found \(found())")
    }
    at += 1
    skipBlanks()
  }

  // MARK: Keys

  /// The path in a table's header, if one begins here.
  mutating func header() throws(TOMLProblem) -> (path: [TOMLKey], isArray: Bool)? {
    guard byte == UInt8(ascii: "[") else { return nil }
    let isArray = byte(1) == UInt8(ascii: "[")
    at += isArray ? 2 : 1
    skipBlanks()
    let path = try path()
    try expect("]", "after the name of a table")
    guard isArray else { return (path, false) }
    guard utf8[at - 1] == UInt8(ascii: "]"), byte == UInt8(ascii: "]") else {
      throw problem("expected ']]' after the name of a table, found \(found())")
    }
    at += 1
    return (path, true)
  }

  /// A key, or several with dots between them.
  mutating func path() throws(TOMLProblem) -> [TOMLKey] {
    var path: [TOMLKey] = []
    while true {
      path.append(try key())
      skipBlanks()
      guard byte == UInt8(ascii: ".") else { return path }
      at += 1
      skipBlanks()
    }
  }

  private mutating func key() throws(TOMLProblem) -> TOMLKey {
    let start = at
    switch byte {
    case UInt8(ascii: "\"")?, UInt8(ascii: "'")?:
      let name = try string(isKey: true)
      return TOMLKey(name: name, range: start..<at)
    default:
      while let byte, isBareKeyByte(byte) { at += 1 }
      guard at > start else { throw problem("expected a key, found \(found())") }
      return TOMLKey(name: String(decoding: utf8[start..<at], as: UTF8.self), range: start..<at)
    }
  }

  // MARK: Values

  mutating func value() throws(TOMLProblem) -> TOMLValue {
    let start = at
    switch byte {
    case UInt8(ascii: "\"")?, UInt8(ascii: "'")?:
      let text = try string(isKey: false)
      return TOMLValue(kind: .string(text), range: start..<at)
    case UInt8(ascii: "[")?: return TOMLValue(kind: .array(try array()), range: start..<at)
    case UInt8(ascii: "{")?: return TOMLValue(kind: .table(try inlineTable()), range: start..<at)
    default: return try bareValue()
    }
  }

  private mutating func array() throws(TOMLProblem) -> [TOMLValue] {
    try open()
    defer { depth -= 1 }
    var values: [TOMLValue] = []
    while true {
      try skipBlanksAndLines()
      if byte == UInt8(ascii: "]") { break }
      values.append(try value())
      try skipBlanksAndLines()
      if byte == UInt8(ascii: "]") { break }
      guard byte == UInt8(ascii: ",") else {
        throw problem("expected ',' or ']' in a list, found \(found())")
      }
      at += 1
    }
    at += 1
    return values
  }

  private mutating func inlineTable() throws(TOMLProblem) -> [TOMLEntry] {
    try open()
    defer { depth -= 1 }
    var entries: [TOMLEntry] = []
    var declared = TOMLDeclarations()
    skipBlanks()
    if byte == UInt8(ascii: "}") {
      at += 1
      return []
    }
    while true {
      let path = try path()
      try expect("=", "between a key and its value")
      try declared.assign(path, in: [])
      entries.append(TOMLEntry(path: path, value: try value()))
      skipBlanks()
      if byte == UInt8(ascii: "}") { break }
      guard byte == UInt8(ascii: ",") else {
        throw problem("expected ',' or '}' in a table on one line, found \(found())")
      }
      at += 1
      skipBlanks()
    }
    at += 1
    return entries
  }

  private mutating func open() throws(TOMLProblem) {
    guard depth < Self.deepest else {
      throw problem("more than \(Self.deepest) brackets in one another")
    }
    depth += 1
    at += 1
  }

  /// A number, a date or a truth value.
  private mutating func bareValue() throws(TOMLProblem) -> TOMLValue {
    let start = at
    func isPart(_ byte: UInt8) -> Bool {
      isBareKeyByte(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: ":")
    }
    while let byte, isPart(byte) { at += 1 }
    // A blank may stand between a date and a time.
    if at - start == 10, byte == 0x20, let digit = byte(1), digit >= 0x30, digit <= 0x39,
      TOMLLiteral.isDate(utf8[start..<at])
    {
      at += 1
      while let byte, isPart(byte) { at += 1 }
    }
    guard at > start else { throw problem("expected a value, found \(found())") }
    guard let kind = TOMLLiteral.kind(of: utf8[start..<at]) else {
      let word = String(decoding: utf8[start..<at], as: UTF8.self)
      throw TOMLProblem(
        message: "'\(word)' is no value; words stand in quotes, as in \"\(word)\"",
        range: start..<at)
    }
    return TOMLValue(kind: kind, range: start..<at)
  }

  // MARK: Strings

  private mutating func string(isKey: Bool) throws(TOMLProblem) -> String {
    let quote = utf8[at]
    let isLiteral = quote == UInt8(ascii: "'")
    let isLong = !isKey && byte(1) == quote && byte(2) == quote
    let start = at
    at += isLong ? 3 : 1
    if isLong { _ = takeLineEnd() }
    var bytes: [UInt8] = []
    while let byte {
      if byte == quote {
        guard isLong else {
          at += 1
          return String(decoding: bytes, as: UTF8.self)
        }
        var count = 0
        while count < 5, self.byte(count) == quote { count += 1 }
        at += count
        guard count >= 3 else {
          bytes += [UInt8](repeating: quote, count: count)
          continue
        }
        bytes += [UInt8](repeating: quote, count: count - 3)
        return String(decoding: bytes, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\"), !isLiteral {
        bytes += try escape(isLong: isLong)
      } else if byte == 0x0A || byte == 0x0D && self.byte(1) == 0x0A {
        guard isLong, takeLineEnd() else { break }
        bytes.append(0x0A)
      } else if byte < 0x20 && byte != 0x09 || byte == 0x7F {
        throw problem("control characters can't stand in quotes; write \\u00XX")
      } else {
        bytes.append(byte)
        at += 1
      }
    }
    let mark = String(repeating: String(Unicode.Scalar(quote)), count: isLong ? 3 : 1)
    throw TOMLProblem(message: "the closing \(mark) is missing", range: start..<at)
  }

  private mutating func escape(isLong: Bool) throws(TOMLProblem) -> [UInt8] {
    let start = at
    at += 1
    defer { if at == start + 1, byte != nil { at += 1 } }
    switch byte {
    case UInt8(ascii: "b")?: return [0x08]
    case UInt8(ascii: "t")?: return [0x09]
    case UInt8(ascii: "n")?: return [0x0A]
    case UInt8(ascii: "f")?: return [0x0C]
    case UInt8(ascii: "r")?: return [0x0D]
    case UInt8(ascii: "\"")?: return [UInt8(ascii: "\"")]
    case UInt8(ascii: "\\")?: return [UInt8(ascii: "\\")]
    case UInt8(ascii: "u")?: return try scalar(digits: 4, from: start)
    case UInt8(ascii: "U")?: return try scalar(digits: 8, from: start)
    case 0x20?, 0x09?, 0x0A?, 0x0D?:
      skipBlanks()
      guard isLong, takeLineEnd() else { break }
      while byte == 0x20 || byte == 0x09 || takeLineEnd() {
        if byte == 0x20 || byte == 0x09 { at += 1 }
      }
      return []
    default: break
    }
    throw problem(
      "expected b, t, n, f, r, u, U, \" or \\ after '\\'; a path stands in '…' without escapes",
      from: start)
  }

  private mutating func scalar(digits: Int, from start: Int) throws(TOMLProblem) -> [UInt8] {
    at += 1
    let word = utf8[at..<min(at + digits, utf8.count)]
    guard word.count == digits, word.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }),
      let number = UInt32(String(decoding: word, as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(number)
    else { throw problem("expected \(digits) hexadecimal digits of a character", from: start) }
    at += digits
    return Array(String(scalar).utf8)
  }
}
