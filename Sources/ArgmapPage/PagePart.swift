// SPDX-License-Identifier: MIT

package import ArgmapModel
package import ArgmapSource

/// A map that is shown on a page, with the articles at hand.
package struct PagePart: Sendable {
  /// What the map is called when another stands beside it.
  package var name: String
  /// The map.
  package var map: ArgumentMap
  /// Its articles.
  package var articles: [ArgumentMap.Source.ID: SourceText]
  /// How the map differs from the other one on the page.
  package var differences: PageDifferences?

  /// Makes a part of a page.
  package init(
    name: String, map: ArgumentMap, articles: [ArgumentMap.Source.ID: SourceText],
    differences: PageDifferences? = nil
  ) {
    self.name = name
    self.map = map
    self.articles = articles
    self.differences = differences
  }
}

/// How one of two maps differs from the other.
package struct PageDifferences: Sendable {
  /// The statement of the other map that stands for a statement of this one.
  package var partners: [Statement.ID: Statement.ID] = [:]
  /// The statements that have a partner, but do something there that the partner does not.
  package var otherwise: Set<Statement.ID> = []

  /// Makes no differences of two maps that have nothing in common.
  package init() {}
}
