// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A statement is written in capitals.
  package static let shouting = Self("style/shouting")
}

extension Rule {
  /// Capitals are harder to read.
  static let shouting = Self(.shouting, in: [.analysis, .teaching]) { context, findings in
    let map = context.map
    for at in map.statements.indices {
      let letters = map.statements[at].text.string.unicodeScalars.filter(\.properties.isAlphabetic)
      guard letters.count >= 16, letters.allSatisfy(\.properties.isUppercase) else { continue }
      let part = MapPart.statement(Statement.ID(at))
      findings.add(.note, at: part) {
        Finding("\(context.name(of: part)) is written in capitals: would small letters do?")
      }
    }
  }
}
