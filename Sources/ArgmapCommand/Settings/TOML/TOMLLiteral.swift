// SPDX-License-Identifier: MIT

/// Values that stand without quotes.
enum TOMLLiteral {
  /// What a word stands for, if it is a value.
  static func kind(of word: ArraySlice<UInt8>) -> TOMLValue.Kind? {
    let text = String(decoding: word, as: UTF8.self)
    switch text {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "inf", "+inf": return .float(.infinity)
    case "-inf": return .float(-.infinity)
    case "nan", "+nan", "-nan": return .float(.nan)
    default: return integer(text) ?? float(text) ?? (isDateOrTime(word) ? .date(text) : nil)
    }
  }

  private static func integer(_ text: String) -> TOMLValue.Kind? {
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where text.hasPrefix(prefix) {
      guard let digits = digits(text.dropFirst(2), radix: radix) else { return nil }
      return Int(digits, radix: radix).map { .integer($0) }
    }
    let unsigned = text.drop { $0 == "+" || $0 == "-" }
    guard text.count - unsigned.count <= 1, let digits = digits(unsigned, radix: 10),
      digits == "0" || !digits.hasPrefix("0")
    else { return nil }
    return Int((text.hasPrefix("-") ? "-" : "") + digits).map { .integer($0) }
  }

  /// Digits without the `_` that may stand between two of them.
  private static func digits(_ text: Substring, radix: Int) -> String? {
    let groups = text.split(separator: "_", omittingEmptySubsequences: false)
    let isNumber = groups.allSatisfy { group in
      !group.isEmpty
        && group.allSatisfy { $0.isASCII && $0.hexDigitValue.map { $0 < radix } == true }
    }
    return isNumber ? groups.joined() : nil
  }

  private static func float(_ text: String) -> TOMLValue.Kind? {
    let halves = text.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    guard halves.count <= 2, let mantissa = halves.first else { return nil }
    let parts = mantissa.drop { $0 == "+" || $0 == "-" }
      .split(separator: ".", omittingEmptySubsequences: false)
    guard text.count > 0, mantissa.count - parts.map(\.count).reduce(parts.count - 1, +) <= 1,
      parts.count == 2 || parts.count == 1 && halves.count == 2,
      let whole = digits(parts[0], radix: 10), whole == "0" || !whole.hasPrefix("0")
    else { return nil }
    var written = (mantissa.hasPrefix("-") ? "-" : "") + whole
    if parts.count == 2 {
      guard let fraction = digits(parts[1], radix: 10) else { return nil }
      written += "." + fraction
    }
    if halves.count == 2 {
      let unsigned = halves[1].drop { $0 == "+" || $0 == "-" }
      guard halves[1].count - unsigned.count <= 1, let exponent = digits(unsigned, radix: 10) else {
        return nil
      }
      written += "e" + (halves[1].hasPrefix("-") ? "-" : "") + exponent
    }
    return Double(written).map { .float($0) }
  }

  /// Whether a word is a day of a month, `2026-11-25`.
  static func isDate(_ word: ArraySlice<UInt8>) -> Bool {
    guard fits(word, "0000-00-00") else { return false }
    let year = number(word, 0..<4)
    let month = number(word, 5..<7)
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12).contains(month) && (1...days[month - 1]).contains(number(word, 8..<10))
  }

  private static func isDateOrTime(_ word: ArraySlice<UInt8>) -> Bool {
    if isDate(word) || isTime(word) { return true }
    guard word.count > 11, isDate(word.prefix(10)),
      "Tt ".utf8.contains(word[word.startIndex + 10])
    else { return false }
    let time = word.dropFirst(11)
    if isTime(time) { return true }
    if time.last == UInt8(ascii: "Z") || time.last == UInt8(ascii: "z") {
      return isTime(time.dropLast())
    }
    let offset = time.suffix(6)
    return (fits(offset, "+00:00") || fits(offset, "-00:00")) && number(offset, 1..<3) < 24
      && number(offset, 4..<6) < 60 && isTime(time.dropLast(6))
  }

  private static func isTime(_ word: ArraySlice<UInt8>) -> Bool {
    guard fits(word.prefix(8), "00:00:00"), number(word, 0..<2) < 24, number(word, 3..<5) < 60,
      number(word, 6..<8) <= 60
    else { return false }
    let rest = word.dropFirst(8)
    return rest.isEmpty
      || rest.count > 1 && rest.first == UInt8(ascii: ".")
        && rest.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether a word has digits where a pattern has `0`, and elsewhere the same bytes.
  private static func fits(_ word: ArraySlice<UInt8>, _ pattern: String) -> Bool {
    word.count == pattern.utf8.count
      && zip(word, pattern.utf8).allSatisfy { byte, wanted in
        wanted == UInt8(ascii: "0") ? (0x30...0x39).contains(byte) : byte == wanted
      }
  }

  private static func number(_ word: ArraySlice<UInt8>, _ range: Range<Int>) -> Int {
    word[word.startIndex + range.lowerBound..<word.startIndex + range.upperBound]
      .reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
}
