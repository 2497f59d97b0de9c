// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A drawing with a box for each statement, on its way to DOT.
struct TreeDrawing {
  let drawing: MapDrawing
  let layout: DrawingLayout
  /// The places that argmap has found itself, when it has.
  let tidy: TidyMap?
  let templates: BoxTemplates
  var dot = DOTWriter()
  var breaker = LineBreaker()
  var isMissingDrawn: Set<String> = []

  init(_ drawing: MapDrawing, _ tidy: TidyMap? = nil) {
    self.drawing = drawing
    self.tidy = tidy
    layout =
      tidy?.layout ?? DrawingLayout(drawing.map, drawing.selection.places, drawing.options)
    templates = BoxTemplates(drawing.theme, drawing.options)
  }

  /// Writes the drawing, piece by piece.
  ///
  /// The arrows follow the boxes: named inside an envelope, a box would become part of it.
  mutating func write(to sink: ([UInt8]) throws -> Void) rethrows {
    let places = drawing.selection.places
    writeHead()
    for place in places {
      if let argument = place.argument {
        if place.position == 0 { writeArgument(argument) }
      } else if let id = place.statement {
        if id.isResolved { writeBox(id, in: nil) } else { writeMissing(id) }
      }
      try dot.flush(to: sink)
    }
    for place in places where place.position == 0 {
      guard let argument = place.argument else { continue }
      writeArrows(of: argument, depth: place.depth)
      try dot.flush(to: sink)
    }
    if tidy == nil { writeSourceOrder() }
    dot.write("}\n")
    try dot.flush(atLeast: 1, to: sink)
  }

  private mutating func writeHead() {
    let signs = drawing.signs(hasStep: layout.hasStep)
    drawing.writeHead(
      &dot, &breaker, layout, signs, more: tidy.map { $0.graphAttributes(drawing) } ?? [])
  }

  /// Writes the premises of an argument that are in full there, and its step.
  private mutating func writeArgument(_ id: Argument.ID) {
    let premises = drawing.map.arguments[id.index].premises
    var members = 0
    for premise in premises where layout.isMember(premise.statement, of: id) { members += 1 }
    if members > 1 { openEnvelope(of: id) }
    for (at, premise) in premises.enumerated() where layout.isMember(premise.statement, of: id) {
      // A premise that is named twice has one box.
      if premises.count > 1,
        premises[..<at].contains(where: { $0.statement == premise.statement })
      {
        continue
      }
      writeBox(premise.statement, in: id)
    }
    if members > 1 { dot.write("  }\n") }
    for premise in premises where !premise.statement.isResolved { writeMissing(premise.statement) }
    if layout.hasStep[id.index] { writeStep(of: id) }
  }

  private mutating func openEnvelope(of id: Argument.ID) {
    dot.write("  subgraph ")
    dot.write(quoted: drawing.names[id], prefix: "cluster_")
    dot.write(" { id=")
    dot.write(quoted: drawing.names[id], prefix: "l-")
    dot.write("; class=\"linked\"; label=\"\"; style=\"filled,rounded\"; fillcolor=\"")
    dot.write(plain: drawing.theme.envelopeFill)
    dot.write("\"; color=\"")
    dot.write(plain: drawing.theme.envelopeLine)
    dot.write("\"; margin=5; penwidth=1; peripheries=1; tooltip=\"linked premises\";")
    if let tidy, let frame = tidy.envelope(of: id) {
      dot.write(" bb=\"")
      tidy.write(bounds: frame, to: &dot)
      dot.write("\";")
    }
    dot.write("\n")
  }

  /// Writes the point at which premises join, and which an undercut attacks.
  private mutating func writeStep(of id: Argument.ID) {
    let isLinked = drawing.map.arguments[id.index].premises.count > 1
    dot.write("  ")
    dot.write(quoted: drawing.names[id], prefix: "+")
    dot.write(" [id=")
    dot.write(quoted: drawing.names[id], prefix: "s-")
    dot.write(", class=\"linked\", shape=circle, label=\"")
    dot.write(isLinked ? "+" : "")
    dot.write("\", fontsize=12, fontcolor=\"")
    dot.write(plain: drawing.theme.onFilled)
    dot.write(isLinked ? "\", width=0.2" : "\", width=0.12")
    dot.write(", fixedsize=true, margin=0, style=filled, fillcolor=\"")
    let color = drawing.theme[ArgumentRelation(drawing.map.arguments[id.index])]
    dot.write(plain: color)
    dot.write("\", color=\"")
    dot.write(plain: color)
    dot.write("\", tooltip=\"")
    let labels = drawing.presentation.premiseLabels(of: id, separator: ", ")
    dot.write(isLinked ? "linked premises " : "the step from ")
    dot.write(tooltip: labels)
    dot.write(isLinked ? ": each needs the others\"" : "\"")
    tidy?.writePlace(ofStep: id, to: &dot)
    dot.write("];\n")
  }

  private mutating func writeMissing(_ id: Statement.ID) {
    guard isMissingDrawn.insert(drawing.map.name(of: id)).inserted else { return }
    writeMissingBox(id)
  }
}
