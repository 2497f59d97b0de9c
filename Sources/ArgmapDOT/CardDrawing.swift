// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A drawing with a card for each argument, on its way to DOT.
struct CardDrawing {
  let drawing: MapDrawing
  let cards: Cards
  /// Writes what is as on a tree: the head and the conclusions.
  var tree: TreeDrawing

  /// The width of the column for the signs.
  static let signWidth = 18

  init(_ drawing: MapDrawing) {
    self.drawing = drawing
    cards = Cards(drawing.map, drawing.selection.places)
    tree = TreeDrawing(drawing)
  }

  /// Writes the drawing, piece by piece.
  mutating func write(to sink: ([UInt8]) throws -> Void) rethrows {
    drawing.writeHead(&tree.dot, &tree.breaker, tree.layout, signs)
    for place in drawing.selection.places where place.argument == nil {
      guard let id = place.statement else { continue }
      if id.isResolved { tree.writeBox(id, in: nil) } else { tree.writeMissingBox(id) }
    }
    var heights: [Int: Int] = [:]
    if !tree.layout.isInColumns {
      for number in cards.cards.indices {
        let level = cards.cards[number].level
        heights[level] = max(heights[level] ?? 0, height(of: number))
      }
    }
    for (number, card) in cards.cards.enumerated() {
      writeCard(number, height: heights[card.level])
      try tree.dot.flush(to: sink)
    }
    for card in cards.cards { writeArrow(of: card.argument, from: nil) }
    for argument in cards.direct {
      writeArrow(
        of: argument, from: drawing.map.arguments[argument.index].premises.first?.statement)
    }
    writeOrder()
    tree.dot.write("}\n")
    try tree.dot.flush(atLeast: 1, to: sink)
  }

  private var signs: DrawingLegend {
    var signs = DrawingLegend()
    for argument in cards.direct {
      signs.insert(ArgumentRelation(drawing.map.arguments[argument.index]))
    }
    for card in cards.cards {
      signs.insert(ArgumentRelation(drawing.map.arguments[card.argument.index]))
      for argument in card.reasons {
        signs.insert(isLinked(argument) ? DrawingLegend.Sign.together : .alone)
      }
      if isLinked(card.argument) { signs.insert(DrawingLegend.Sign.together) }
    }
    for place in drawing.selection.places {
      guard let id = place.statement else { continue }
      if !id.isResolved { signs.insert(DrawingLegend.Sign.missing) }
      if id.isResolved, drawing.words.hasParagraph(id) {
        signs.insert(DrawingLegend.Sign.paragraph)
      }
    }
    if drawing.selection.isPartial { signs.insert(DrawingLegend.Sign.more) }
    return signs
  }

  func isLinked(_ id: Argument.ID) -> Bool {
    drawing.map.arguments[id.index].premises.count > 1
  }

  /// Writes the arrow of an argument, from its card or from where its premise is.
  private mutating func writeArrow(of id: Argument.ID, from premise: Statement.ID?) {
    tree.dot.write("  ")
    var needsTail = true
    if let premise {
      if case .row(let row, let card) = cards.homes[premise] {
        needsTail = write(node: card, row: row, isTail: true)
      } else {
        tree.dot.write(quoted: drawing.names[premise])
      }
    } else {
      tree.dot.write(quoted: drawing.names[id], prefix: "=")
    }
    tree.dot.write(" -> ")
    let needsHead = writeTarget(of: id)
    tree.dot.writeArrow(
      ArgumentRelation(drawing.map.arguments[id.index]), drawing.theme, isWhole: true,
      id: drawing.names[id])
    let needsSide =
      switch drawing.map.arguments[id.index].target {
      case .statement(let target): tree.hasHeadPort(target, relation(of: id))
      case .argument: true
      }
    tree.writePorts(tail: needsTail, head: needsHead && needsSide)
    tree.dot.write(", edgetooltip=\"")
    tree.dot.write(tooltip: drawing.words.tooltip(of: id))
    tree.dot.write("\"];\n")
  }

  /// Writes the node at which an arrow ends, and says whether it still needs a side.
  private mutating func writeTarget(of id: Argument.ID) -> Bool {
    switch drawing.map.arguments[id.index].target {
    case .argument(let host):
      let first = drawing.map.arguments[host.index].premises.first?.statement
      guard let card = cards.cardOf[host] else {
        // The step of an argument that is only an arrow: where the arrow starts.
        if case .row(let row, let card)? = first.flatMap({ cards.homes[$0] }) {
          return write(node: card, row: row)
        }
        tree.dot.write(quoted: first.map { drawing.names[$0] } ?? drawing.names[host])
        return true
      }
      return write(node: card, row: first.flatMap { rowNumber(of: $0, on: card) })
    case .statement(let statement):
      guard case .row(let row, let card) = cards.homes[statement] else {
        tree.dot.write(quoted: drawing.names[statement])
        return true
      }
      return write(node: card, row: row)
    }
  }

  private func rowNumber(of id: Statement.ID, on card: Int) -> Int? {
    guard case .row(let row, card) = cards.homes[id] else { return nil }
    return row
  }

  private mutating func write(node card: Int, row: Int?, isTail: Bool = false) -> Bool {
    tree.dot.write(quoted: drawing.names[cards.cards[card].argument], prefix: "=")
    guard let row, tree.layout.isInColumns else { return true }
    tree.dot.write(":r")
    tree.dot.write(row)
    tree.dot.write((tree.layout.direction == .right) != isTail ? ":w" : ":e")
    return false
  }

  /// Keeps the cards that bear on one conclusion in the order of the text.
  private mutating func writeOrder() {
    var groups: [Argument.Target: [Argument.ID]] = [:]
    var order: [Argument.Target] = []
    for card in cards.cards {
      let target = drawing.map.arguments[card.argument.index].target
      if groups[target] == nil { order.append(target) }
      groups[target, default: []].append(card.argument)
    }
    for target in order {
      guard let group = groups[target], group.count > 1 else { continue }
      tree.dot.write("  { rank=same;")
      for (first, second) in zip(group, group.dropFirst()) {
        tree.dot.write(" ")
        tree.dot.write(quoted: drawing.names[first], prefix: "=")
        tree.dot.write(" -> ")
        tree.dot.write(quoted: drawing.names[second], prefix: "=")
        tree.dot.write(" [style=invis];")
      }
      tree.dot.write(" }\n")
    }
  }
}
