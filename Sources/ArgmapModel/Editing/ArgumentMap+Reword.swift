// SPDX-License-Identifier: MIT

public import ArgmapSource

extension ArgumentMap {
  /// The articles of a map by their sources, where an edit needs the words at a place.
  public typealias Articles = [Source.ID: SourceText]

  /// Gives a statement other words; its place in the article stays, and quotes the words there.
  ///
  /// - Parameters:
  ///   - id: The statement.
  ///   - text: The other words.
  ///   - articles: The articles, which are asked only when the statement does not tell what stands at
  ///     its place.
  /// - Throws: ``EditError``, when the statement is not defined, or the words at its place are not
  ///   known.
  /// - Complexity: O(*k*) in the words of the statement.
  public mutating func reword(
    _ id: Statement.ID, to text: Prose, articles: Articles = [:]
  ) throws(EditError) {
    try check(id)
    let old = self[id].text
    guard old != text else { return }
    if Likeness(text: old.string, words: text.string) != .same {
      try quoteWords(of: id, articles)
    }
    self[id].text = text
  }

  /// Makes the spans of a statement quote what stands at their places, which is its text as long as
  /// they are empty.
  mutating func quoteWords(of id: Statement.ID, _ articles: Articles) throws(EditError) {
    let spans = self[id].spans
    guard !spans.isEmpty, spans.allSatisfy({ $0.quotation == nil }) else { return }
    guard let words = words(at: spans, articles) ?? words(of: self[id]) else {
      throw .wordsUnknown(self[id].name)
    }
    for (position, part) in words.enumerated() { self[id].spans[position].quotation = part }
  }

  /// What articles say at some places.
  private func words(at spans: [SourceSpan], _ articles: Articles) -> [Prose]? {
    guard !articles.isEmpty else { return nil }
    var words: [Prose] = []
    for span in spans {
      guard let article = articles[span.source ?? Source.ID(0)], let range = span.properRange,
        let place = article.utf8Range(ofCodePoints: range),
        let part = Prose(repairing: article[place])
      else { return nil }
      words.append(part)
    }
    return words
  }

  /// The text of a statement, cut up by the lengths of its empty spans.
  private func words(of statement: Statement) -> [Prose]? {
    let ranges = statement.spans.compactMap(\.properRange)
    guard ranges.count == statement.spans.count, let last = ranges.last,
      var parts = parts(of: statement.text.string, at: ranges)
    else { return nil }
    // Final punctuation of the text may stand outside its place.
    if var end = parts.popLast() {
      while end.unicodeScalars.count > last.count {
        guard let scalar = end.unicodeScalars.last,
          ".,;:!?\u{2026}".unicodeScalars.contains(scalar)
        else { return nil }
        end.unicodeScalars.removeLast()
      }
      parts.append(end)
    }
    let words = parts.compactMap { Prose($0) }
    return words.count == ranges.count ? words : nil
  }
}
