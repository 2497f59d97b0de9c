// SPDX-License-Identifier: MIT

internal import ArgmapDOT
internal import ArgmapModel
internal import ArgmapOutline
internal import ArgmapSource

/// Draws the parts of one map.
struct Renderer {
  /// The drawings that are wanted of it.
  var parts: [MapDrawings.Part] { drawings.parts }

  private let input: MapInput
  private let controls: DrawingControls
  private let format: DrawingFormat
  private let graphviz: Graphviz
  private let options: DOTOptions
  private let paragraphs: ParagraphNumbers
  private let drawings: MapDrawings

  /// The most boxes that are left to `dot`: its time grows with more than their square.
  static let mostBoxes = 1000

  init(
    _ input: MapInput, name: String, _ controls: DrawingControls, _ format: DrawingFormat,
    _ graphviz: Graphviz
  ) throws(Failure) {
    self.input = input
    self.controls = controls
    self.format = format
    self.graphviz = graphviz
    options = try controls.options(for: input.map, name)
    paragraphs = controls.noSource ? .none : input.paragraphs
    drawings = MapDrawings(input.map, options: options, paragraphs: paragraphs)
  }

  /// Draws a part and writes it, and says what there is to know about the picture.
  func draw(_ part: MapDrawings.Part, into output: Output) throws -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let engine = engine(for: part, &findings)
    let drawing = drawings.drawing(of: part, engine: engine)
    guard format != .dot else {
      try output.write { try drawing.writeDOT(to: $0) }
      return findings
    }
    if format == .svg, engine == .tidy {
      let style = controls.theme == .auto ? DrawingTheme.darkStyleSheet : ""
      try output.write { sink in
        try drawing.writeSVG(description: description, styleSheet: style, to: sink)
      }
      return findings
    }
    let picture = try graphviz.draw(as: format, isPlaced: engine == .tidy) {
      try drawing.writeDOT(to: $0)
    }
    findings += picture.diagnostics
    if format != .svg, let finding = PictureFont.finding() { findings.append(finding) }
    try output.write(
      format == .svg ? accessible(picture.value, words(for: drawing)) : picture.value)
    return findings
  }

  private func engine(
    for part: MapDrawings.Part, _ findings: inout [Diagnostic]
  ) -> DOTOptions.Engine {
    guard controls.engine == .auto else { return options.engine }
    let drawing = drawings.drawing(of: part)
    let boxes = drawing.boxes
    guard boxes > Self.mostBoxes else {
      // DOT is for `dot`, unless that would take too long.
      let isPlain = options.layout == .tree && format != .dot && boxes > 0 && drawing.isTree
      return isPlain ? .tidy : .dot
    }
    var finding = Diagnostic(
      .note, .graphvizLargeMap,
      "\(boxes) boxes are more than 'dot' lays out in reasonable time, which is \(Self.mostBoxes); "
        + "argmap has placed them itself"
        + (options.layout == .cards ? ", as a tree" : ""))
    finding.help = ["draw less with '--depth', '--focus' or '--split argument'"]
    if format == .dot { finding.help.append("draw this DOT with 'neato -n2', not with 'dot'") }
    findings.append(finding)
    return .tidy
  }

  private func words(for drawing: MapDrawing) -> SVGWords {
    SVGWords(
      title: input.map.title?.string ?? "Argument map", description: description,
      spoken: drawing.spokenWords,
      styleSheet: controls.theme == .auto ? DrawingTheme.darkStyleSheet : "")
  }

  /// The map in words, or for a large one its thesis.
  private var description: String { input.map.pictureDescription(paragraphs: paragraphs) }
}
