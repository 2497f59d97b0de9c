// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A part of the map has the same tag twice.
  package static let duplicateTag = Self("value/duplicate-tag")
}

extension Rule {
  /// Tags are a set.
  static let duplicateTag = Self(.duplicateTag) { context, findings in
    context.forEachExtras { part, extras in
      var seen: Set<Prose> = []
      for (position, tag) in extras.tags.enumerated() where !seen.insert(tag).inserted {
        findings.add(.warning, at: part) {
          let places = context.children("tag", of: part)
          let element = places.count == extras.tags.count ? places[position] : nil
          let isSame = element.map { context.plainWords(in: $0.content) == tag.string } ?? false
          return Finding(
            "\(context.name(of: part)) has the tag '\(excerpt(tag.string))' twice",
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
}
