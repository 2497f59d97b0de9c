// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// Two statements say nearly the same.
  package static let nearDuplicate = Self("structure/near-duplicate")
}

extension Rule {
  /// Six tenths of their pairs of words in common; two statements of one wording have a rule of their own.
  static let nearDuplicate = Self(.nearDuplicate, in: [.analysis, .teaching]) { context, findings in
    for (id, other, likeness) in NearDuplicates(context.map).pairs {
      findings.add(.note, at: .statement(id), or: [.statement(other)]) {
        let place = context.location(of: .statement(other))
        return Finding(
          "\(context.name(of: .statement(id))) and \(context.name(of: .statement(other))) share "
            + "\(likeness) of 100 pairs of words: is one a restatement of the other?",
          notes: place.map { [Diagnostic.Note("the other is here", at: $0)] } ?? []
        )
      }
    }
  }
}
