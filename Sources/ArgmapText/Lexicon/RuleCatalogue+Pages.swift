// SPDX-License-Identifier: MIT

package import ArgmapModel

extension RuleCatalogue {
  /// What docs/rules.md says about a rule, as Markdown with the name as its heading.
  package static func page(for rule: String) -> String? {
    guard let rule = description(of: rule) else { return nil }
    let precisions = precisions(of: rule.name).map { "\($0.precision) (\($0.language))" }
    return """
      ## \(rule.name)

      **Precision:** \(precisions.joined(separator: ", "))

      **Decides by:** \(rule.basis.words)

      **Meaning:** \(rule.meaning)

      **Would change it:** \(rule.change)

      **Example:**

      ```text
      \(rule.example)
      ```

      """
  }

  /// The measured precision of a rule in each language that has it.
  package static func precisions(of rule: String) -> [(language: String, precision: Degree)] {
    Lexicon.all.compactMap { lexicon in
      lexicon.rules.first { $0.name == rule }
        .flatMap { Degree(($0.precision * 100).rounded() / 100) }
        .map { (lexicon.language, $0) }
    }
  }

  /// The rules of all lexicons, each once.
  package static var rulesInUse: [String] {
    var names: [String] = []
    for rule in Lexicon.all.flatMap(\.rules) where !rule.isNoCue && !names.contains(rule.name) {
      names.append(rule.name)
    }
    return names
  }
}

extension RuleDescription.Basis {
  /// What decides, in words.
  fileprivate var words: String {
    switch self {
    case .words: "words, which the cue on the map quotes"
    case .place: "place and kind of the sentence; the cue on the map marks its first word"
    case .vote: "nothing alone; it counts for other rules, and no cue has its name"
    }
  }
}
