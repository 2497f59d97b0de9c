// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// The conclusion says more than each of its premises.
  package static let strongerConclusion = Self("inference/stronger-conclusion")
}

extension Rule {
  /// From "some" and "may" to "all" and "must" is a step that needs a premise.
  static let strongerConclusion = Self(.strongerConclusion, in: [.analysis]) { context, findings in
    context.forEachStep { step in
      let strong = step.conclusionWords.filter(step.lists.strong.contains)
      let weak = step.premiseWords.compactMap { $0.first(where: step.lists.weak.contains) }
      guard let strong = strong.first, weak.count == step.premises.count, let hedge = weak.first,
        !step.conclusionWords.contains(where: step.lists.weak.contains)
      else { return }
      findings.add(.note, at: .argument(step.id)) {
        Finding(
          "\(context.name(of: .argument(step.id))) goes from '\(hedge)' to '\(strong)': "
            + "do the premises bear that much?"
        )
      }
    }
  }
}
