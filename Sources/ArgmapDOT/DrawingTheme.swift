// SPDX-License-Identifier: MIT

package import ArgmapModel

/// The colours of a drawing.
///
/// Each pair of words and background keeps the contrast that WCAG 2 asks for (AAA for the text of
/// statements, AA for the rest), and colours that tell relations apart differ in lightness too, for
/// those who see hues alike. Tests compute both.
package struct DrawingTheme: Sendable {
  /// The colours of one kind of box.
  package struct Box: Sendable {
    package var line: String
    package var fill: String
    package var text: String
    /// The words of the header at the left.
    package var header: String
    /// The words of the header at the right.
    package var muted: String
  }

  package var background: String
  package var text: String
  package var muted: String
  package var support: String
  package var attack: String
  package var concession: String
  package var undercut: String
  package var envelopeFill: String
  package var envelopeLine: String
  /// The sign on a filled circle.
  package var onFilled: String
  /// Whether fills and hues can't tell the thesis from other boxes, so that its line is double.
  package var isMono = false

  package var thesis: Box
  package var upshot: Box
  package var claim: Box
  package var premise: Box
  package var concessionBox: Box
  package var objection: Box
  package var undercutBox: Box

  /// The colour of a relation's arrow.
  package subscript(relation: ArgumentRelation) -> String {
    switch relation {
    case .support: support
    case .attack: attack
    case .concession: concession
    case .undercut: undercut
    }
  }

  /// The colours of the boxes of a part.
  package subscript(role: Presentation.Role) -> Box {
    switch role {
    case .thesis: thesis
    case .upshot, .conclusion: upshot
    case .claim: claim
    case .concession: concessionBox
    case .objection: objection
    case .undercut: undercutBox
    case .premise, .view, .statement, .background: premise
    }
  }
}
