// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// The thesis is a statement, but not one of the conclusions.
  package static let thesisNotAConclusion = Self("reference/thesis-not-a-conclusion")
}

extension Rule {
  /// The thesis is one of the roots.
  static let thesisNotAConclusion = Self(.thesisNotAConclusion, in: .all) { context, findings in
    guard let thesis = context.map.thesis, thesis.isResolved,
      !context.map.roots.contains(thesis)
    else { return }
    findings.add(.error, at: .map, attribute: "thesis", or: [.statement(thesis)]) {
      let place = context.location(of: .statement(thesis))
      return Finding(
        "the thesis '\(context.map.name(of: thesis))' is not a conclusion of this map",
        notes: place.map { [Diagnostic.Note("the statement is here", at: $0)] } ?? [],
        help: ["write it as a <conclusion>, and refer to it with <premise-ref> elsewhere"]
      )
    }
  }
}
