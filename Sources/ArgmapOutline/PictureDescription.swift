// SPDX-License-Identifier: MIT

package import ArgmapModel

extension ArgumentMap {
  /// What a picture of the map says to those who don't see it: the map in words, of more than 100
  /// statements the thesis alone.
  package func pictureDescription(paragraphs: ParagraphNumbers) -> String {
    guard statements.count > 100 else { return spoken(paragraphs: paragraphs) }
    let thesis = thesis.flatMap { $0.isResolved ? self[$0].text.string : nil }
    return "An argument map of \(statements.count) statements."
      + (thesis.map { " Its thesis: \($0)" } ?? "")
  }
}
