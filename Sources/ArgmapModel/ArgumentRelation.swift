// SPDX-License-Identifier: MIT

/// How an argument bears on its target, as readers are shown it.
package enum ArgumentRelation: Sendable, Hashable, CaseIterable {
  /// It supports its target.
  case support
  /// It attacks a statement.
  case attack
  /// It attacks a statement; the author grants its premises, though not their force.
  case concession
  /// It attacks the step of another argument.
  case undercut

  /// The relation of an argument to its target.
  package init(_ argument: Argument) {
    switch (argument.stance, argument.target) {
    case (.supports, _): self = .support
    case (.attacks, _) where argument.isConcession: self = .concession
    case (.attacks, .argument): self = .undercut
    case (.attacks, .statement): self = .attack
    }
  }
}
