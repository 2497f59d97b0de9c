// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// The article gives one number to two items.
  package static let duplicateOrdinal = Self("enumeration/duplicate-ordinal")
}

extension Rule {
  /// Several arguments are one item, but only the first of them has the cue that numbers it.
  static let duplicateOrdinal = Self(.duplicateOrdinal) { context, findings in
    for position in context.items.indices {
      var first: [Int: EnumerationItem] = [:]
      for item in context.items[position] {
        guard let ordinal = item.ordinal, let cue = item.cue else { continue }
        guard let other = first[ordinal] else {
          first[ordinal] = item
          continue
        }
        guard let otherCue = other.cue,
          (cue.source, cue.range) != (otherCue.source, otherCue.range)
        else { continue }
        findings.add(.warning, at: item.part, attribute: "ordinal", or: [.enumeration(position)]) {
          let place = context.location(of: other.part, attribute: "ordinal")
          return Finding(
            "\(context.name(of: .enumeration(position))) has two items \(ordinal): "
              + "\(context.name(of: other.part)) and \(context.name(of: item.part))",
            notes: (place.map { [Diagnostic.Note("the other item \(ordinal)", at: $0)] } ?? [])
              + [context.note("numbered here in the article", at: cue)],
            help: ["renumber one, or move it to the enumeration it belongs to"],
            fix: context.ordinals(ofEnumeration: position).contains(ordinal + 1)
              ? nil
              : context.fix(
                "make it item \(ordinal + 1)",
                .unsafe,
                context.setting("ordinal", of: item.part, to: "\(ordinal + 1)")
              )
          )
        }
      }
    }
  }
}
