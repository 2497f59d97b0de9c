// SPDX-License-Identifier: MIT

package import ArgmapModel

extension ArgumentMap {
  /// Why every part of the map was read as it was, as text.
  ///
  /// The title comes first, then what ``Explainer/all()`` explains.
  /// What a rule means is asked of `rules`, by its name; it may not be known.
  ///
  /// - Complexity: O(*n*) in the statements with their words, the arguments, the premises, the cues.
  package func explanation(
    options: OutlineOptions = OutlineOptions(), paragraphs: ParagraphNumbers = .none,
    rules: @escaping @Sendable (String) -> RuleDescription?
  ) -> String {
    let explanations = Explainer(self, paragraphs: paragraphs).all()
    let title = title.map { TerminalText.lines($0.string, columns: max(options.width, 40)) } ?? []
    let heading = title.map { $0 + "\n" }.joined()
    guard !explanations.isEmpty else { return heading + "The map is empty.\n" }
    let text = ExplanationText(self, options: options, rules: rules).text(explanations)
    return heading.isEmpty ? text : heading + "\n" + text
  }

  /// The name of a span's source when it isn't the first, which places leave out.
  package func otherSourceName(of span: SourceSpan) -> String? {
    guard let source = span.source, source.rawValue != 0 else { return nil }
    return source.isResolved
      ? sources[source.index].name.string : unresolved[source.unresolvedIndex]
  }
}
