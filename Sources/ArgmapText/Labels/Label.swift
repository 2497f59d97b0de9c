// SPDX-License-Identifier: MIT

/// Words set off before a statement that say what part it plays ("Objection: …"), or over a list, for
/// all of its members ("Pros:").
package struct Label: Sendable, Hashable {
  /// What part a label gives to a statement.
  package enum Kind: String, Sendable {
    case thesis
    /// Follows from the premises before it.
    case conclusion
    /// Follows from the premises before it, and is a premise itself.
    case lemma
    /// Needed together with the other premises of a conclusion.
    case premise
    /// Speaks for the thesis by itself.
    case reason
    /// Speaks against the thesis, whatever stands before it.
    case con
    /// Speaks for the statement before it.
    case evidence
    /// Speaks against the thesis, or the reason before it.
    case objection
    /// Speaks against an objection.
    case reply
    /// What somebody says in a turn of a debate.
    case turn
  }

  package var kind: Kind
  /// Its bytes, with the marks that set it off.
  package let bytes: Range<Int>
  /// The number of the statement, as in "Premise 2:"; 0 for none.
  package var number: Int32 = 0
  /// Whether its number counts conclusions only, as in "C1".
  package var countsApart = false
  /// The statement that it bears on, as in "Reply to objection 2:".
  package var target = Reference()
  /// Whether it speaks of several: "Pros".
  package var isPlural = false
  /// Whether what it stands for is not in its own sentence: "Pros:" over a list, or a heading.
  package var standsAlone = false
  /// The statements from which a conclusion is drawn: "(from 1, 2)", "(P1, C1)".
  package var origins: [Reference] = []
  /// The claim of another speaker that a turn answers.
  package var answered: Int?
  /// Whether a turn speaks against what it bears on.
  package var attacks = false
  /// The name of who says it.
  package var holder: Range<Int>?

  /// A labelled statement that another names.
  package struct Reference: Sendable, Hashable {
    /// Its number; 0 for none.
    package var number: Int32 = 0
    /// Whether the number is one of those that count conclusions only.
    package var isConclusion = false
  }
}

/// A phrase of the lexicon that labels statements.
package struct LabelPhrase: Sendable, Hashable {
  package let kind: Label.Kind
  package let isPlural: Bool
  /// Whether a number behind it is that of another statement: "reply to objection".
  package let pointsBack: Bool
}

extension Label {
  /// The rule that reads it.
  var rule: String {
    switch kind {
    case .thesis: "label.thesis"
    case .conclusion, .lemma: "label.conclusion"
    case .premise: "label.premise"
    case .reason: "label.reason"
    case .evidence: "label.evidence"
    case .con, .objection: "label.objection"
    case .reply: "label.reply"
    case .turn: "label.turn"
    }
  }

  /// Whether what it stands over argues for or against something, each by itself.
  var argues: Bool { kind == .reason || opposes }

  /// Whether it speaks against the thesis or a reason.
  var opposes: Bool { kind == .con || kind == .objection }
}
