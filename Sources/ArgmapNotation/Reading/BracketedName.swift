// SPDX-License-Identifier: MIT

/// A name or title in brackets, and where it ends; `nil` when nothing closes it.
func bracketedName(
  in content: ItemContent, at opening: Int, closedBy bracket: UInt8
) -> (name: WrittenName, end: Int)? {
  let bytes = content.bytes
  var words: [UInt8] = []
  var at = opening + 1
  while at < bytes.count, bytes[at].isSpace { at += 1 }
  let start = at
  let isQuoted = at < bytes.count && bytes[at] == UInt8(ascii: "\"")
  if isQuoted { at += 1 }
  var isInQuotes = isQuoted
  var end = at
  while at < bytes.count {
    let byte = bytes[at]
    if isInQuotes, byte == UInt8(ascii: "\"") {
      isInQuotes = false
    } else if !isInQuotes, byte == bracket {
      break
    } else if byte == UInt8(ascii: "\\"), at + 1 < bytes.count, bytes[at + 1].isPunctuation {
      at += 1
      words.append(bytes[at])
    } else if isInQuotes || !isQuoted {
      words.append(byte)
    }
    at += 1
    if !byte.isSpace { end = at }
  }
  guard at < bytes.count else { return nil }
  if !isQuoted { while words.last?.isSpace ?? false { words.removeLast() } }
  let name = WrittenName(
    words: String(decoding: words, as: UTF8.self), isQuoted: isQuoted,
    place: content.place(start..<max(start, end)))
  return (name, at + 1)
}
