// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// How the words of one kind of box are set.
private struct BoxStyle {
  var name: StaticString
  var colors: DOTTheme.Box
  /// The font size in tenths of points.
  var tenths = 110
  var isBold = false
  /// The width of the text in points.
  var width = 225
  var pen: StaticString = "1.0"
  var isDashed = false
}

extension MapDrawing {
  /// The width of the cell for a paragraph's number.
  private static let paragraphWidth = 26
  /// The size of headers, in tenths of points.
  private static let headerTenths = 95

  /// Writes the box of a statement as a premise of an argument, or at the top.
  mutating func writeBox(_ id: Statement.ID, in argument: Argument.ID?) {
    let statement = map[id]
    let style = style(of: id)
    if statement.isImplicit { signs.insert(.implicit) }
    dot.write("  ")
    dot.write(quoted: names[id])
    dot.write(" [id=")
    dot.write(quoted: "n-" + names[id])
    dot.write(", class=\"")
    dot.write(style.name)
    if statement.isImplicit { dot.write(" implicit") }
    dot.write("\", label=<")
    writeLabel(
      of: statement.text.string,
      header: header(of: id, in: argument),
      right: rightHeader(of: id),
      style: style,
      isItalic: statement.isImplicit
    )
    dot.write(">, color=\"")
    dot.write(plain: style.colors.line)
    dot.write("\", fillcolor=\"")
    dot.write(plain: style.colors.fill)
    dot.write("\", penwidth=")
    dot.write(style.pen)
    if statement.isImplicit || style.isDashed { dot.write(", style=\"filled,rounded,dashed\"") }
    dot.write(", tooltip=")
    dot.write(tooltip: tooltip(of: id))
    dot.write(", URL=")
    dot.write(tooltip: "#n-" + names[id])
    dot.write(", target=\"_self\"];\n")
  }

  /// Writes the box that stands for a name which the map does not define.
  mutating func writeMissingBox(_ id: Statement.ID) {
    let style = BoxStyle(name: "missing", colors: theme.objection, isDashed: true)
    dot.write("  ")
    dot.write(quoted: names[id])
    dot.write(" [class=\"missing\", label=<")
    writeLabel(
      of: map.name(of: id),
      header: "NOT DEFINED IN THIS MAP",
      right: "",
      style: style,
      isItalic: true
    )
    dot.write(">, color=\"")
    dot.write(plain: style.colors.line)
    dot.write("\", fillcolor=\"")
    dot.write(plain: theme.background)
    dot.write("\", penwidth=1.0, style=\"filled,rounded,dotted\", tooltip=\"not defined\"];\n")
  }

  private func style(of id: Statement.ID) -> BoxStyle {
    switch presentation.role(of: id) {
    case .thesis:
      BoxStyle(
        name: "thesis", colors: theme.thesis, tenths: 150, isBold: true, width: 270, pen: "2.2")
    case .upshot:
      BoxStyle(name: "upshot", colors: theme.upshot, tenths: 130, isBold: true, pen: "2.2")
    case .conclusion:
      BoxStyle(name: "conclusion", colors: theme.upshot, tenths: 130, isBold: true, pen: "2.2")
    case .claim:
      BoxStyle(
        name: "claim", colors: theme.claim, tenths: 125, isBold: true, width: 205, pen: "1.8")
    case .concession:
      BoxStyle(
        name: "concession", colors: theme.concessionBox, tenths: 125, isBold: true, width: 205,
        pen: "1.8", isDashed: true)
    case .objection: BoxStyle(name: "objection", colors: theme.objection, pen: "1.6")
    case .undercut: BoxStyle(name: "undercut", colors: theme.undercutBox, pen: "1.6")
    case .premise: BoxStyle(name: "premise", colors: theme.premise)
    case .view: BoxStyle(name: "view", colors: theme.premise)
    case .statement, .background: BoxStyle(name: "statement", colors: theme.premise)
    }
  }

  private func header(of id: Statement.ID, in argument: Argument.ID?) -> String {
    let label = presentation.label(of: id)
    let isNumbered = label.utf8.count > 1
    var header: String
    switch presentation.role(of: id) {
    case .thesis: header = "THESIS"
    case .upshot: header = isNumbered ? "UPSHOT \(label)" : "UPSHOT"
    case .conclusion: header = isNumbered ? "CONCLUSION \(label)" : "CONCLUSION"
    case .claim: header = "ARGUMENT \(label)"
    case .premise: header = premiseHeader(of: id, label, in: argument)
    case .concession:
      let isMain = argument.map { map[$0].target == .statement(map.thesis ?? id) } ?? true
      header = isNumbered ? "\(label) · CONCESSION" : "CONCESSION"
      header += isMain ? " · granted, but" : " on \(target(of: argument))"
    case .objection: header = "\(label) · OBJECTION to \(target(of: argument))"
    case .undercut: header = "\(label) · UNDERCUT of \(target(of: argument))"
    case .view: header = ""
    case .statement, .background: header = "STATEMENT \(label)"
    }
    let holders = map[id].attributions.map(\.holder.string)
    guard !holders.isEmpty else { return header }
    return header + (header.isEmpty ? "VIEW OF " : " · view of ") + holders.joined(separator: ", ")
  }

  private func premiseHeader(
    of id: Statement.ID,
    _ label: String,
    in argument: Argument.ID?
  ) -> String {
    if map[id].isImplicit { return "\(label) · UNSTATED PREMISE" }
    guard let argument, case .argument(let step) = map[argument].target else { return label }
    return "\(label) · BACKING of \(presentation.premiseLabels(of: step))"
  }

  private func target(of argument: Argument.ID?) -> String {
    guard let argument else { return "" }
    let isThesis = map.thesis.map { map[argument].target == .statement($0) } ?? false
    return isThesis ? "the thesis" : presentation.targetLabel(of: argument)
  }

  private mutating func rightHeader(of id: Statement.ID) -> String {
    if map[id].isImplicit { return "not in text" }
    guard let paragraph = paragraphs[id] else { return "" }
    signs.insert(.paragraph)
    return "¶\(paragraph)"
  }

  private func tooltip(of id: Statement.ID) -> String {
    // The label comes first, so that no words of the map can look like an address.
    map[id].restatements.reduce(into: "\(presentation.label(of: id)): \(map[id].text.string)") {
      $0 += "\nalso: " + $1.text.string
    }
  }

  private mutating func writeLabel(
    of text: String,
    header: String,
    right: String,
    style: BoxStyle,
    isItalic: Bool
  ) {
    let isThesis = style.colors.fill == theme.thesis.fill
    let rightWidth = right.utf8.count > 6 ? 56 : Self.paragraphWidth
    dot.write(
      "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\"><TR><TD ALIGN=\"LEFT\" BALIGN=\"LEFT\" VALIGN=\"TOP\" WIDTH=\""
    )
    dot.write(plain: String(style.width - rightWidth))
    dot.write("\"><FONT POINT-SIZE=\"9.5\" COLOR=\"")
    dot.write(plain: style.colors.header)
    dot.write("\"><B>")
    let head = WrappedText(
      header, width: style.width - rightWidth, tenths: Self.headerTenths, isBold: true)
    writeLines(head, endsLast: false)
    dot.write("</B></FONT></TD><TD ALIGN=\"RIGHT\" VALIGN=\"TOP\" WIDTH=\"")
    dot.write(plain: String(rightWidth))
    dot.write("\">")
    if !right.isEmpty {
      dot.write("<FONT POINT-SIZE=\"9.5\" COLOR=\"")
      dot.write(plain: isThesis ? theme.thesisMuted : theme.muted)
      dot.write("\">")
      dot.write(html: right.unicodeScalars)
      dot.write("</FONT>")
    }
    dot.write(
      "</TD></TR><TR><TD COLSPAN=\"2\" ALIGN=\"LEFT\" BALIGN=\"LEFT\"><FONT POINT-SIZE=\""
    )
    dot.write(plain: "\(style.tenths / 10)\(style.tenths % 10 == 0 ? "" : ".\(style.tenths % 10)")")
    dot.write("\" COLOR=\"")
    dot.write(plain: style.colors.text)
    dot.write("\">")
    if style.isBold { dot.write("<B>") }
    if isItalic { dot.write("<I>") }
    writeLines(
      WrappedText(text, width: style.width, tenths: style.tenths, isBold: style.isBold),
      endsLast: true
    )
    if isItalic { dot.write("</I>") }
    if style.isBold { dot.write("</B>") }
    dot.write("</FONT></TD></TR></TABLE>")
  }

  private mutating func writeLines(_ text: WrappedText, endsLast: Bool) {
    for (number, line) in text.lines.enumerated() {
      if number > 0 { dot.write("<BR ALIGN=\"LEFT\"/>") }
      dot.write(html: line)
    }
    if endsLast { dot.write("<BR ALIGN=\"LEFT\"/>") }
  }
}
