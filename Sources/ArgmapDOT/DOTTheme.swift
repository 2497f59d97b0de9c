// SPDX-License-Identifier: MIT

/// The colours of a drawing.
///
/// Each pair of line and background keeps the contrast that WCAG 2 asks for (AA), and colours that
/// tell relations apart differ in lightness too, for those who see hues alike.
struct DOTTheme: Sendable {
  /// The colours of one kind of box.
  struct Box: Sendable {
    var line: String
    var fill: String
    var text: String
    /// The words of the header at the left.
    var header: String
  }

  var background: String
  var text: String
  var muted: String
  var support: String
  var attack: String
  var concession: String
  var undercut: String
  var envelopeFill: String
  var envelopeLine: String
  /// The sign on a filled circle.
  var onFilled: String

  var thesis: Box
  /// The paragraph on the thesis box, which is dark.
  var thesisMuted: String
  var upshot: Box
  var claim: Box
  var premise: Box
  var concessionBox: Box
  var objection: Box
  var undercutBox: Box

  /// Dark words on white.
  static let light = DOTTheme(
    background: "#FFFFFF",
    text: "#1B1F24",
    muted: "#57606A",
    support: "#09756B",
    attack: "#84180B",
    concession: "#8C6A00",
    undercut: "#56289A",
    envelopeFill: "#F3F7F7",
    envelopeLine: "#A9C7C2",
    onFilled: "#FFFFFF",
    thesis: Box(line: "#1F2A44", fill: "#1F2A44", text: "#FFFFFF", header: "#C9D3EA"),
    thesisMuted: "#C9D3EA",
    upshot: Box(line: "#1F2A44", fill: "#FFFFFF", text: "#1B1F24", header: "#1F2A44"),
    claim: Box(line: "#09756B", fill: "#E6F4F1", text: "#1B1F24", header: "#09756B"),
    premise: Box(line: "#6E7781", fill: "#FFFFFF", text: "#1B1F24", header: "#57606A"),
    concessionBox: Box(line: "#8C6A00", fill: "#FFF6DB", text: "#1B1F24", header: "#8C6A00"),
    objection: Box(line: "#84180B", fill: "#FBE9E5", text: "#1B1F24", header: "#84180B"),
    undercutBox: Box(line: "#56289A", fill: "#F1EAFA", text: "#1B1F24", header: "#56289A")
  )
}
