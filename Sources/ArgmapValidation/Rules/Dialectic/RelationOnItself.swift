// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A relation leads from something to itself.
  package static let relationOnItself = Self("dialectic/relation-on-itself")
}

extension Rule {
  /// Nothing is contrary to itself, and that it entails itself needs no saying.
  static let relationOnItself = Self(.relationOnItself) { context, findings in
    for (position, relation) in context.map.relations.enumerated()
    where relation.from == relation.to && relation.from.isResolved {
      findings.add(.warning, at: .relation(position), attribute: "to") {
        Finding(
          "\(context.name(of: .relation(position))) leads from "
            + "'\(context.map.name(of: relation.from))' to itself",
          help: ["name the other end that is meant, or remove it"],
          fix: context.fix(
            "remove it", .unsafe, context.removingEmptyElement(of: .relation(position)))
        )
      }
    }
  }
}
