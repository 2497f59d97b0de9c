// SPDX-License-Identifier: MIT

package import ArgmapModel

/// Why a part of a map was read as it was, as far as the map says.
///
/// Nothing is read again: a map from a file explains itself, with or without its article.
package struct Explanation: Sendable, Hashable {
  /// What is explained.
  package enum Kind: String, Sendable, Hashable {
    case statement, argument, enumeration
  }

  /// A part of the map by its name in files and its label in trees and drawings.
  package struct Reference: Sendable, Hashable {
    package var name: String
    /// Empty for what has no label.
    package var label: String
  }

  /// How a statement bears on something as a premise of one argument.
  package struct Bearing: Sendable, Hashable {
    /// The name of the argument.
    package var argument: String
    package var relation: ArgumentRelation
    /// What the argument bears on: a statement, or an argument with its premises for a label.
    package var target: Reference
    /// Whether that is the step of another argument.
    package var isOnStep: Bool
    package var item: Item?
    /// The other premises, at most ``mostOthers``.
    package var linkedWith: [Reference]
    package var reasons: Reasons
  }

  /// A place in an enumeration.
  package struct Item: Sendable, Hashable {
    package var enumeration: String
    package var ordinal: Int
  }

  /// What decided, and how sure it is.
  package struct Reasons: Sendable, Hashable {
    /// The cues, at most ``mostCues``.
    package var cues: [Cue] = []
    package var confidence: Degree?
    package var runnerUp: RunnerUp?
  }

  /// The reading that came second.
  package struct RunnerUp: Sendable, Hashable {
    package var target: Reference
    package var stance: Argument.Stance
    package var rule: String
    package var confidence: Degree?
  }

  /// Other words of the source for the same statement.
  package struct SaidAgain: Sendable, Hashable {
    package var text: String
    package var spans: [SourceSpan]
    package var reasons: Reasons
  }

  package var kind: Kind
  package var subject: Reference
  /// The part it plays in a few words, such as `claim of item 2`.
  package var role: String
  package var text: String?
  package var spans: [SourceSpan] = []
  package var paragraph: Int?
  /// Why it plays this part, when that isn't an argument's to say.
  package var own: Reasons?
  /// What it bears on; for an argument, itself.
  package var bearings: [Bearing] = []
  package var saidAgain: [SaidAgain] = []
  /// The premises of an argument, or the items of an enumeration.
  package var members: [Reference] = []

  /// A statement names so many of the premises it is linked with.
  package static let mostOthers = 4
  /// A decision shows so many of its cues.
  package static let mostCues = 8
}
