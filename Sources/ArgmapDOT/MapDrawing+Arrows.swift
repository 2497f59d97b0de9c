// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension MapDrawing {
  /// Writes the arrows from an argument's premises to what it bears on.
  mutating func writeArrows(of id: Argument.ID, depth: Int) {
    let argument = map[id]
    let relation = DrawingRelation(argument)
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

  /// Writes the invisible chains that keep statements in the order of the text.
  mutating func writeSourceOrder() {
    let isReversed = layout.isHorizontal
    for group in layout.siblings {
      dot.write("  { rank=same; ")
      for (position, id) in (isReversed ? group.reversed() : group).enumerated() {
        if position > 0 { dot.write(" -> ") }
        dot.write(quoted: names[id])
      }
      dot.write(" [style=invis]; }\n")
    }
  }

  private mutating func open(
    _ from: String,
    _ to: String,
    _ relation: DrawingRelation,
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

  private mutating func writeHead(_ target: Statement.ID?, _ relation: DrawingRelation) {
    guard let target else { return }
    // Beside supports, an attack gets a corner of its own, so that their heads don't overlap.
    let isBeside = relation != .support && layout.isSupported(target)
    switch layout.direction {
    case .auto, .left: arrows.write(isBeside ? ", headport=se" : ", headport=e")
    case .right: arrows.write(isBeside ? ", headport=sw" : ", headport=w")
    case .up: arrows.write(isBeside ? ", headport=se" : ", headport=s")
    case .down: arrows.write(isBeside ? ", headport=ne" : ", headport=n")
    }
  }

  private mutating func close(_ id: Argument.ID) {
    let verb =
      switch DrawingRelation(map[id]) {
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
