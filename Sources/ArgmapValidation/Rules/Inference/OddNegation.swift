// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A premise says nearly the contrary of what it supports.
  package static let oddNegation = Self("inference/odd-negation")
}

extension Rule {
  /// Most words in common and one negation more: perhaps it is an objection.
  static let oddNegation = Self(.oddNegation, in: [.analysis]) { context, findings in
    context.forEachStep { step in
      guard step.premises.count == 1, step.conclusionTerms.count > 2 else { return }
      let shared = step.conclusionTerms.intersection(step.premiseTerms).count
      let all = step.conclusionTerms.union(step.premiseTerms).count
      let negations =
        step.conclusionWords.count(where: step.lists.negations.contains)
        + step.premiseWords[0].count(where: step.lists.negations.contains)
      guard shared * 2 >= all, negations % 2 == 1 else { return }
      findings.add(.note, at: .argument(step.id)) {
        Finding(
          "the premise of \(context.name(of: .argument(step.id))) and what it supports differ by a "
            + "negation: is it an objection?"
        )
      }
    }
  }
}
