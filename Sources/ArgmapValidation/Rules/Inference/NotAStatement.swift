// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A statement is a question or a request.
  package static let notAStatement = Self("inference/not-a-statement")
}

extension Rule {
  /// What can be true or false can be argued for; a rhetorical question has an answer that can.
  static let notAStatement = Self(.notAStatement, in: [.analysis, .teaching]) { context, findings in
    let map = context.map
    for at in map.statements.indices {
      let id = Statement.ID(at)
      let text = map.statements[at].text.string
      let isQuestion =
        text.drop { !$0.isLetter }.last { !"\"'\u{201D}\u{2019})\u{BB}".contains($0) } == "?"
      let isRequest =
        context.wordLists(of: id).map { lists in
          foldedWords(of: String(text.prefix(48))).start(withOneOf: lists.requests) != nil
        } ?? false
      guard isQuestion || isRequest else { continue }
      findings.add(.note, at: .statement(id)) {
        Finding(
          "\(context.name(of: .statement(id))) is a \(isQuestion ? "question" : "request"): "
            + "what does it say that can be true or false?"
        )
      }
    }
  }
}
