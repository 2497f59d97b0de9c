// SPDX-License-Identifier: MIT

/// How many there are of what on a map, as drawings and trees show it under the title.
package struct PresentationCounts: Sendable, Hashable {
  private var statements: [Presentation.Role: Int] = [:]
  private var arguments = 0
  private var concessions = 0
  private var objections = 0
  private var unstated = 0

  /// The counts in words, such as `1 thesis · 5 arguments · 15 premises (1 unstated)`.
  ///
  /// What does not occur is left out. Arguments are the numbered items and the other arguments for
  /// conclusions; premises are what bears on those.
  package func line(separator: String = " · ") -> String {
    var parts = [
      Self.part(statements[.thesis], "thesis", "theses"),
      Self.part(statements[.upshot], "upshot", "upshots"),
      Self.part(statements[.conclusion], "conclusion", "conclusions"),
      Self.part(arguments, "argument", "arguments"),
      Self.part(statements[.premise], "premise", "premises"),
    ]
    if unstated > 0, let premises = parts[4] { parts[4] = "\(premises) (\(unstated) unstated)" }
    parts += [
      Self.part(concessions, "concession", "concessions"),
      Self.part(objections, "objection", "objections"),
      Self.part(statements[.view], "attributed view", "attributed views"),
      Self.part(statements[.statement], "other statement", "other statements"),
    ]
    return parts.compactMap { $0 }.joined(separator: separator)
  }

  private static func part(_ count: Int?, _ one: String, _ many: String) -> String? {
    guard let count, count > 0 else { return nil }
    return "\(count) \(count == 1 ? one : many)"
  }

  mutating func add(_ role: Presentation.Role, isImplicit: Bool) {
    statements[role, default: 0] += 1
    if role == .premise, isImplicit { unstated += 1 }
  }

  mutating func add(_ letter: PresentationLabels.Letter) {
    switch letter {
    case .concession: concessions += 1
    case .objection: objections += 1
    case .thesis, .upshot, .conclusion, .statement, .backing: break
    }
  }

  mutating func add(_ argument: Argument) {
    if argument.stance == .supports { arguments += 1 } else { objections += 1 }
  }
}
