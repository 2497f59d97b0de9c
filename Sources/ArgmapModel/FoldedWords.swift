// SPDX-License-Identifier: MIT

/// The words of a text in small letters, without punctuation; an apostrophe in a word is part of it.
///
/// - Complexity: O(*n*) in the bytes of the text.
package func foldedWords(of text: String) -> [String] {
  var text = text
  if let plain = text.withUTF8({ foldedWords(ofASCII: $0) }) { return plain }
  var words: [String] = []
  var word = String.UnicodeScalarView()
  func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (0x61...0x7A).contains(scalar.value | 0x20) || (0x30...0x39).contains(scalar.value)
      : scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }
  for scalar in text.unicodeScalars {
    if isPart(scalar) {
      word.append(scalar)
    } else if scalar == "'" || scalar == "\u{2019}", !word.isEmpty {
      word.append("'")
    } else if !word.isEmpty {
      words.append(String(word).lowercased())
      word.removeAll()
    }
  }
  if !word.isEmpty { words.append(String(word).lowercased()) }
  return words.map { $0.hasSuffix("'") ? String($0.dropLast()) : $0 }
}

/// The words of a text in ASCII, which most texts are nearly; `nil` for another.
private func foldedWords(ofASCII text: UnsafeBufferPointer<UInt8>) -> [String]? {
  var words: [String] = []
  var word: [UInt8] = []
  func end() {
    guard !word.isEmpty else { return }
    if word.last == UInt8(ascii: "'") { word.removeLast() }
    words.append(String(decoding: word, as: UTF8.self))
    word.removeAll(keepingCapacity: true)
  }
  for byte in text {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      word.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
    case UInt8(ascii: "'") where !word.isEmpty: word.append(byte)
    case 0x80...: return nil
    default: end()
    }
  }
  end()
  return words
}
