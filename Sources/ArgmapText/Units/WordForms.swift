// SPDX-License-Identifier: MIT

/// What the letters of a word say, whatever the lexicon knows of it.
struct WordForm {
  /// ``Token/stem``.
  var stem: UInt32 = 0
  /// ``Token/endsLikeVerb``.
  var endsLikeVerb = false
}

/// The forms of words met lately, so that a common word is taken apart once.
///
/// A word takes the place of another with which it shares its slot.
struct WordForms {
  private struct Slot {
    var key: UInt64 = 0
    var form: WordForm?
  }

  private var slots = [Slot](repeating: Slot(), count: Self.count)
  private static let count = 1 << 12

  /// The form of a word by its ``WordKey``.
  subscript(key: UInt64) -> WordForm? {
    @inline(__always)
    get {
      let slot = slots[Self.slot(key)]
      return slot.key == key ? slot.form : nil
    }
    set { slots[Self.slot(key)] = Slot(key: key, form: newValue) }
  }

  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: key ^ key >> 29) & (count - 1)
  }
}
