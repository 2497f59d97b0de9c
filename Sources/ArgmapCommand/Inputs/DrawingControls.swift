// SPDX-License-Identifier: MIT

internal import ArgmapDOT
internal import ArgmapModel
internal import ArgumentParser

/// How a map is drawn, from the command line.
struct DrawingControls: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Colours: light, dark, mono, or, for SVG, auto: light or dark as the reader prefers.",
      valueName: "theme"),
    completion: .choices(of: ThemeChoice.self), transform: choice)
  var theme = ThemeChoice.light

  @Option(
    help: ArgumentHelp(
      "Draw a tree of statements, or cards that hold an argument each.", valueName: "layout"),
    completion: .choices(of: DOTOptions.Layout.self), transform: choice)
  var layout = DOTOptions.Layout.tree

  @Option(
    help: ArgumentHelp(
      "Where the conclusion stands: auto, left, up, right or down.", valueName: "side"),
    completion: .choices(of: DOTOptions.Direction.self), transform: choice)
  var direction = DOTOptions.Direction.auto

  @Option(
    help: ArgumentHelp(
      "Draw as many arguments below a conclusion, and count the rest.", valueName: "n"))
  var depth: Int?

  @Option(
    help: ArgumentHelp(
      "Draw a statement or argument, by its name or its label, with what bears on it.",
      valueName: "id"))
  var focus: String?

  @Option(
    help: ArgumentHelp(
      "Draw each argument on its own: 'argument'.", valueName: "unit"),
    completion: .choices(of: SplitChoice.self), transform: choice)
  var split: SplitChoice?

  @Option(
    help: ArgumentHelp("How wide the text of a premise is, in points.", valueName: "points"))
  var wrap = 225

  @Option(
    help: ArgumentHelp(
      "Set words as html, or plain, which more programs than Graphviz read.", valueName: "kind"),
    completion: .choices(of: DOTOptions.Labels.self), transform: choice)
  var labels = DOTOptions.Labels.html

  @Option(
    help: ArgumentHelp(
      "Who places the boxes: dot, tidy (argmap itself), or auto: tidy for trees in pictures, and "
        + "for more than 1000 boxes.",
      valueName: "engine"),
    completion: .choices(of: EngineChoice.self), transform: choice)
  var engine = EngineChoice.auto

  @Flag(help: "Leave out the title, the authors and the counts.")
  var noTitle = false

  @Flag(help: "Leave out the explanation of the signs.")
  var noLegend = false

  @Flag(help: "Leave out the paragraphs of the source.")
  var noSource = false

  func validate() throws {
    guard (60...2000).contains(wrap) else {
      throw ValidationError("expected a width from 60 to 2000 points, found \(wrap)")
    }
    guard layout == .tree || engine != .tidy else {
      throw ValidationError(
        "only 'dot' places cards; leave out '--engine tidy' or '--layout cards'")
    }
    if let depth, !(0...1_000_000).contains(depth) {
      throw ValidationError("expected a depth from 0 to 1000000, found \(depth)")
    }
  }

  /// The options for a map.
  func options(for map: ArgumentMap, _ name: String) throws(Failure) -> DOTOptions {
    var options = DOTOptions()
    options.direction = direction
    options.theme = theme.theme
    options.layout = layout
    options.labels = labels
    options.engine = engine == .tidy ? .tidy : .dot
    options.textWidth = wrap
    options.depth = depth
    options.splitsArguments = split != nil
    options.showsTitle = !noTitle
    options.showsLegend = !noLegend
    options.showsParagraphs = !noSource
    if let focus {
      guard let found = MapDrawings.focus(on: focus, in: map) else {
        throw Failure(
          "\(name): has no statement or argument '\(focus)'",
          help: ["'argmap show' lists the labels; the names stand in the map's file"])
      }
      options.focus = found
    }
    return options
  }
}

/// The colours, from the command line.
enum ThemeChoice: String, CaseIterable {
  case light, dark, mono, auto

  /// The theme that is drawn; for ``auto`` the other one comes by a style sheet.
  var theme: DOTOptions.Theme {
    switch self {
    case .light, .auto: .light
    case .dark: .dark
    case .mono: .mono
    }
  }
}

/// Who places the boxes, from the command line.
enum EngineChoice: String, CaseIterable {
  case auto, dot, tidy
}

/// What gets a drawing of its own.
enum SplitChoice: String, CaseIterable {
  case argument
}
