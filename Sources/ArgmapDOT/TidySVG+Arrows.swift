// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension TidySVG {
  mutating func writeEnvelope(of id: Argument.ID) {
    var members = 0
    for premise in drawing.map.arguments[id.index].premises
    where tidy.layout.isMember(premise.statement, of: id) { members += 1 }
    guard members > 1, let frame = tidy.envelope(of: id) else { return }
    var style = BoxStyle(.premise, drawing.theme, textWidth: 225)
    style.colors.fill = drawing.theme.envelopeFill
    style.colors.line = drawing.theme.envelopeLine
    svg.write("<g class=\"cluster linked\" aria-hidden=\"true\">")
    writeRectangle(frame, style, isDashed: false, radius: 12)
    svg.write("</g>\n")
  }

  mutating func writeStep(of id: Argument.ID) {
    let middle = tidy.step(of: id)
    let isLinked = drawing.map.arguments[id.index].premises.count > 1
    let color = drawing.theme[ArgumentRelation(drawing.map.arguments[id.index])].lowercased()
    svg.write("<g class=\"node linked\" aria-hidden=\"true\"><title>")
    svg.write(isLinked ? "linked premises " : "the step from ")
    svg.write(xml: drawing.presentation.premiseLabels(of: id, separator: ", "))
    svg.write("</title><ellipse cx=\"")
    write(middle.x)
    svg.write("\" cy=\"")
    write(middle.y)
    let radius = isLinked ? TidyMap.stepSize / 2 : 4.4
    for name in ["\" rx=\"", "\" ry=\""] {
      svg.write(plain: name)
      write(radius)
    }
    svg.write("\" fill=\"")
    svg.write(plain: color)
    svg.write("\" stroke=\"")
    svg.write(plain: color)
    svg.write("\"/>")
    if isLinked {
      svg.write("<text text-anchor=\"middle\" x=\"")
      write(middle.x)
      svg.write("\" y=\"")
      write(middle.y + 4)
      svg.write("\" font-size=\"12\" fill=\"")
      svg.write(plain: drawing.theme.onFilled.lowercased())
      svg.write("\">+</text>")
    }
    svg.write("</g>\n")
  }

  mutating func writeArrows(of id: Argument.ID) {
    let relation = ArgumentRelation(drawing.map.arguments[id.index])
    let hasStep = tidy.layout.hasStep[id.index]
    svg.write("<g id=\"e-")
    svg.write(xml: drawing.names[id])
    svg.write("\" class=\"edge ")
    svg.write(plain: DrawingTheme.className(of: relation))
    svg.write("\" aria-hidden=\"true\"><title>")
    svg.write(xml: drawing.words.tooltip(of: id))
    svg.write("</title>")
    for premise in drawing.map.arguments[id.index].premises {
      if let curve = tidy.curve(from: premise.statement, of: id) {
        write(curve, relation, isWhole: !hasStep)
      }
    }
    if hasStep, let curve = tidy.curve(fromStepOf: id) { write(curve, relation, isWhole: true) }
    svg.write("</g>\n")
  }

  private mutating func write(_ curve: Curve, _ relation: ArgumentRelation, isWhole: Bool) {
    let color = drawing.theme[relation]
    switch relation {
    case .support: write(curve, color, tenths: 16, dashes: "", isWhole: isWhole)
    case .attack: write(curve, color, tenths: 18, dashes: "5,2", isWhole: isWhole)
    case .concession: write(curve, color, tenths: 16, dashes: "5,2", isWhole: isWhole)
    case .undercut: write(curve, color, tenths: 20, dashes: "1,5", isWhole: isWhole)
    }
    guard isWhole else { return }
    let along = Point(x: curve.tip.x - curve.end.x, y: curve.tip.y - curve.end.y)
    func point(_ forward: Float, _ sideways: Float) -> Point {
      Point(
        x: curve.end.x + along.x * forward - along.y * sideways,
        y: curve.end.y + along.y * forward + along.x * sideways)
    }
    let corners: [Point] =
      switch relation {
      case .support, .concession: [point(0, 0.38), curve.tip, point(0, -0.38)]
      case .attack: [point(0.7, 0.6), point(1, 0.6), point(1, -0.6), point(0.7, -0.6)]
      case .undercut: [point(0, 0), point(0.5, 0.36), curve.tip, point(0.5, -0.36)]
      }
    svg.write("<polygon points=\"")
    for (number, corner) in corners.enumerated() {
      if number > 0 { svg.write(" ") }
      write(corner)
    }
    svg.write("\" fill=\"")
    svg.write(plain: relation == .concession ? "none" : color)
    svg.write("\" stroke=\"")
    svg.write(plain: color)
    svg.write("\"/>")
  }

  mutating func write(
    _ curve: Curve, _ color: String, tenths: Int, dashes: StaticString, isWhole: Bool
  ) {
    svg.write("<path fill=\"none\" stroke=\"")
    svg.write(plain: color)
    svg.write("\" stroke-width=\"")
    svg.write(tenths: tenths)
    if dashes.utf8CodeUnitCount > 0 {
      svg.write("\" stroke-dasharray=\"")
      svg.write(dashes)
    }
    svg.write("\" d=\"M")
    write(curve.start)
    svg.write("C")
    write(curve.first)
    svg.write(" ")
    write(curve.second)
    svg.write(" ")
    write(isWhole ? curve.end : curve.tip)
    svg.write("\"/>")
  }
}
