// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A term of one premise is neither in the conclusion nor in another premise.
  package static let loneTerm = Self("inference/lone-term")
}

extension Rule {
  /// Linked premises are said to hold together by the terms they share.
  static let loneTerm = Self(.loneTerm, in: [.analysis]) { context, findings in
    context.forEachStep { step in
      guard step.premises.count > 1 else { return }
      for (position, terms) in step.terms.enumerated() {
        var others = step.conclusionTerms
        for (other, more) in step.terms.enumerated() where other != position {
          others.formUnion(more)
        }
        let lone = terms.subtracting(others)
        guard !lone.isEmpty else { continue }
        findings.add(.note, at: .argument(step.id)) {
          let text = context.map[step.premises[position]].text.string
          return Finding(
            "only premise '\(context.map.name(of: step.premises[position]))' of "
              + "\(context.name(of: .argument(step.id))) speaks of \(quoted(lone.sorted(), in: text)): "
              + "what ties it to the rest?"
          )
        }
        break
      }
    }
  }
}
