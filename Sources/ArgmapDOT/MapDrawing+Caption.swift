// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension MapDrawing {
  /// The width of a title's line in points.
  private static let titleWidth = 760

  /// A row above the map.
  struct CaptionRow {
    var words: String
    var tenths: Int
    var isBold = false
    var isMuted = true
  }

  /// The title, the authors with the counts, and what is left out.
  var caption: [CaptionRow] {
    guard options.showsTitle else { return [] }
    var rows: [CaptionRow] = []
    if let title = map.title {
      rows.append(CaptionRow(words: title.string, tenths: 180, isBold: true, isMuted: false))
    }
    let facts = (map.authors.map(\.string) + [presentation.counts.line()]).filter { !$0.isEmpty }
    if !facts.isEmpty {
      rows.append(CaptionRow(words: facts.joined(separator: " · "), tenths: 110))
    }
    return rows
  }

  /// What is not drawn, in words; empty when all is.
  var remainder: String {
    guard selection.isPartial else { return "" }
    return "\(selection.drawn) of \(selection.total) statements are drawn"
  }

  /// Writes the head of a graph: its attributes, the title, the counts, the legend.
  func writeHead(
    _ dot: inout DOTWriter, _ breaker: inout LineBreaker, _ layout: DrawingLayout,
    _ signs: DrawingLegend, more attributes: [UInt8] = []
  ) {
    dot.write("digraph ")
    dot.write(plain: name == "argmap" ? name : "\"\(name)\"")
    dot.write(" {\n  graph [rankdir=")
    switch layout.direction {
    case .auto, .left: dot.write("RL")
    case .right: dot.write("LR")
    case .up: dot.write("BT")
    case .down: dot.write("TB")
    }
    dot.write(", newrank=true, nodesep=0.17, ranksep=")
    let separation = layout.rankSeparation
    dot.write(plain: "\(separation / 100).\(separation % 100 / 10)\(separation % 10)")
    dot.write(", splines=")
    dot.write(options.layout == .cards ? "polyline" : "spline")
    // The arrows to rows of cards end inside a node.
    dot.write(options.layout == .cards ? ", outputorder=nodesfirst" : ", outputorder=edgesfirst")
    dot.write(", pad=0.35, bgcolor=\"")
    dot.write(plain: theme.background)
    dot.write("\", charset=\"UTF-8\", fontname=\"Helvetica,Arial,sans-serif\", fontsize=12, ")
    dot.write("fontcolor=\"")
    dot.write(plain: theme.muted)
    dot.write("\", labelloc=t, labeljust=l, tooltip=\"")
    dot.write(tooltip: map.title?.string ?? "argument map")
    dot.write("\"")
    dot.write(attributes)
    writeCaption(&dot, &breaker, options.showsLegend ? signs.occurring : [])
    dot.write("];\n  node [shape=box, style=\"filled,rounded\", ")
    dot.write("fontname=\"Helvetica,Arial,sans-serif\", fontsize=11, fontcolor=\"")
    dot.write(plain: theme.text)
    dot.write("\", margin=\"0.10,0.06\", height=0, width=0, color=\"")
    dot.write(plain: theme.premise.line)
    dot.write("\", fillcolor=\"")
    dot.write(plain: theme.premise.fill)
    dot.write("\", target=\"_self\"];\n  edge [arrowsize=0.8, penwidth=1.6, color=\"")
    dot.write(plain: theme.support)
    dot.write("\"];\n")
  }

  private func writeCaption(
    _ dot: inout DOTWriter, _ breaker: inout LineBreaker, _ legend: [DrawingLegend.Sign]
  ) {
    let rows = caption + (remainder.isEmpty ? [] : [CaptionRow(words: remainder, tenths: 110)])
    guard !rows.isEmpty || !legend.isEmpty else { return }
    if options.labels == .plain { return writePlainCaption(&dot, &breaker, rows, legend) }
    dot.write(",\n    label=<<TABLE BORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\">")
    for row in rows {
      dot.write("<TR><TD ALIGN=\"LEFT\" BALIGN=\"LEFT\"><FONT POINT-SIZE=\"")
      dot.write(tenths: row.tenths)
      dot.write("\" COLOR=\"")
      dot.write(plain: row.isMuted ? theme.muted : theme.text)
      dot.write(row.isBold ? "\"><B>" : "\">")
      var words = row.words
      words.withUTF8 { words in
        let direction = TextDirection(of: words)
        breaker.wrap(words, width: Self.titleWidth, tenths: row.tenths, isBold: row.isBold)
        for (number, line) in breaker.lines.enumerated() {
          if number > 0 { dot.writeLineEnd(.leftToRight, .html) }
          dot.write(line: UnsafeBufferPointer(rebasing: words[line]), direction, .html)
        }
      }
      dot.write(row.isBold ? "</B></FONT></TD></TR>" : "</FONT></TD></TR>")
    }
    if !legend.isEmpty {
      dot.write("<TR><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"10\">")
      for (number, sign) in legend.enumerated() {
        if number > 0 { dot.write("    ") }
        dot.write("<FONT COLOR=\"")
        dot.write(plain: sign.color(theme))
        dot.write("\"><B>")
        dot.write(sign.picture)
        // A blank at the start of a text would be lost in SVG.
        dot.write("</B></FONT>\u{A0}")
        dot.write(sign.meaning)
      }
      dot.write("</FONT></TD></TR>")
    }
    dot.write("<TR><TD HEIGHT=\"8\"></TD></TR></TABLE>>")
  }

  private func writePlainCaption(
    _ dot: inout DOTWriter, _ breaker: inout LineBreaker, _ rows: [CaptionRow],
    _ legend: [DrawingLegend.Sign]
  ) {
    dot.write(",\n    label=\"")
    for row in rows {
      var words = row.words
      words.withUTF8 { words in
        let direction = TextDirection(of: words)
        breaker.wrap(words, width: Self.titleWidth, tenths: 120, isBold: false)
        for line in breaker.lines {
          dot.write(line: UnsafeBufferPointer(rebasing: words[line]), direction, .plain)
          dot.writeLineEnd(.leftToRight, .plain)
        }
      }
    }
    for (number, sign) in legend.enumerated() {
      if number > 0 { dot.write("    ") }
      dot.write(sign.picture)
      dot.write(" ")
      dot.write(sign.meaning)
    }
    dot.write(legend.isEmpty ? "\"" : "\\l\"")
  }
}
