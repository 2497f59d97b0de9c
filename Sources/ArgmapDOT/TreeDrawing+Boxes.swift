// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension TreeDrawing {
  /// Writes the box of a statement as a premise of an argument, or at the top.
  mutating func writeBox(_ id: Statement.ID, in argument: Argument.ID?) {
    let isImplicit = drawing.map.statements[id.index].isImplicit
    let template = templates[drawing.presentation.role(of: id), isImplicit]
    let name = drawing.names[id]
    dot.write("  ")
    dot.write(quoted: name)
    dot.write(" [id=")
    dot.write(quoted: name, prefix: "n-")
    writeLabel(
      template,
      header: drawing.words.header(of: id, in: argument),
      right: drawing.words.rightHeader(of: id),
      text: drawing.map.statements[id.index].text.string
    )
    writeTooltip(of: id)
    dot.write("\", URL=\"#n-")
    dot.write(tooltip: name)
    dot.write("\"")
    tidy?.writePlace(of: id, to: &dot)
    dot.write("];\n")
    writeMore(than: id, name)
  }

  /// Writes the box that stands for a name which the map does not define.
  mutating func writeMissingBox(_ id: Statement.ID) {
    var style = BoxStyle(.objection, drawing.theme, textWidth: drawing.options.textWidth)
    style.name = "missing"
    style.pen = 10
    style.colors.fill = drawing.theme.background
    let template = BoxTemplates.template(
      style, isImplicit: true, drawing.theme, drawing.options)
    dot.write("  ")
    dot.write(quoted: drawing.names[id])
    dot.write(" [id=")
    dot.write(quoted: drawing.names[id], prefix: "n-")
    writeLabel(
      template, header: "NOT DEFINED IN THIS MAP", right: "", text: drawing.map.name(of: id))
    dot.write("not defined\"")
    tidy?.writePlace(of: id, to: &dot)
    dot.write("];\n")
  }

  private mutating func writeLabel(
    _ template: BoxTemplates.Template, header: String, right: String, text: String
  ) {
    dot.write(template.start)
    writeHeader(header, template)
    dot.write(template.middle)
    if !right.isEmpty {
      dot.write(template.right)
      dot.write(plain: right)
      if drawing.options.labels == .html { dot.write("</FONT>") }
    }
    var text = text
    let style = template.style
    text.withUTF8 { text in
      let direction = TextDirection(of: text)
      dot.write(direction == .leftToRight ? template.text : template.mirroredText)
      breaker.wrap(text, width: style.width, tenths: style.tenths, isBold: style.isBold)
      for line in breaker.lines {
        dot.write(
          line: UnsafeBufferPointer(rebasing: text[line]), direction, drawing.options.labels)
        dot.writeLineEnd(direction, drawing.options.labels)
      }
    }
    dot.write(template.end)
  }

  private mutating func writeHeader(_ header: String, _ template: BoxTemplates.Template) {
    var header = header
    let width = template.style.width - template.rightWidth
    header.withUTF8 { words in
      // Capitals are at most one em wide, so that a short header needs no measuring.
      guard words.count * BoxStyle.headerTenths / 10 > width else {
        return dot.write(line: words, .leftToRight, drawing.options.labels)
      }
      breaker.wrap(words, width: width, tenths: BoxStyle.headerTenths, isBold: true)
      for (number, line) in breaker.lines.enumerated() {
        if number > 0 { dot.writeLineEnd(.leftToRight, drawing.options.labels) }
        dot.write(
          line: UnsafeBufferPointer(rebasing: words[line]), .leftToRight, drawing.options.labels)
      }
    }
  }

  /// The label comes first, so that no words of the map can look like an address.
  private mutating func writeTooltip(of id: Statement.ID) {
    dot.write(plain: drawing.presentation.label(of: id))
    dot.write(": ")
    dot.write(tooltip: drawing.map.statements[id.index].text.string)
    let restatements = drawing.map.statements[id.index].restatements
    for restatement in restatements {
      dot.write("\\nalso: ")
      dot.write(tooltip: restatement.text.string)
    }
  }

  /// Writes how many statements bear on one that are not drawn.
  private mutating func writeMore(than id: Statement.ID, _ name: String) {
    guard drawing.selection.isPartial, let hidden = drawing.selection.hidden[id] else { return }
    dot.write("  ")
    dot.write(quoted: name, prefix: "...")
    dot.write(" [class=\"more\", shape=plaintext, style=\"\", margin=\"0.03,0.02\", label=\"… ")
    dot.write(hidden)
    dot.write(" more\", fontcolor=\"")
    dot.write(plain: drawing.theme.muted)
    dot.write("\", tooltip=\"statements that bear on it and are not drawn here: ")
    dot.write(hidden)
    dot.write("\"")
    tidy?.writePlace(ofMoreThan: id, to: &dot)
    dot.write("];\n  ")
    dot.write(quoted: name, prefix: "...")
    dot.write(" -> ")
    dot.write(quoted: name)
    dot.write(" [class=\"more\", style=dashed, penwidth=1.0, arrowhead=none, color=\"")
    dot.write(plain: drawing.theme.muted)
    dot.write("\"")
    writePorts(tail: true, head: true)
    tidy?.writeLine(toMoreThan: id, to: &dot)
    dot.write("];\n")
  }

  /// Writes the sides at which an arrow leaves and arrives.
  mutating func writePorts(tail: Bool, head: Bool) {
    switch layout.direction {
    case .auto, .left:
      if tail { dot.write(", tailport=w") }
      if head { dot.write(", headport=e") }
    case .right:
      if tail { dot.write(", tailport=e") }
      if head { dot.write(", headport=w") }
    case .up:
      if tail { dot.write(", tailport=n") }
      if head { dot.write(", headport=s") }
    case .down:
      if tail { dot.write(", tailport=s") }
      if head { dot.write(", headport=n") }
    }
  }
}
