// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// That one thing brings about another is concluded from their coming together.
  package static let causeFromCorrelation = Self("inference/cause-from-correlation")
}

extension Rule {
  /// Chance, a third thing, and the reverse direction come together as well.
  static let causeFromCorrelation = Self(.causeFromCorrelation, in: [.analysis]) {
    context, findings in
    context.forEachStep { step in
      guard let cause = step.conclusionWords.firstPhrase(of: step.lists.causes),
        let together = step.premiseWords.lazy
          .compactMap({ $0.firstPhrase(of: step.lists.together) }).first
      else { return }
      findings.add(.note, at: .argument(step.id)) {
        Finding(
          "\(context.name(of: .argument(step.id))) goes from '\(together.joined(separator: " "))' to "
            + "'\(cause.joined(separator: " "))': could a third thing be the cause, or the order be reversed?"
        )
      }
    }
  }
}
