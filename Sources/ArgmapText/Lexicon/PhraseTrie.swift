// SPDX-License-Identifier: MIT

/// Phrases over a lexicon's words, found from any token in time linear in the longest phrase.
struct PhraseTrie<Value: Sendable>: Sendable {
  private var next = WordTable()
  /// The state after a first word, by the word, so that most tokens are told off at once.
  private var first: [Int32] = []
  private var values: [Value?] = [nil]

  /// Adds a phrase; of two equal phrases the first counts.
  mutating func insert(_ phrase: [Lexicon.WordID], _ value: Value) {
    var state: Int32 = 0
    for word in phrase {
      let key = Self.key(state, word)
      let known = next[key]
      if known != 0 {
        state = known
      } else {
        values.append(nil)
        let new = Int32(values.count - 1)
        next[key] = new
        if state == 0 {
          while first.count <= Int(word) { first.append(0) }
          first[Int(word)] = new
        }
        state = new
      }
    }
    if values[Int(state)] == nil { values[Int(state)] = value }
  }

  var allValues: [Value] { values.compactMap(\.self) }

  /// Whether any phrase starts with a word.
  @inline(__always)
  func starts(with word: Lexicon.WordID) -> Bool {
    Int(word) < first.count && first[Int(word)] != 0
  }

  /// The longest phrase that starts at a token and ends before another.
  func longestMatch(
    at start: Int, before end: Int, in tokens: [Token]
  ) -> (value: Value, end: Int)? {
    guard start < end, starts(with: tokens[start].word) else { return nil }
    var state = first[Int(tokens[start].word)]
    var at = start + 1
    var best = values[Int(state)].map { ($0, at) }
    while at < end, tokens[at].word != 0 {
      let following = next[Self.key(state, tokens[at].word)]
      guard following != 0 else { break }
      state = following
      at += 1
      if let value = values[Int(state)] { best = (value, at) }
    }
    return best
  }

  private static func key(_ state: Int32, _ word: Lexicon.WordID) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
