// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// One statement holds a reason and what it is for.
  package static let argumentInABox = Self("inference/argument-in-a-box")
}

extension Rule {
  /// "Because" or "therefore" in its midst joins two statements and an argument between them.
  static let argumentInABox = Self(.argumentInABox, in: [.analysis, .teaching]) {
    context, findings in
    let map = context.map
    for at in map.statements.indices {
      let id = Statement.ID(at)
      guard let lists = context.wordLists(of: id) else { continue }
      let words = context.words(of: id, lists).words
      guard words.count > 5, let joint = words.firstPhrase(of: lists.joints, from: 2) else {
        continue
      }
      findings.add(.note, at: .statement(id)) {
        Finding(
          "\(context.name(of: .statement(id))) has '\(joint.joined(separator: " "))' in its midst: "
            + "is it an argument of its own?"
        )
      }
    }
  }
}
