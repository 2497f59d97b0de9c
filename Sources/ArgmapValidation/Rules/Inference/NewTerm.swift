// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A term of the conclusion is in no premise.
  package static let newTerm = Self("inference/new-term")
}

extension Rule {
  /// Textbooks ask for every term of a conclusion in a premise; nearly no good argument in prose has
  /// them all, so this is a question for arguments that are meant to be spelled out in full.
  static let newTerm = Self(.newTerm, in: [.analysis]) { context, findings in
    context.forEachStep { step in
      let missing = step.conclusionTerms.subtracting(step.premiseTerms).sorted()
      guard !missing.isEmpty, !step.conclusionTerms.isDisjoint(with: step.premiseTerms) else {
        return
      }
      findings.add(.note, at: .argument(step.id)) {
        Finding(
          "no premise of \(context.name(of: .argument(step.id))) speaks of "
            + "\(quoted(missing, in: step.conclusion)): which unstated premise does?"
        )
      }
    }
  }
}
