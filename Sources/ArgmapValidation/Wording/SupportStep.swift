// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// An argument for a statement, with the words on both sides.
struct SupportStep {
  let id: Argument.ID
  let premises: [Statement.ID]
  let conclusion: String
  let lists: WordLists
  /// The words of each premise.
  let premiseWords: [[String]]
  let conclusionWords: [String]
  /// The terms of each premise.
  let terms: [Set<String>]
  let conclusionTerms: Set<String>

  /// The terms of all premises.
  var premiseTerms: Set<String> { terms.reduce(into: []) { $0.formUnion($1) } }
}

extension ValidationContext {
  /// Visits every argument for a statement in a language whose words are known.
  ///
  /// - Complexity: O(*n*) in the bytes of the statements, each as often as it is used.
  func forEachStep(_ visit: (SupportStep) -> Void) {
    for at in map.arguments.indices where map.arguments[at].stance == .supports {
      guard case .statement(let target) = map.arguments[at].target, target.isResolved,
        let lists = wordLists(of: target)
      else { continue }
      let premises = map.arguments[at].premises.map(\.statement).filter(\.isResolved)
      guard !premises.isEmpty else { continue }
      let words = premises.map { self.words(of: $0, lists) }
      let conclusion = self.words(of: target, lists)
      visit(
        SupportStep(
          id: Argument.ID(at),
          premises: premises,
          conclusion: map.statements[target.index].text.string,
          lists: lists,
          premiseWords: words.map(\.words),
          conclusionWords: conclusion.words,
          terms: words.map(\.terms),
          conclusionTerms: conclusion.terms
        )
      )
    }
  }
}

/// Up to three words of a text for some of its terms, as a message quotes them.
func quoted(_ terms: [String], in text: String) -> String {
  var found: [String] = []
  for word in foldedWords(of: text) {
    guard found.count < 3 else { break }
    if terms.contains(String(word.prefix(6))), !found.contains(word) { found.append(word) }
  }
  return found.map { "'\($0)'" }.joined(separator: ", ")
}
