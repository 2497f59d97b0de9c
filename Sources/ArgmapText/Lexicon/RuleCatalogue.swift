// SPDX-License-Identifier: MIT

package import ArgmapModel

/// What the rules of the lexicons mean, in words for people.
package enum RuleCatalogue {
  /// The descriptions in the order of docs/rules.md.
  package static let all: [RuleDescription] = read(structureRules + "\n" + relationsRules)

  /// The description of a rule; `nil` for a name that this version doesn't know.
  package static func description(of rule: String) -> RuleDescription? { byName[rule] }

  private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

  /// Reads the texts in the extensions: a name in brackets with what the rule decides by, then its meaning, what
  /// would change the decision, and an example, whose paragraphs ¶ separates.
  private static func read(_ text: String) -> [RuleDescription] {
    var rules: [RuleDescription] = []
    var field = \RuleDescription.meaning
    for line in text.split(separator: "\n") {
      if line.hasPrefix("[") {
        let words = line.dropFirst().split { $0 == "]" || $0 == " " }.map(String.init)
        guard words.count == 2, let basis = RuleDescription.Basis(rawValue: words[1]) else {
          preconditionFailure("not the name of a rule with its basis: '\(line)'")
        }
        rules.append(
          RuleDescription(name: words[0], basis: basis, meaning: "", change: "", example: ""))
        field = \.meaning
        continue
      }
      var words = line
      if line.hasPrefix("- ") {
        field = \.change
        words = line.dropFirst(2)
      } else if line.hasPrefix("> ") {
        field = \.example
        words = line.dropFirst(2)
      }
      let last = rules.count - 1
      let blank = rules[last][keyPath: field].isEmpty ? "" : " "
      rules[last][keyPath: field] += blank + words
    }
    for index in rules.indices {
      rules[index].example = rules[index].example.split(separator: " ¶ ").joined(separator: "\n\n")
    }
    return rules
  }
}
