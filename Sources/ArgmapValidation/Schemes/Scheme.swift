// SPDX-License-Identifier: MIT

/// A common form of argument: the roles that its premises play, what they support, and what is to be
/// asked of it.
package struct Scheme: Sendable, Hashable {
  /// The name, without "argument from".
  package let name: String
  /// Other names.
  package let aliases: [String]
  /// The roles of its premises.
  package let roles: [Role]
  /// What they support.
  package let conclusion: String
  /// What is to be asked before the conclusion is accepted.
  package let questions: [Question]

  init(
    _ name: String,
    aliases: [String] = [],
    _ roles: [Role],
    to conclusion: String,
    asking questions: [Question] = []
  ) {
    self.name = name
    self.aliases = aliases
    self.roles = roles
    self.conclusion = conclusion
    self.questions = questions
  }
}

extension Scheme {
  /// The part that a premise plays.
  package struct Role: Sendable, Hashable {
    /// The name, as the `role` of a premise has it.
    package let name: String
    /// What the premise says; capitals stand for what differs from argument to argument.
    package let says: String
    /// Whether an argument of the scheme is incomplete without it.
    package let isNeeded: Bool
    /// Whether several premises may play it.
    package let isRepeatable: Bool

    static func needed(_ name: String, _ says: String) -> Self {
      Self(name: name, says: says, isNeeded: true, isRepeatable: false)
    }

    /// One that is often left unsaid.
    static func optional(_ name: String, _ says: String) -> Self {
      Self(name: name, says: says, isNeeded: false, isRepeatable: false)
    }

    /// One that several premises may play together.
    static func several(_ name: String, _ says: String) -> Self {
      Self(name: name, says: says, isNeeded: true, isRepeatable: true)
    }
  }

  /// A critical question.
  package struct Question: Sendable, Hashable {
    /// Who has to do something about it.
    package enum Kind: Sendable, Hashable {
      /// The premise of a role answers it, and has to be shown like any premise.
      case premise(String)
      /// The answer is taken for granted until somebody doubts it; then the one who argues answers.
      case assumption
      /// Whoever raises it has to show it: an undercut.
      case exception
    }

    /// A short name, as the label of what raises or answers it has it.
    package let name: String
    /// The question.
    package let asks: String
    /// Who has to do something about it.
    package let kind: Kind

    static func premise(_ role: String, _ asks: String) -> Self {
      Self(name: role, asks: asks, kind: .premise(role))
    }

    static func assumption(_ name: String, _ asks: String) -> Self {
      Self(name: name, asks: asks, kind: .assumption)
    }

    static func exception(_ name: String, _ asks: String) -> Self {
      Self(name: name, asks: asks, kind: .exception)
    }
  }
}

extension Scheme {
  /// A family of schemes, with its heading in docs/schemes.md.
  package struct Family: Sendable {
    /// The heading.
    package let title: String
    /// Its schemes.
    package let schemes: [Scheme]
  }

  /// All schemes, by family.
  package static let families: [Family] = [
    Family(title: "What people know and say", schemes: knowledge),
    Family(title: "What many think and do", schemes: popularity),
    Family(title: "Cases and likeness", schemes: cases),
    Family(title: "Words and classes", schemes: words),
    Family(title: "Wholes, parts and alternatives", schemes: wholes),
    Family(title: "Causes and signs", schemes: causes),
    Family(title: "Goals and values", schemes: goals),
    Family(title: "Consequences", schemes: consequences),
    Family(title: "Slippery slopes", schemes: slopes),
    Family(title: "Persons", schemes: persons),
    Family(title: "Rules", schemes: rules),
  ]

  /// The scheme of a name or alias, whatever its case, with or without "argument from".
  package static func named(_ name: String) -> Scheme? { table[key(name)] }

  /// Whether a name is of somebody's own catalogue, such as `school:balance`.
  package static func isForeign(_ name: String) -> Bool { name.contains(":") }

  /// All names and aliases.
  static let names: [String] = families.flatMap(\.schemes).flatMap { [$0.name] + $0.aliases }

  /// The role of a name, whatever its case.
  func role(named name: String) -> Role? {
    let key = Self.key(name)
    return roles.first { Self.key($0.name) == key }
  }

  /// What names are compared by: small letters, blanks for hyphens and underscores, and no "argument
  /// from" in front.
  static func key(_ name: String) -> String {
    var words = name.lowercased().split { " -_".contains($0) }
    while words.count > 1, ["argument", "argumentation", "appeal"].contains(words[0]) {
      words.removeFirst()
      if words.count > 1, ["from", "to", "by", "for"].contains(words[0]) { words.removeFirst() }
    }
    if words.count > 1, words[0] == "the" || words[0] == "an" || words[0] == "a" {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  private static let table: [String: Scheme] = {
    var table: [String: Scheme] = [:]
    for scheme in families.flatMap(\.schemes) {
      for name in [scheme.name] + scheme.aliases { table[key(name)] = scheme }
    }
    return table
  }()
}
