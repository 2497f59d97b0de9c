// SPDX-License-Identifier: MIT

package import ArgmapModel

/// A map to start from: boxes with words that say what belongs there, and comments that say why.
package enum MapTemplate: String, Sendable, CaseIterable {
  /// A claim with three reasons and an objection that is answered.
  case essay
  /// A motion with a case for and a case against.
  case debate
  /// A recommendation with criteria, options and risks.
  case memo

  /// The map, with a title.
  package func map(title: Prose) -> ArgumentMap {
    switch self {
    case .essay: essayTemplate(title: title.string)
    case .debate: debateTemplate(title: title.string)
    case .memo: memoTemplate(title: title.string)
    }
  }
}

/// How the boxes of every template are filled in.
func fillingIn() -> Extra {
  .comment(
    [
      " Put your own words between <text> and </text>, and take out what you don't need.",
      "       Names (id) are yours to choose; they must differ.",
      "       See it with 'argmap show', check it with 'argmap validate' (profile 'teaching'). ",
    ].joined(separator: "\n"))
}
