// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// The same relation is written twice.
  package static let duplicateRelation = Self("dialectic/duplicate-relation")
}

extension Rule {
  /// Contrary and contradictory mean the same from either end.
  static let duplicateRelation = Self(.duplicateRelation) { context, findings in
    var first: [RelationContent: Int] = [:]
    for (position, relation) in context.map.relations.enumerated() {
      guard relation.from.isResolved, relation.to.isResolved,
        let other = first.updateValue(position, forKey: RelationContent(relation))
      else { continue }
      findings.add(.warning, at: .relation(position), or: [.relation(other)]) {
        let place = context.location(of: .relation(other))
        return Finding(
          "\(context.name(of: .relation(position))) between "
            + "'\(context.map.name(of: relation.from))' and '\(context.map.name(of: relation.to))' "
            + "is written twice",
          notes: place.map { [Diagnostic.Note("the other is here", at: $0)] } ?? [],
          help: ["remove the second"],
          fix: relation.extras.isEmpty && relation.attributes.isEmpty
            ? context.fix(
              "remove the second",
              .safe,
              context.removingEmptyElement(of: .relation(position))
            ) : nil
        )
      }
    }
  }
}

/// What a relation says, whichever end it starts from when that is the same.
private struct RelationContent: Hashable {
  let type: Prose
  let from: Argument.Target
  let to: Argument.Target

  init(_ relation: ArgumentMap.Relation) {
    type = relation.type
    let isSwapped = relation.isOpposition && relation.to.order < relation.from.order
    from = isSwapped ? relation.to : relation.from
    to = isSwapped ? relation.from : relation.to
  }
}
