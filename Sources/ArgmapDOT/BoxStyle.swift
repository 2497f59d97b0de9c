// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// How the words of one kind of box are set.
struct BoxStyle: Sendable {
  /// The class, by which a style sheet finds the box.
  var name: StaticString
  var colors: DrawingTheme.Box
  /// The font size in tenths of points.
  var tenths = 110
  var isBold = false
  /// The width of the text in points.
  var width = 225
  /// The width of the line in tenths of points.
  var pen = 10
  var isDashed = false
  var isDouble = false

  /// The size of headers in tenths of points; Graphviz cuts sizes in labels down to whole points.
  static let headerTenths = 90

  /// The style of the boxes of a part, where a premise has a text of some width.
  init(_ role: Presentation.Role, _ theme: DrawingTheme, textWidth: Int) {
    colors = theme[role]
    switch role {
    case .thesis:
      name = "thesis"
      (tenths, isBold, width, pen) = (150, true, 270, 22)
      isDouble = theme.isMono
    case .upshot:
      name = "upshot"
      (tenths, isBold, pen) = (130, true, 22)
    case .conclusion:
      name = "conclusion"
      (tenths, isBold, pen) = (130, true, 22)
    case .claim:
      name = "claim"
      (tenths, isBold, width, pen) = (120, true, 205, 18)
    case .concession:
      name = "concession"
      (tenths, isBold, width, pen) = (120, true, 205, 18)
      isDashed = true
    case .objection:
      name = "objection"
      pen = 16
    case .undercut:
      name = "undercut"
      pen = 16
    case .premise: name = "premise"
    case .view: name = "view"
    case .statement, .background: name = "statement"
    }
    width = width * textWidth / 225
  }

  /// The styles of all parts.
  static func all(_ theme: DrawingTheme, textWidth: Int) -> [Presentation.Role: BoxStyle] {
    Dictionary(
      uniqueKeysWithValues: Presentation.Role.allCases.map {
        ($0, BoxStyle($0, theme, textWidth: textWidth))
      })
  }
}
