// SPDX-License-Identifier: MIT

/// What a word is wherever it stands.
struct Word {
  /// ``Token/word``.
  var id: Lexicon.WordID = 0
  /// What the lexicon knows of it.
  var facts = WordFacts()
  /// ``Token/stem``.
  var stem: UInt32 = 0
  var traits: Token.Traits = []
}

/// The words met lately, so that a common one is looked up and taken apart once.
///
/// Two words that share their slots are both kept; a third takes the place of the older one.
struct KnownWords {
  private struct Slot {
    var key: UInt64 = 0
    var word = Word()
    var isTaken = false
  }

  private var slots = [Slot](repeating: Slot(), count: Self.count)
  private static let count = 1 << 13

  /// A word by its ``WordKey``.
  subscript(key: UInt64) -> Word? {
    @inline(__always)
    get {
      let slot = Self.slot(key)
      if slots[slot].key == key, slots[slot].isTaken { return slots[slot].word }
      let other = slots[slot ^ 1]
      return other.key == key && other.isTaken ? other.word : nil
    }
    set {
      let slot = Self.slot(key)
      slots[slot ^ 1] = slots[slot]
      slots[slot] = Slot(key: key, word: newValue ?? Word(), isTaken: newValue != nil)
    }
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: key ^ key >> 29) & (count - 1)
  }
}
