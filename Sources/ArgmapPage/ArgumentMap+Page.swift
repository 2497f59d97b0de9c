// SPDX-License-Identifier: MIT

public import ArgmapModel
public import ArgmapSource

extension ArgumentMap {
  /// The map as one HTML page that needs nothing else: the article and an outline for every reader,
  /// and for those with a script a map to move in, with why each part of it is there.
  ///
  /// The page fetches nothing and keeps nothing; its Content-Security-Policy forbids it. Same map
  /// and articles, same bytes.
  ///
  /// - Complexity: O(*n* log *n*) in the statements, arguments, premises, cues and spans; O(*n*) in
  ///   their words and the articles.
  public func page(articles: [Source.ID: SourceText] = [:]) -> String {
    let bytes = argumentPage([PagePart(name: "", map: self, articles: articles)]) { _ in nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A page of one map, or of two that are compared.
///
/// What a rule means is asked of `rules`, by its name; it may not be known.
///
/// - Precondition: There are one or two parts.
package func argumentPage(
  _ parts: [PagePart], rules: @escaping (String) -> RuleDescription?
) -> [UInt8] {
  precondition((1...2).contains(parts.count), "a page shows one map or two")
  var writer = PageWriter(parts, rules: rules)
  return writer.written()
}
