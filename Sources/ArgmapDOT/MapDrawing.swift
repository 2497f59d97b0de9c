// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A map on its way to DOT.
struct MapDrawing {
  let map: ArgumentMap
  let options: DOTOptions
  let paragraphs: ParagraphNumbers
  let presentation: Presentation
  let theme = DOTTheme.light
  let layout: DrawingLayout
  let names: DrawingNames
  var signs = DrawingLegend()
  var dot = DOTWriter()
  /// The arrows, which follow the boxes: named inside an envelope, a box would become part of it.
  var arrows = DOTWriter()
  private var isMissingDrawn: Set<String> = []

  init(_ map: ArgumentMap, _ options: DOTOptions, _ paragraphs: ParagraphNumbers) {
    self.map = map
    self.options = options
    self.paragraphs = paragraphs
    presentation = Presentation(map)
    layout = DrawingLayout(map, presentation, options.direction)
    names = DrawingNames(map)
  }

  mutating func written() -> String {
    let body = writtenBody()
    writeHeader()
    dot.write(body)
    dot.write(arrows)
    writeSourceOrder()
    dot.write("}\n")
    return String(decoding: dot.utf8, as: UTF8.self)
  }

  /// The boxes and their envelopes.
  private mutating func writtenBody() -> DOTWriter {
    dot = DOTWriter()
    for place in presentation.places {
      if let argument = place.argument {
        if place.position == 0 { writeArgument(argument, depth: place.depth) }
      } else if let id = place.statement {
        if place.isInFull { writeBox(id, in: nil) } else { writeMissing(id) }
      }
    }
    let body = dot
    dot = DOTWriter()
    return body
  }

  /// Writes the premises of an argument that are in full there, its step, and its arrows.
  private mutating func writeArgument(_ id: Argument.ID, depth: Int) {
    let members = layout.members(of: id)
    let premises = map[id].premises
    if members.count > 1 {
      dot.write("  subgraph ")
      dot.write(quoted: "cluster_" + names[id])
      dot.write(" { id=")
      dot.write(quoted: "l-" + names[id])
      dot.write("; class=\"linked\"; label=\"\"; style=\"filled,rounded\"; fillcolor=\"")
      dot.write(plain: theme.envelopeFill)
      dot.write("\"; color=\"")
      dot.write(plain: theme.envelopeLine)
      dot.write("\"; margin=5; penwidth=1; peripheries=1;\n")
    }
    for member in members { writeBox(member, in: id) }
    if members.count > 1 { dot.write("  }\n") }
    for premise in premises where !premise.statement.isResolved { writeMissing(premise.statement) }
    if layout.hasStep(id) { writeStep(of: id) }
    writeArrows(of: id, depth: depth)
  }

  /// Writes the point at which premises join, and which an undercut attacks.
  private mutating func writeStep(of id: Argument.ID) {
    let isLinked = map[id].premises.count > 1
    if isLinked { signs.insert(.linked) }
    dot.write("  ")
    dot.write(quoted: names.step(of: id))
    dot.write(" [id=")
    dot.write(quoted: "s-" + names[id])
    dot.write(", class=\"linked\", shape=circle, label=\"")
    dot.write(isLinked ? "+" : "")
    dot.write("\", fontsize=12, fontcolor=\"")
    dot.write(plain: theme.onFilled)
    dot.write(isLinked ? "\", width=0.2" : "\", width=0.12")
    dot.write(", fixedsize=true, margin=0, style=filled, fillcolor=\"")
    let color = color(of: ArgumentRelation(map[id]))
    dot.write(plain: color)
    dot.write("\", color=\"")
    dot.write(plain: color)
    dot.write("\", tooltip=")
    let labels = presentation.premiseLabels(of: id, separator: ", ")
    dot.write(
      tooltip: isLinked
        ? "linked premises \(labels): each needs the others" : "the step from \(labels)"
    )
    dot.write("];\n")
  }

  private mutating func writeMissing(_ id: Statement.ID) {
    guard isMissingDrawn.insert(map.name(of: id)).inserted else { return }
    signs.insert(.missing)
    writeMissingBox(id)
  }

  func color(of relation: ArgumentRelation) -> String {
    switch relation {
    case .support: theme.support
    case .attack: theme.attack
    case .concession: theme.concession
    case .undercut: theme.undercut
    }
  }
}
