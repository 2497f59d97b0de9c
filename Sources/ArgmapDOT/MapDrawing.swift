// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A map on its way to a drawing.
package struct MapDrawing: Sendable {
  let map: ArgumentMap
  let options: DOTOptions
  let presentation: Presentation
  let selection: DrawingSelection
  let theme: DrawingTheme
  let words: BoxWords
  let names: DrawingNames
  /// The name of the graph.
  let name: String

  init(_ drawings: MapDrawings, _ part: MapDrawings.Part, _ options: DOTOptions) {
    map = drawings.map
    self.options = options
    presentation = drawings.presentation
    names = drawings.names
    selection = DrawingSelection(map, presentation, depth: part.depth, focus: part.focus)
    theme = DrawingTheme(options.theme)
    words = BoxWords(
      map: map, presentation: presentation, paragraphs: drawings.paragraphs,
      showsParagraphs: options.showsParagraphs)
    name = part.name.isEmpty ? "argmap" : "argmap-" + part.name
  }

  /// The number of boxes.
  package var boxes: Int { selection.drawn }

  /// How many statements are left out.
  package var hidden: Int { selection.total - selection.drawn }

  /// Whether no arrow runs across the tree: each premise stands where it is used, but for conclusions
  /// from which an upshot is drawn.
  package var isTree: Bool {
    var tops: Set<Statement.ID> = []
    for place in selection.places where place.argument == nil {
      if let id = place.statement { tops.insert(id) }
    }
    return selection.places.allSatisfy { place in
      guard let id = place.statement, let argument = place.argument, !place.isInFull else {
        return true
      }
      guard tops.contains(id), case .statement(let target) = map.arguments[argument.index].target
      else { return false }
      return presentation.role(of: target) == .upshot
    }
  }

  /// Writes the drawing as DOT, piece by piece.
  package func writeDOT(to sink: ([UInt8]) throws -> Void) rethrows {
    switch (options.layout, options.engine) {
    case (.cards, _):
      var drawing = CardDrawing(self)
      try drawing.write(to: sink)
    case (.tree, .dot):
      var drawing = TreeDrawing(self)
      try drawing.write(to: sink)
    case (.tree, .tidy):
      var drawing = TreeDrawing(self, TidyMap(self))
      try drawing.write(to: sink)
    }
  }

  /// The signs that occur on a drawing of trees.
  func signs(hasStep: [Bool]) -> DrawingLegend {
    var signs = DrawingLegend()
    for place in selection.places {
      if let argument = place.argument, place.position == 0 {
        signs.insert(ArgumentRelation(map.arguments[argument.index]))
        if map.arguments[argument.index].premises.count > 1 { signs.insert(.linked) }
      }
      guard let id = place.statement else { continue }
      guard id.isResolved else {
        signs.insert(.missing)
        continue
      }
      guard place.isInFull else { continue }
      if map.statements[id.index].isImplicit { signs.insert(.implicit) }
      if words.hasParagraph(id) { signs.insert(.paragraph) }
    }
    if selection.isPartial { signs.insert(.more) }
    return signs
  }
}
