// SPDX-License-Identifier: MIT

public import ArgmapSource

/// Builds a map from parts that stand as they stand on the map.
///
/// Nothing fails: what an author can get wrong (empty words, a name given twice, a quotation that is
/// not in the article) is told, and the map has what could be made of the rest.
///
/// ```swift
/// let built = buildMap(title: "Why trams") {
///   From(article, href: "trams.txt")
///   Conclusion("The city should build a tram line.", quoting: "a second tram line") {
///     Supporting(1) { Premise(quoting: "A tram carries more people than two lanes") }
///     Objecting { Premise("Trams are noisy.") }
///   }
/// }
/// ```
///
/// - Parameters:
///   - title: The title.
///   - authors: The authors of the article.
///   - language: The language of the statements, as a BCP 47 tag.
///   - thesis: The name of the main conclusion; left out, it is the first one.
///   - content: The parts.
/// - Returns: The map, and what there is to tell.
/// - Complexity: O(*n*) in the size of the map, and O(*a* log *a*) in the words of the articles.
public func buildMap(
  title: String? = nil,
  authors: [String] = [],
  language: String? = nil,
  thesis: String? = nil,
  @ArgumentMapBuilder content: () -> Block<ArgumentMapBuilder>
) -> Diagnosed<ArgumentMap> {
  var assembly = MapAssembly()
  assembly.writeHead(title: title, authors: authors, language: language)
  assembly.write(content().nodes, thesis: thesis)
  return Diagnosed(assembly.map, assembly.findings.diagnostics)
}

extension ArgumentMap {
  /// Makes a map from parts that stand as they stand on the map.
  ///
  /// This is for maps whose words are in the program. For words from elsewhere use `buildMap`, which
  /// tells what is wrong with them.
  ///
  /// - Precondition: `buildMap` finds no error in it.
  /// - Complexity: That of `buildMap`.
  public init(
    title: String? = nil,
    authors: [String] = [],
    language: String? = nil,
    thesis: String? = nil,
    @ArgumentMapBuilder content: () -> Block<ArgumentMapBuilder>
  ) {
    let built = buildMap(
      title: title, authors: authors, language: language, thesis: thesis, content: content)
    if let error = built.diagnostics.first(where: { $0.severity == .error }) {
      preconditionFailure("the map has an error: \(error.message) [\(error.code)]")
    }
    self = built.value
  }
}

extension Degree: ExpressibleByFloatLiteral {
  /// A number known when the program is written.
  ///
  /// - Precondition: It is from 0 to 1.
  public init(floatLiteral value: Double) {
    guard let degree = Degree(value) else {
      preconditionFailure("not from 0 to 1: \(value)")
    }
    self = degree
  }
}
