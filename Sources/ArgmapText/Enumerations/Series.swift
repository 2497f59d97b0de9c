// SPDX-License-Identifier: MIT

package import ArgmapModel

/// An enumeration found in an article, with the units of its items.
package struct Series: Sendable {
  package struct Item: Sendable {
    package var ordinal: Int
    package var enumerator: Enumerator
    /// Its units, from the enumerator's to the next item's or the end of the scope.
    package var units: Range<Int>
  }

  package var items: [Item]
  package var kind: ArgumentMap.Enumeration.Kind = .arguments
  /// The unit that announces it, with the number it promises.
  package var announcement: Announcement?
  /// What the line or heading above it says that its items are: "Cons".
  package var label: Label?
  /// The item of another series that contains it: that item.
  package var parent: Enumerations.ItemPlace?
  /// The statement that it argues for when that is not the thesis.
  package var introduction: Int?
  /// Whether its items speak against what they bear on.
  package var argues: Stance = .supports
  /// Ordinals that were expected and did not come.
  package var gaps: [(missing: Int, beforeItem: Int)] = []

  /// Whether more items were announced than the one that was found.
  var goesOnBeyondText: Bool {
    items.count == 1 && (announcement?.count ?? 0) > 1
  }

  package typealias Stance = Argument.Stance
}

/// Words that promise an enumeration: "several reasons", "five costs".
package struct Announcement: Sendable, Hashable {
  package var unit: Int
  package var bytes: Range<Int>
  /// The promised number; `nil` for "several".
  package var count: Int?
  /// The noun for the items.
  package var noun: WordClass
  /// Whether they speak against something: "arguments against".
  package var opposes = false
  /// Whether they answer a view: "three answers".
  package var answers = false
  /// Whether the author says that they are the author's: "I have three objections".
  package var isOwn = false
  /// Whether they are for or against something said before: "to this view", "support this".
  package var isToClaim = false
  /// Whether they are for or against a thing that was named before: "to it".
  package var isToThing = false
  /// The stem of the first word for what they are for or against: "for closing zoos"; 0 for none.
  package var matter: UInt32 = 0
  /// Whether they are another's: "she offers four reasons".
  package var isOthers = false
  /// Whether its sentence says next to nothing besides: "There are two reasons for it:".
  package var isBare = false
  /// What its sentence states besides: "the tax is unfair" of "there are two reasons why the tax is
  /// unfair".
  package var statement: Range<Int>?
}

extension WordClass: Hashable {}
