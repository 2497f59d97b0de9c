// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension TreeDrawing {
  /// Writes the arrows from an argument's premises to what it bears on.
  mutating func writeArrows(of id: Argument.ID, depth: Int) {
    let map = drawing.map
    let relation = ArgumentRelation(map.arguments[id.index])
    let premises = map.arguments[id.index].premises
    guard layout.hasStep[id.index] else {
      for premise in premises {
        dot.write("  ")
        dot.write(quoted: drawing.names[premise.statement])
        let target = writeTarget(of: id)
        dot.writeArrow(relation, drawing.theme, isWhole: true, id: drawing.names[id])
        writePorts(tail: true, head: hasHeadPort(target, relation))
        if target != nil, layout.isMember(premise.statement, of: id),
          layout.ranks(atDepth: depth) > 1
        {
          dot.write(", minlen=2")
        }
        tidy?.writeLine(from: premise.statement, of: id, to: &dot)
        writeEnd(of: id)
      }
      return
    }
    for premise in premises {
      dot.write("  ")
      dot.write(quoted: drawing.names[premise.statement])
      dot.write(" -> ")
      dot.write(quoted: drawing.names[id], prefix: "+")
      dot.writeArrow(relation, drawing.theme, isWhole: false, id: "")
      writePorts(tail: true, head: false)
      dot.write(", weight=4")
      tidy?.writeLine(from: premise.statement, of: id, to: &dot)
      dot.write("];\n")
    }
    dot.write("  ")
    dot.write(quoted: drawing.names[id], prefix: "+")
    let target = writeTarget(of: id)
    dot.writeArrow(relation, drawing.theme, isWhole: true, id: drawing.names[id])
    writePorts(tail: false, head: hasHeadPort(target, relation))
    dot.write(", weight=8")
    tidy?.writeLine(fromStepOf: id, to: &dot)
    writeEnd(of: id)
  }

  private mutating func writeTarget(of id: Argument.ID) -> Statement.ID? {
    dot.write(" -> ")
    switch drawing.map.arguments[id.index].target {
    case .statement(let statement):
      dot.write(quoted: drawing.names[statement])
      return statement
    case .argument(let other):
      dot.write(quoted: drawing.names[other], prefix: "+")
      return nil
    }
  }

  /// Whether an arrow ends at the middle of a side.
  ///
  /// Beside supports, an attack finds its own place at the border, so that heads don't overlap. A
  /// corner would be the better place, but dot loses arrows that end at one.
  func hasHeadPort(_ target: Statement.ID?, _ relation: ArgumentRelation) -> Bool {
    guard let target else { return false }
    return relation == .support || !layout.isSupported(target)
  }

  private mutating func writeEnd(of id: Argument.ID) {
    dot.write(", edgetooltip=\"")
    dot.write(tooltip: drawing.words.tooltip(of: id))
    dot.write("\"];\n")
  }

  /// Writes the invisible arrows that keep statements in the order of the text.
  ///
  /// In columns, those in one envelope keep the order in which they were written; told to, dot turns
  /// them round.
  mutating func writeSourceOrder() {
    for group in DrawingSiblings(drawing.map, drawing.selection.places).groups {
      dot.write("  { rank=same;")
      for member in group {
        dot.write(" ")
        dot.write(quoted: drawing.names[member.statement])
        dot.write(";")
      }
      for (first, second) in zip(group, group.dropFirst())
      where !layout.isInColumns || first.argument == nil || first.argument != second.argument {
        dot.write(" ")
        dot.write(quoted: drawing.names[first.statement])
        dot.write(" -> ")
        dot.write(quoted: drawing.names[second.statement])
        dot.write(" [style=invis];")
      }
      dot.write(" }\n")
    }
  }
}

extension DOTWriter {
  /// Writes how an arrow looks, and opens its attributes.
  mutating func writeArrow(
    _ relation: ArgumentRelation, _ theme: DrawingTheme, isWhole: Bool, id: String
  ) {
    write(" [")
    if !id.isEmpty {
      write("id=")
      write(quoted: id, prefix: "e-")
      write(", ")
    }
    switch relation {
    case .support: write("class=\"support\"")
    case .attack: write("class=\"attack\", style=dashed, penwidth=1.8")
    case .concession: write("class=\"concession\", style=dashed")
    case .undercut: write("class=\"undercut\", style=dotted, penwidth=2.0")
    }
    if relation != .support {
      write(", color=\"")
      write(plain: theme[relation])
      write("\"")
    }
    guard isWhole else {
      write(", arrowhead=none")
      return
    }
    switch relation {
    case .support: break
    case .attack: write(", arrowhead=tee")
    case .concession: write(", arrowhead=empty")
    case .undercut: write(", arrowhead=diamond")
    }
  }
}
