// SPDX-License-Identifier: MIT

/// A hash table from the keys of words to their numbers, made once and only read afterwards.
///
/// Every word of an article is looked up here, so it probes one array instead of hashing twice.
struct WordTable: Sendable {
  private var keys: [UInt64]
  private var values: [Lexicon.WordID]
  private var mask: Int

  init(_ words: [UInt64: Lexicon.WordID]) {
    var capacity = 64
    while capacity < words.count * 4 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    for (key, value) in words {
      var slot = slot(key)
      while values[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] = value
    }
  }

  /// The number of a word; 0 when it isn't here.
  subscript(key: UInt64) -> Lexicon.WordID {
    var slot = slot(key)
    while values[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  private func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ key >> 29) & mask }
}
