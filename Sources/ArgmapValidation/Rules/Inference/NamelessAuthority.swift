// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A premise leans on those who know without naming them.
  package static let namelessAuthority = Self("inference/authority-without-source")
}

extension Rule {
  /// Who says so, and where, decides what it is worth.
  static let namelessAuthority = Self(.namelessAuthority, in: [.analysis]) { context, findings in
    let map = context.map
    for at in map.statements.indices {
      let id = Statement.ID(at)
      guard context.index.useCount(of: id) > 0, map.statements[at].attributions.isEmpty,
        let lists = context.wordLists(of: id),
        let phrase = context.words(of: id, lists).words
          .firstPhrase(of: lists.namelessAuthorities)
      else { continue }
      findings.add(.note, at: .statement(id)) {
        Finding(
          "\(context.name(of: .statement(id))) says '\(phrase.joined(separator: " "))': who, and where?"
        )
      }
    }
  }
}
