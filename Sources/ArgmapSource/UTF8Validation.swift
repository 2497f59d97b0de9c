// SPDX-License-Identifier: MIT

/// Whether bytes are valid UTF-8, as table 3-7 of the Unicode Standard has it.
///
/// Making a string of them would tell as well, but for a copy of them all.
///
/// - Complexity: O(*n*) in the number of bytes.
func isValidUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
  var at = 0
  while at < bytes.count {
    if bytes[at] < 0x80 {
      at += 1
      // Most of most texts is ASCII.
      while at + 8 <= bytes.count, ByteWord(bytes, from: at).isASCII { at += 8 }
    } else {
      guard let length = multibyteLength(at, in: bytes) else { return false }
      at += length
    }
  }
  return true
}

/// The length of the character of several bytes that starts at an offset; `nil` when none does.
private func multibyteLength(_ at: Int, in bytes: UnsafeRawBufferPointer) -> Int? {
  let length: Int
  // What the second byte may be: narrower where the character would have a shorter form, would be
  // half of a surrogate pair, or would lie beyond U+10FFFF.
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch bytes[at] {
  case 0xC2...0xDF: length = 2
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: length = 3
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: length = 4
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return nil
  }
  guard at + length <= bytes.count, second.contains(bytes[at + 1]) else { return nil }
  for next in at + 2..<at + length where bytes[next] & 0xC0 != 0x80 { return nil }
  return length
}
