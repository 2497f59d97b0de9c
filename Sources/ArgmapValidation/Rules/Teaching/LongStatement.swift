// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A statement has more than forty words.
  package static let longStatement = Self("teaching/long-statement")
}

extension Rule {
  /// Long sentences mostly say several things, and readers agree with one of them only.
  static let longStatement = Self(.longStatement, in: [.teaching]) { context, findings in
    for at in context.map.statements.indices {
      let text = context.map.statements[at].text.string
      guard text.utf8.count > 120 else { continue }
      let count = text.utf8.split(separator: UInt8(ascii: " ")).count
      guard count > 40 else { continue }
      let part = MapPart.statement(Statement.ID(at))
      findings.add(.note, at: part) {
        Finding("\(context.name(of: part)) has \(count) words: does it say one thing?")
      }
    }
  }
}
