// SPDX-License-Identifier: MIT

/// A word or mark that may number an item: "First,", "(2)", "another reason".
package struct Enumerator: Sendable, Hashable {
  /// How it numbers.
  package enum Form: String, Sendable {
    /// First, secondly, finally.
    case word
    /// In the first place, to begin with.
    case place
    /// The first reason, another problem.
    case nominal
    /// 1. 2) (iii) b)
    case numeral
    /// A member of a list with bullets.
    case bullet
    /// Words at the end of the item: "that was my second reason".
    case named
    /// A paragraph that opens with words in bold.
    case lead
    /// A paragraph that opens with the name of an argument: "the moral argument".
    case topic
    /// Nothing but the announcement.
    case announced
  }

  /// The unit that it starts.
  package let unit: Int
  /// Its bytes, with the marks that set it off.
  package let bytes: Range<Int>
  package let form: Form
  package let member: EnumeratorPhrase.Member
  /// The series noun of a nominal form, by its word in the lexicon; 0 for none.
  package let noun: Lexicon.WordID
  /// Whether the rest of the unit is a statement without it.
  package let standsApart: Bool
  /// How a numeral or a bullet is written, so that "(b)" and "2." are told apart; else `nil`.
  package var style: Style?
  /// The words at the end of an item that only they number.
  package var naming: Range<Int>?
  /// Whether it says that it is the author's: "my second objection".
  package var isOwn = false
  /// Whether it stands in a heading, and numbers the section below.
  package var isHeading = false

  /// How a numeral or a bullet is written.
  package struct Style: Sendable, Hashable {
    enum Digits: Sendable { case arabic, roman, letter, cardinal, multilevel, bullet }

    let digits: Digits
    let isBracketed: Bool
    let hasStop: Bool
    let isCapital: Bool
    /// The columns before a bullet, pairs of columns before a number of a list, or the levels of "1.2".
    var indent = 0
  }

  /// Whether it is a number like any other unless more go with it.
  var numbersOnlyTogether: Bool { style?.digits == .cardinal || style?.digits == .multilevel }
}
