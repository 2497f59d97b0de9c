// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// What ought to be is concluded from what is.
  package static let isOught = Self("inference/is-ought")
}

extension Rule {
  /// The value behind the step is mostly left unsaid, and mostly shared.
  static let isOught = Self(.isOught, in: [.analysis]) { context, findings in
    context.forEachStep { step in
      guard let norm = step.conclusionWords.first(where: step.lists.norms.contains),
        !step.premiseWords.contains(where: { $0.contains(where: step.lists.norms.contains) })
      else { return }
      findings.add(.note, at: .argument(step.id)) {
        Finding(
          "\(context.name(of: .argument(step.id))) concludes with '\(norm)' from premises that only say "
            + "what is: which value does it rest on?"
        )
      }
    }
  }
}
