// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// The map names an author twice.
  package static let duplicateAuthor = Self("value/duplicate-author")
}

extension Rule {
  /// Authors are people, each named once.
  static let duplicateAuthor = Self(.duplicateAuthor) { context, findings in
    let authors = context.map.authors
    var seen: Set<String> = []
    for (position, author) in authors.enumerated()
    where !seen.insert(author.string.lowercased()).inserted {
      findings.add(.warning, at: .map) {
        let places = context.children("author", of: .map)
        let element = places.count == authors.count ? places[position] : nil
        let isSame = element.map { context.plainWords(in: $0.content) == author.string } ?? false
        return Finding(
          "the author '\(excerpt(author.string))' is named twice",
          at: element.flatMap { place in context.places?.file.location(place.element) },
          help: ["remove the second"],
          fix: isSame
            ? context.fix("remove the second", .safe, element.flatMap { context.removing($0) })
            : nil
        )
      }
    }
  }
}
