// SPDX-License-Identifier: MIT

public import ArgmapSource

/// An article that the map quotes from.
public struct From: Sendable {
  let node: BlockPart

  /// Makes a source of the map, with the article's length and checksum.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - name: The source's name, by which a ``Quotation`` says where it is from.
  ///   - href: The article's file relative to the map's folder, with `/`.
  public init(_ article: SourceText, name: String = "article", href: String? = nil) {
    node = BlockPart(.source(SourceWords(article: article, name: name, href: href)))
  }
}

/// A numbered series in the article, whose items are arguments or statements with an ordinal.
public struct Enumeration: Sendable {
  let node: BlockPart

  /// Makes an enumeration.
  ///
  /// - Parameters:
  ///   - name: The name, by which items say of what they are items.
  ///   - kind: What it numbers.
  ///   - announced: The number of items that the author announces.
  ///   - quoting: Where the author announces it.
  public init(
    _ name: String,
    kind: ArgumentMap.Enumeration.Kind = .arguments,
    announced: Int? = nil,
    quoting: Quotation...
  ) {
    node = BlockPart(
      .enumeration(
        EnumerationWords(name: name, kind: kind, announced: announced, quotations: quoting)))
  }
}

/// A relation other than support and attack between two parts of the map.
public struct Relating: Sendable {
  let node: BlockPart

  /// Relates two statements or arguments by their names, as `contrary`, `rephrases` or something else.
  public init(_ from: String, to: String, as type: String) {
    node = BlockPart(.relation(type: type, from: from, to: to))
  }
}
