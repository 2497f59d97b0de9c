// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// Premises and conclusion share no term.
  package static let noSharedTerm = Self("inference/no-shared-term")
}

extension Rule {
  /// Synonyms and pronouns do the work in most good arguments of this kind.
  static let noSharedTerm = Self(.noSharedTerm, in: [.analysis]) { context, findings in
    context.forEachStep { step in
      guard step.conclusionTerms.isDisjoint(with: step.premiseTerms) else { return }
      findings.add(.note, at: .argument(step.id)) {
        Finding(
          "the premises of \(context.name(of: .argument(step.id))) share no word with what they "
            + "support: what links them?"
        )
      }
    }
  }
}
