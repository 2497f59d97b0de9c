// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import Synchronization

/// The words of a statement, split once for all rules that ask.
struct StatementWords: Sendable {
  /// The words in small letters.
  let words: [String]
  /// The terms, by the word lists of one language.
  let terms: Set<String>
  /// The language whose lists say what a term is.
  let language: WordLists.Language
}

extension ValidationContext {
  /// The words and terms of a statement.
  ///
  /// - Complexity: O(*n*) in the bytes of the statement when it is asked for first, then O(1).
  func words(of id: Statement.ID, _ lists: WordLists) -> StatementWords {
    let position = id.index
    let known = knownWords.withLock { $0.isEmpty ? nil : $0[position] }
    if let known, known.language == lists.language { return known }
    let words = known?.words ?? foldedWords(of: map.statements[position].text.string)
    let split = StatementWords(
      words: words, terms: lists.terms(of: words), language: lists.language)
    // A statement that is read in two languages keeps those of the first.
    guard known == nil else { return split }
    knownWords.withLock { table in
      if table.isEmpty { table = Array(repeating: nil, count: map.statements.count) }
      table[position] = split
    }
    return split
  }
}
