// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A note of a merge tells of a conflict that nobody has decided.
  package static let openConflict = Self("value/open-conflict")
}

extension Rule {
  /// The map reads well without a decision, so that it is easily forgotten.
  static let openConflict = Self(.openConflict) { context, findings in
    context.forEachExtras { part, extras in
      for (position, note) in extras.notes.enumerated() where note.tellsOfConflict {
        findings.add(.warning, at: part) {
          let places = context.children("note", of: part)
          let element = places.count == extras.notes.count ? places[position] : nil
          return Finding(
            "\(context.name(of: part)) has a conflict of a merge that is not decided",
            at: element.flatMap { place in context.places?.file.location(place.element) },
            help: ["choose what the map is to say, then delete the note"]
          )
        }
      }
    }
  }
}
