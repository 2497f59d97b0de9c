// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension MapDrawing {
  /// Writes the arrows from an argument's premises to what it bears on.
  mutating func writeArrows(of id: Argument.ID, depth: Int) {
    let argument = map[id]
    let relation = ArgumentRelation(argument)
    signs.insert(relation)
    let target: String
    let targetStatement: Statement.ID?
    switch argument.target {
    case .statement(let statement):
      target = names[statement]
      targetStatement = statement
    case .argument(let other):
      target = names.step(of: other)
      targetStatement = nil
    }
    guard layout.hasStep(id) else {
      for premise in argument.premises {
        open(names[premise.statement], target, relation, isWhole: true)
        writeTail()
        writeHead(targetStatement, relation)
        if layout.members(of: id).isEmpty == false, targetStatement != nil {
          let ranks = layout.ranks(atDepth: depth)
          if ranks > 1 { arrows.write(", minlen=2") }
        }
        close(id)
      }
      return
    }
    for premise in argument.premises {
      open(names[premise.statement], names.step(of: id), relation, isWhole: false)
      writeTail()
      arrows.write(", weight=4];\n")
    }
    open(names.step(of: id), target, relation, isWhole: true)
    writeHead(targetStatement, relation)
    arrows.write(", weight=8")
    close(id)
  }

  /// Writes the invisible arrows that keep statements in the order of the text.
  ///
  /// In columns, those in one envelope keep the order in which they were written; told to, dot turns
  /// them round.
  mutating func writeSourceOrder() {
    let isInColumns = layout.direction == .left || layout.direction == .right
    for group in layout.siblings.groups {
      dot.write("  { rank=same;")
      for member in group {
        dot.write(" ")
        dot.write(quoted: names[member.statement])
        dot.write(";")
      }
      for (first, second) in zip(group, group.dropFirst())
      where !isInColumns || first.argument == nil || first.argument != second.argument {
        dot.write(" ")
        dot.write(quoted: names[first.statement])
        dot.write(" -> ")
        dot.write(quoted: names[second.statement])
        dot.write(" [style=invis];")
      }
      dot.write(" }\n")
    }
  }

  private mutating func open(
    _ from: String,
    _ to: String,
    _ relation: ArgumentRelation,
    isWhole: Bool
  ) {
    arrows.write("  ")
    arrows.write(quoted: from)
    arrows.write(" -> ")
    arrows.write(quoted: to)
    switch relation {
    case .support:
      arrows.write(" [class=\"support\"")
    case .attack:
      arrows.write(" [class=\"attack\", style=dashed, penwidth=1.8")
    case .concession:
      arrows.write(" [class=\"concession\", style=dashed")
    case .undercut:
      arrows.write(" [class=\"undercut\", style=dotted, penwidth=2.0")
    }
    if relation != .support {
      arrows.write(", color=\"")
      arrows.write(plain: color(of: relation))
      arrows.write("\"")
    }
    guard isWhole else {
      arrows.write(", arrowhead=none")
      return
    }
    switch relation {
    case .support: break
    case .attack: arrows.write(", arrowhead=tee")
    case .concession: arrows.write(", arrowhead=empty")
    case .undercut: arrows.write(", arrowhead=diamond")
    }
  }

  private mutating func writeTail() {
    switch layout.direction {
    case .auto, .left: arrows.write(", tailport=w")
    case .right: arrows.write(", tailport=e")
    case .up: arrows.write(", tailport=n")
    case .down: arrows.write(", tailport=s")
    }
  }

  private mutating func writeHead(_ target: Statement.ID?, _ relation: ArgumentRelation) {
    guard let target else { return }
    // Beside supports, an attack finds its own place at the border, so that heads don't overlap. A
    // corner would be the better place, but dot loses arrows that end at one.
    guard relation == .support || !layout.isSupported(target) else { return }
    switch layout.direction {
    case .auto, .left: arrows.write(", headport=e")
    case .right: arrows.write(", headport=w")
    case .up: arrows.write(", headport=s")
    case .down: arrows.write(", headport=n")
    }
  }

  private mutating func close(_ id: Argument.ID) {
    let verb =
      switch ArgumentRelation(map[id]) {
      case .support: "supports"
      case .attack: "objects to"
      case .concession: "is granted, and does not outweigh"
      case .undercut: "undercuts the step from"
      }
    arrows.write(", edgetooltip=")
    arrows.write(
      tooltip: "\(presentation.premiseLabels(of: id)) \(verb) \(presentation.targetLabel(of: id))"
    )
    arrows.write("];\n")
  }
}
