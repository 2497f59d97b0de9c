// SPDX-License-Identifier: MIT

/// Why a statement or an argument stands as it does: what was decisive, and nothing else.
public struct StandingReason: Sendable, Hashable {
  /// What kind of reason it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It was assumed to stand so.
    case assumed
    /// Nothing that is said against it holds, and nothing is needed for it.
    case unopposed
    /// A reason for it holds, and all that is against it is out or outweighed.
    case supported
    /// The premises of the argument hold, and so does its step.
    case sound
    /// Something that holds defeats it.
    case defeated
    /// A premise of the argument is out.
    case premiseOut = "premise-out"
    /// Every reason for it is out or outweighed.
    case unsupported
    /// Reasons for it and against it hold, and none outweighs the other.
    case balanced
    /// It waits for something that is undecided.
    case open
    /// The argument has no premise, or one that the map does not define.
    case incomplete
  }

  /// Something that was decisive.
  public struct Ground: Sendable, Hashable {
    /// What it is to the part that it decides.
    public enum Role: String, Sendable, Hashable, CaseIterable {
      /// A premise of the argument.
      case premise
      /// An argument for it.
      case support
      /// An objection to it.
      case objection
      /// A statement that can't be true together with it.
      case opposite
    }

    /// The statement or argument.
    public var part: Argument.Target
    /// What it is to the part that it decides.
    public var role: Role
    /// Whether it holds and yet doesn't count, as something on the other side outweighs it.
    public var isOutweighed: Bool
  }

  /// The part.
  public var part: Argument.Target
  /// How it stands.
  public var standing: Standing
  /// What kind of reason it is.
  public var kind: Kind
  /// What was decisive, in the map's order.
  ///
  /// Where a part is in or out, all of it was decided before the part was, so that going from one to
  /// the next ends with parts that nothing else decides.
  public var grounds: [Ground]
}
