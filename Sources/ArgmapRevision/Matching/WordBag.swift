// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The words of a text as numbers, so that they are compared fast.
struct WordBag {
  /// The words, sorted.
  var words: [Int32]
  /// What the text can be looked up by: its words, and each two that stand side by side.
  ///
  /// Words may all be common; two together seldom are.
  var keys: Set<Int64>
}

/// The numbers of words.
struct WordBags {
  private var numbers: [String: Int32] = [:]

  /// The words of a text; a character of a script without blanks counts as a word.
  mutating func bag(of text: Prose) -> WordBag {
    var words: [Int32] = []
    for word in foldedWords(of: text.string) {
      if word.utf8.allSatisfy({ $0 < 0xE3 }) {
        words.append(number(word))
      } else {
        for scalar in word.unicodeScalars { words.append(number(String(scalar))) }
      }
    }
    // What has no word at all is compared as it stands.
    if words.isEmpty { words.append(number(text.string)) }
    let pairs = zip(words, words.dropFirst()).map { Int64($0) << 32 | Int64($1) + 1 }
    return WordBag(words: words.sorted(), keys: Set(words.map { -1 - Int64($0) } + pairs))
  }

  private mutating func number(_ word: String) -> Int32 {
    if let known = numbers[word] { return known }
    let number = Int32(numbers.count)
    numbers[word] = number
    return number
  }
}

/// How many of their words two texts share, in hundredths (Dice).
///
/// - Complexity: O(*n*) in the words.
func likeness(_ a: [Int32], _ b: [Int32]) -> Int {
  var shared = 0
  var (at, other) = (0, 0)
  while at < a.count, other < b.count {
    if a[at] == b[other] {
      shared += 1
      at += 1
      other += 1
    } else if a[at] < b[other] {
      at += 1
    } else {
      other += 1
    }
  }
  return a.count + b.count == 0 ? 0 : 200 * shared / (a.count + b.count)
}
