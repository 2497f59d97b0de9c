// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A quotation in a text is opened and not closed, or the reverse.
  package static let unbalancedQuotes = Self("style/unbalanced-quotes")
}

extension Rule {
  /// A statement that is part of a longer quotation has the other mark elsewhere.
  static let unbalancedQuotes = Self(.unbalancedQuotes, in: [.analysis, .teaching]) {
    context, findings in
    let map = context.map
    for at in map.statements.indices {
      guard let mark = unbalancedMark(in: map.statements[at].text.string) else { continue }
      let part = MapPart.statement(Statement.ID(at))
      findings.add(.note, at: part) {
        Finding("where is the partner of the quotation mark \(mark) in \(context.name(of: part))?")
      }
    }
  }
}

/// The first mark of a kind whose marks don't pair; apostrophes are no such marks.
private func unbalancedMark(in text: String) -> Character? {
  var straight = 0
  var curly = 0
  var low = 0
  var angle = 0
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": straight += 1
    case "\u{201C}": curly += 1
    case "\u{201D}": curly -= 1
    case "\u{201E}": low += 1
    case "\u{AB}": angle += 1
    case "\u{BB}": angle -= 1
    default: break
    }
  }
  if straight % 2 != 0 { return "\"" }
  // German: low to open, the English opening mark to close.
  if low > 0 { curly = abs(curly) - low }
  if curly != 0 { return "\u{201C}" }
  return angle == 0 ? nil : "\u{AB}"
}
