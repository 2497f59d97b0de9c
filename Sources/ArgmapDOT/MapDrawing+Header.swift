// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension MapDrawing {
  /// The width of a title's line in points.
  private static let titleWidth = 760

  /// Writes the head of the drawing: its attributes, the title, the counts, the legend.
  mutating func writeHeader() {
    dot.write("digraph argmap {\n  graph [rankdir=")
    switch layout.direction {
    case .auto, .left: dot.write("RL")
    case .right: dot.write("LR")
    case .up: dot.write("BT")
    case .down: dot.write("TB")
    }
    dot.write(
      ", newrank=true, nodesep=0.17, ranksep=")
    dot.write(plain: "\(layout.rankSeparation / 100).\(layout.rankSeparation % 100 / 10)\(layout.rankSeparation % 10)")
    dot.write(
      ", splines=spline, outputorder=edgesfirst, pad=0.35, bgcolor=\""
    )
    dot.write(plain: theme.background)
    dot.write(
      "\", charset=\"UTF-8\", fontname=\"Helvetica,Arial,sans-serif\", fontsize=12, fontcolor=\""
    )
    dot.write(plain: theme.muted)
    dot.write("\", labelloc=t, labeljust=l, tooltip=")
    dot.write(tooltip: map.title?.string ?? "argument map")
    writeCaption()
    dot.write(
      "];\n  node [shape=box, style=\"filled,rounded\", fontname=\"Helvetica,Arial,sans-serif\", fontsize=11, fontcolor=\""
    )
    dot.write(plain: theme.text)
    dot.write("\", margin=\"0.10,0.06\", height=0, width=0];\n")
    dot.write("  edge [arrowsize=0.8, penwidth=1.6, color=\"")
    dot.write(plain: theme.support)
    dot.write("\"];\n")
  }

  private mutating func writeCaption() {
    let legend = options.showsLegend ? signs.occurring : []
    let subtitle =
      options.showsTitle
      ? (map.authors.map(\.string) + [presentation.counts.line()]).filter { !$0.isEmpty }
      : []
    let title = options.showsTitle ? map.title?.string : nil
    guard title != nil || !subtitle.isEmpty || !legend.isEmpty else { return }
    dot.write(",\n    label=<<TABLE BORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\">")
    if let title { writeRow(title, tenths: 180, color: theme.text, isBold: true) }
    if !subtitle.isEmpty {
      writeRow(subtitle.joined(separator: " · "), tenths: 110, color: theme.muted, isBold: false)
    }
    if !legend.isEmpty { writeLegend(legend) }
    dot.write("<TR><TD HEIGHT=\"8\"></TD></TR></TABLE>>")
  }

  private mutating func writeRow(_ words: String, tenths: Int, color: String, isBold: Bool) {
    dot.write("<TR><TD ALIGN=\"LEFT\" BALIGN=\"LEFT\"><FONT POINT-SIZE=\"")
    dot.write(plain: String(tenths / 10))
    dot.write("\" COLOR=\"")
    dot.write(plain: color)
    dot.write(isBold ? "\"><B>" : "\">")
    let text = WrappedText(words, width: Self.titleWidth, tenths: tenths, isBold: isBold)
    for (number, line) in text.lines.enumerated() {
      if number > 0 { dot.write("<BR ALIGN=\"LEFT\"/>") }
      dot.write(html: line)
    }
    dot.write(isBold ? "</B></FONT></TD></TR>" : "</FONT></TD></TR>")
  }

  private mutating func writeLegend(_ legend: [DrawingLegend.Sign]) {
    dot.write("<TR><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"10.5\">")
    for (number, sign) in legend.enumerated() {
      if number > 0 { dot.write("    ") }
      dot.write("<FONT COLOR=\"")
      dot.write(plain: color(of: sign))
      dot.write("\"><B>")
      dot.write(html: sign.picture.unicodeScalars)
      dot.write("</B></FONT> ")
      dot.write(html: sign.meaning.unicodeScalars)
    }
    dot.write("</FONT></TD></TR>")
  }

  private func color(of sign: DrawingLegend.Sign) -> String {
    switch sign {
    case .support, .linked: theme.support
    case .attack: theme.attack
    case .concession: theme.concession
    case .undercut: theme.undercut
    case .implicit, .missing, .paragraph: theme.muted
    }
  }
}
