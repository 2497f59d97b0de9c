// SPDX-License-Identifier: MIT

/// A rule that a reader of articles decides by, in words for people.
///
/// A map names the rules that made it (``Cue/rule``); what they mean is the reader's to say.
package struct RuleDescription: Sendable, Hashable {
  /// What decides.
  package enum Basis: String, Sendable, Hashable, CaseIterable {
    /// Words, which the cue on the map quotes.
    case words
    /// Where a sentence stands or what kind it is; a cue only marks its first word.
    case place
    /// Words that count for or against other rules; no cue has this rule's name.
    case vote
  }

  /// The name, such as `premise.because`.
  package var name: String
  /// What decides.
  package var basis: Basis
  /// What it looks at and what it takes it for, as a sentence.
  package var meaning: String
  /// What would have led to another reading, as a sentence.
  package var change: String
  /// A short article of our own in which it decides.
  package var example: String

  package init(name: String, basis: Basis, meaning: String, change: String, example: String) {
    self.name = name
    self.basis = basis
    self.meaning = meaning
    self.change = change
    self.example = example
  }
}
