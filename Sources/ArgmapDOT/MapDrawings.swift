// SPDX-License-Identifier: MIT

package import ArgmapModel

/// The drawings of a map: one, or one for each argument.
package struct MapDrawings: Sendable {
  /// One of the drawings.
  package struct Part: Sendable, Hashable {
    /// The label of the argument it is about; empty for the drawing of the whole map.
    package var name: String
    var focus: DOTOptions.Focus?
    var depth: Int?
  }

  let map: ArgumentMap
  let options: DOTOptions
  let paragraphs: ParagraphNumbers
  let presentation: Presentation
  let names: DrawingNames

  /// The drawings that the options ask for; never none.
  package let parts: [Part]

  /// Prepares the drawings of a map.
  package init(_ map: ArgumentMap, options: DOTOptions, paragraphs: ParagraphNumbers) {
    self.map = map
    self.options = options
    self.paragraphs = paragraphs
    presentation = Presentation(map)
    names = DrawingNames(map)
    parts = Self.parts(map, presentation, options)
  }

  /// A drawing, placed by the wanted engine; what `dot` doesn't place is drawn as a tree.
  package func drawing(of part: Part, engine: DOTOptions.Engine? = nil) -> MapDrawing {
    guard let engine else { return MapDrawing(self, part, options) }
    var options = options
    options.engine = engine
    if engine == .tidy { options.layout = .tree }
    return MapDrawing(self, part, options)
  }

  /// The statement or argument that a name of the file or a label of drawings stands for.
  package static func focus(on word: String, in map: ArgumentMap) -> DOTOptions.Focus? {
    if let id = map.statementIDs.first(where: { map.statements[$0.index].name.string == word }) {
      return .statement(id)
    }
    if let id = map.argumentIDs.first(where: { map.arguments[$0.index].name.string == word }) {
      return .argument(id)
    }
    let presentation = Presentation(map)
    if let id = map.statementIDs.first(where: { presentation.label(of: $0) == word }) {
      return .statement(id)
    }
    if let id = map.argumentIDs.first(where: { presentation.label(of: $0) == word }) {
      return .argument(id)
    }
    return nil
  }

  private static func parts(
    _ map: ArgumentMap, _ presentation: Presentation, _ options: DOTOptions
  ) -> [Part] {
    let whole = Part(name: "", focus: options.focus, depth: options.depth)
    guard options.splitsArguments else { return [whole] }
    let selection = DrawingSelection(
      map, presentation, depth: options.depth, focus: options.focus)
    var parts = [Part(name: "", focus: options.focus, depth: 1)]
    for place in selection.places where place.depth == 1 && place.position == 0 {
      guard let id = place.argument, case .statement = map.arguments[id.index].target else {
        continue
      }
      parts.append(
        Part(name: name(of: id, presentation, map), focus: .argument(id), depth: options.depth))
    }
    return parts
  }

  private static func name(
    of id: Argument.ID, _ presentation: Presentation, _ map: ArgumentMap
  ) -> String {
    let label = presentation.label(of: id)
    guard label.isEmpty else { return label }
    // Names of files are NCNames, which no path gets lost in.
    return map.arguments[id.index].name.string
  }
}
