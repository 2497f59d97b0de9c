// SPDX-License-Identifier: MIT

/// Reads `{key, key: value, key: "value"}`.
struct AttributeBlock {
  enum End: Equatable {
    /// Behind the closing brace.
    case closed(Int)
    /// Another brace opens first.
    case interrupted
    /// Nothing closes it.
    case open
  }

  private(set) var attributes: [WrittenAttribute] = []
  private(set) var end = End.open
  /// How many bytes were looked at.
  private(set) var length = 0

  private let content: ItemContent
  private var at: Int
  private var bytes: [UInt8] { content.bytes }

  /// Reads from an opening brace on.
  init(_ content: ItemContent, from brace: Int) {
    self.content = content
    at = brace + 1
    read()
    length = at - brace
  }

  private mutating func read() {
    while at < bytes.count {
      skipSpace()
      guard at < bytes.count else { return }
      switch bytes[at] {
      case UInt8(ascii: "}"):
        at += 1
        end = .closed(at)
        return
      case UInt8(ascii: "{"):
        end = .interrupted
        return
      case UInt8(ascii: ","):
        at += 1
      default:
        readAttribute()
      }
    }
  }

  private mutating func readAttribute() {
    let start = at
    let key = readBare(upTo: [UInt8(ascii: ":"), UInt8(ascii: ",")])
    let keyEnd = start + key.length
    var attribute = WrittenAttribute(
      key: key.words, keyPlace: content.place(start..<keyEnd), place: content.place(start..<keyEnd))
    if at < bytes.count, bytes[at] == UInt8(ascii: ":") {
      at += 1
      skipSpace()
      let valueStart = at
      if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
        attribute.value = readQuoted()
        attribute.isQuoted = true
        let quoteEnd = at
        let rest = readBare(upTo: [UInt8(ascii: ",")])
        if !rest.words.isEmpty {
          attribute.value = (attribute.value ?? "") + " " + rest.words
        }
        attribute.place = content.place(start..<quoteEnd)
      } else {
        let value = readBare(upTo: [UInt8(ascii: ",")])
        attribute.value = value.words
        attribute.place = content.place(start..<max(keyEnd, valueStart + value.length))
      }
    }
    attributes.append(attribute)
  }

  /// Words up to a sign or brace, without the space behind them.
  private mutating func readBare(upTo signs: [UInt8]) -> (words: String, length: Int) {
    let start = at
    var words: [UInt8] = []
    var length = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || signs.contains(byte) { break }
      if byte == UInt8(ascii: "\\"), at + 1 < bytes.count, bytes[at + 1].isPunctuation {
        words.append(bytes[at + 1])
        at += 2
      } else {
        words.append(byte)
        at += 1
      }
      if !byte.isSpace { length = at - start }
    }
    while words.last?.isSpace ?? false { words.removeLast() }
    return (String(decoding: words, as: UTF8.self), length)
  }

  /// What stands between quotation marks.
  private mutating func readQuoted() -> String {
    var words: [UInt8] = []
    at += 1
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      if bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count, bytes[at + 1].isPunctuation {
        at += 1
      }
      words.append(bytes[at])
      at += 1
    }
    // The closing mark, unless nothing closes.
    if at < bytes.count { at += 1 }
    return String(decoding: words, as: UTF8.self)
  }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at].isSpace { at += 1 }
  }
}
