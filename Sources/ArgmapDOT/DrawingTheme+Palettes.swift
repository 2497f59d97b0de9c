// SPDX-License-Identifier: MIT

extension DrawingTheme {
  /// The colours of a theme.
  package init(_ theme: DOTOptions.Theme) {
    switch theme {
    case .light: self = .light
    case .dark: self = .dark
    case .mono: self = .mono
    }
  }

  /// Dark words on white.
  package static let light = DrawingTheme(
    background: "#FFFFFF", text: "#1B1F24", muted: "#57606A",
    support: "#09756B", attack: "#84180B", concession: "#8C6A00", undercut: "#56289A",
    envelopeFill: "#F3F7F7", envelopeLine: "#A9C7C2", onFilled: "#FFFFFF",
    thesis: Box(
      line: "#1F2A44", fill: "#1F2A44", text: "#FFFFFF", header: "#C9D3EA", muted: "#C9D3EA"),
    upshot: Box(
      line: "#1F2A44", fill: "#FFFFFF", text: "#1B1F24", header: "#1F2A44", muted: "#57606A"),
    claim: Box(
      line: "#09756B", fill: "#E6F4F1", text: "#1B1F24", header: "#09756B", muted: "#57606A"),
    premise: Box(
      line: "#6E7781", fill: "#FFFFFF", text: "#1B1F24", header: "#57606A", muted: "#57606A"),
    concessionBox: Box(
      line: "#8C6A00", fill: "#FFF6DB", text: "#1B1F24", header: "#8C6A00", muted: "#57606A"),
    objection: Box(
      line: "#84180B", fill: "#FBE9E5", text: "#1B1F24", header: "#84180B", muted: "#57606A"),
    undercutBox: Box(
      line: "#56289A", fill: "#F1EAFA", text: "#1B1F24", header: "#56289A", muted: "#57606A")
  )

  /// Light words on nearly black.
  package static let dark = DrawingTheme(
    background: "#12161C", text: "#E6EAF0", muted: "#A3ADBA",
    support: "#45D6BE", attack: "#F0765A", concession: "#F2CC4D", undercut: "#A98BF5",
    envelopeFill: "#171D25", envelopeLine: "#2F4A47", onFilled: "#12161C",
    thesis: Box(
      line: "#DCE6FF", fill: "#DCE6FF", text: "#12161C", header: "#3B4763", muted: "#3B4763"),
    upshot: Box(
      line: "#DCE6FF", fill: "#12161C", text: "#E6EAF0", header: "#DCE6FF", muted: "#A3ADBA"),
    claim: Box(
      line: "#45D6BE", fill: "#12332F", text: "#E6EAF0", header: "#45D6BE", muted: "#A3ADBA"),
    premise: Box(
      line: "#8A95A3", fill: "#1B212A", text: "#E6EAF0", header: "#A3ADBA", muted: "#A3ADBA"),
    concessionBox: Box(
      line: "#F2CC4D", fill: "#332A10", text: "#E6EAF0", header: "#F2CC4D", muted: "#A3ADBA"),
    objection: Box(
      line: "#F0765A", fill: "#3A1D17", text: "#E6EAF0", header: "#F0765A", muted: "#A3ADBA"),
    undercutBox: Box(
      line: "#A98BF5", fill: "#2A2140", text: "#E6EAF0", header: "#A98BF5", muted: "#A3ADBA")
  )

  /// Black on white.
  package static let mono: DrawingTheme = {
    let box = Box(
      line: "#000000", fill: "#FFFFFF", text: "#000000", header: "#000000", muted: "#404040")
    var quiet = box
    quiet.line = "#404040"
    quiet.header = "#404040"
    return DrawingTheme(
      background: "#FFFFFF", text: "#000000", muted: "#404040",
      support: "#000000", attack: "#000000", concession: "#000000", undercut: "#000000",
      envelopeFill: "#FFFFFF", envelopeLine: "#8C8C8C", onFilled: "#FFFFFF", isMono: true,
      thesis: box, upshot: box, claim: box, premise: quiet, concessionBox: box, objection: box,
      undercutBox: box)
  }()
}
