// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A statement is an objection to itself.
  package static let selfAttack = Self("structure/self-attack")
}

extension Rule {
  /// Paradoxes apart, nothing is its own counter-reason.
  static let selfAttack = Self(.selfAttack) { context, findings in
    context.forEachPremiseOnItself(.attacks) { part, id in
      findings.add(.warning, at: part, attribute: "ref") {
        Finding(
          "statement '\(context.map.name(of: id))' is an objection to itself",
          help: ["refer to the statement that is meant"]
        )
      }
    }
  }
}
