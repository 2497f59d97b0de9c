// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A reason starts like a conclusion, or a conclusion like a reason.
  package static let reversedIndicator = Self("inference/reversed-indicator")
}

extension Rule {
  /// "Therefore" before a premise that nothing supports, or "because" before a conclusion that supports
  /// nothing, often means that the arrow points the wrong way.
  static let reversedIndicator = Self(.reversedIndicator, in: [.analysis, .teaching]) {
    context, findings in
    let map = context.map
    for at in map.statements.indices {
      let id = Statement.ID(at)
      let isSupported = context.index.argumentCount(on: id) > 0
      let isUsed = context.index.useCount(of: id) > 0
      guard isSupported != isUsed, let lists = context.wordLists(of: id) else { continue }
      let words = foldedWords(of: String(map.statements[at].text.string.prefix(48)))
      guard
        let phrase = words.start(
          withOneOf: isUsed ? lists.conclusionStarts : lists.reasonStarts)
      else { continue }
      findings.add(.note, at: .statement(id)) {
        Finding(
          "\(context.name(of: .statement(id))) starts with '\(phrase.joined(separator: " "))' but is "
            + (isUsed ? "only a reason" : "only a conclusion")
            + ": does the argument go the other way?"
        )
      }
    }
  }
}
