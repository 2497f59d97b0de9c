// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A statement starts with a word that points back.
  package static let contextDependent = Self("inference/context-dependent")
}

extension Rule {
  /// In its box on a map nobody sees what "this" or "they" stands for.
  static let contextDependent = Self(.contextDependent, in: [.analysis, .teaching]) {
    context, findings in
    let map = context.map
    for at in map.statements.indices {
      let id = Statement.ID(at)
      guard let lists = context.wordLists(of: id),
        let first = foldedWords(of: String(map.statements[at].text.string.prefix(24))).first,
        lists.backward.contains(first)
      else { continue }
      findings.add(.note, at: .statement(id)) {
        Finding(
          "\(context.name(of: .statement(id))) starts with '\(first)': can one tell what that is "
            + "without reading what stands before?"
        )
      }
    }
  }
}
