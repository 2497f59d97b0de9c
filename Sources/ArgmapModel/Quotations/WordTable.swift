// SPDX-License-Identifier: MIT

/// Numbers for words, so that two texts can be compared word by word.
///
/// Letter case, typography, and how accents are composed make no difference.
package struct WordTable: Sendable {
  private var numbers: [String: Int32] = [:]
  /// The folded words, by number.
  package private(set) var spellings: [String] = []

  /// Makes an empty table.
  package init() {}

  /// The words of a text and where they stand.
  ///
  /// A word is a run of letters and digits; in scripts without blanks, a character. All else lies
  /// between words.
  ///
  /// - Complexity: O(*n*) in the bytes.
  package mutating func words(of utf8: [UInt8]) -> Words {
    var words = Words()
    var folded = String.UnicodeScalarView()
    var (start, end, offset) = (0, 0, 0)
    func close(_ table: inout Self) {
      guard !folded.isEmpty else { return }
      words.numbers.append(table.number(of: String(folded)))
      words.ranges.append(start..<end)
      folded = String.UnicodeScalarView()
    }
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      let next = offset + UTF8.width(scalar)
      switch WordCharacter(scalar) {
      case .part, .whole:
        if WordCharacter(scalar) == .whole { close(&self) }
        if folded.isEmpty { start = offset }
        fold(scalar, into: &folded)
        end = next
        if WordCharacter(scalar) == .whole { close(&self) }
      case .invisible: break
      case .between: close(&self)
      }
      offset = next
    }
    close(&self)
    return words
  }

  private mutating func number(of word: String) -> Int32 {
    if let known = numbers[word] { return known }
    let number = Int32(truncatingIfNeeded: spellings.count)
    numbers[word] = number
    spellings.append(word)
    return number
  }
}

/// The words of a text as numbers of a ``WordTable``, with their UTF-8 ranges.
package struct Words: Sendable {
  /// The numbers, in the order of the text.
  package var numbers: [Int32] = []
  /// Where each word stands.
  package var ranges: [Range<Int>] = []
  /// How many words there are.
  package var count: Int { numbers.count }
}

private func fold(_ scalar: Unicode.Scalar, into word: inout String.UnicodeScalarView) {
  if scalar.isASCII {
    let isCapital = (0x41...0x5A).contains(scalar.value)
    word.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar)
  } else {
    for plain in plainTypography(scalar).unicodeScalars {
      word.append(contentsOf: plain.properties.lowercaseMapping.unicodeScalars)
    }
  }
}

/// What a character does to the words round it.
package enum WordCharacter: Sendable {
  /// It is part of a word.
  case part
  /// It is a word by itself.
  case whole
  /// It can't be seen, and parts nothing.
  case invisible
  /// It stands between words.
  case between

  /// What a character is.
  package init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .part
    case 0..<0x80: self = .between
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: self = .invisible
    // Thai and its neighbours, Chinese, Japanese.
    case 0x0E00...0x0EFF, 0x2E80...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      self = scalar.properties.isAlphabetic ? .whole : .between
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .otherNumber: self = .part
      default: self = scalar.properties.isAlphabetic ? .part : .between
      }
    }
  }
}
