// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A general conclusion rests on one case.
  package static let generalFromOne = Self("inference/general-from-one")
}

extension Rule {
  /// One case shows that something is possible, not that it is the rule.
  static let generalFromOne = Self(.generalFromOne, in: [.analysis]) { context, findings in
    context.forEachStep { step in
      guard step.premises.count == 1,
        let strong = step.conclusionWords.first(where: step.lists.strong.contains),
        let phrase = step.premiseWords[0].firstPhrase(of: step.lists.oneCase)
      else { return }
      findings.add(.note, at: .argument(step.id)) {
        Finding(
          "\(context.name(of: .argument(step.id))) goes from '\(phrase.joined(separator: " "))' to "
            + "'\(strong)': is one case enough?"
        )
      }
    }
  }
}
