// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A rectangle on a drawing in points, from the left and from the top.
struct Frame: Sendable {
  var x: Float
  var y: Float
  var width: Float
  var height: Float

  var middle: Point { Point(x: x + width / 2, y: y + height / 2) }
}

/// A place on a drawing in points, from the left and from the top.
struct Point: Sendable {
  var x: Float
  var y: Float
}

/// The places of everything on a drawing, found by argmap itself: statements of one depth in one
/// column (or row), each in the middle of what bears on it.
struct TidyMap {
  let layout: DrawingLayout
  /// The size of the drawing, with the margins and the caption.
  private(set) var size = Point(x: 0, y: 0)
  /// The left upper corner of the map itself.
  private(set) var origin = Point(x: 0, y: 0)
  private(set) var caption: Caption

  private let map: ArgumentMap
  private var vertexOf: [Int32]
  private var stepOf: [Int32: Int32] = [:]
  private var moreOf: [Statement.ID: Int32] = [:]
  private var missing: [Statement.ID: Int32] = [:]
  private var frames: [Frame] = []

  /// The margin around everything.
  static let margin: Float = 25
  /// The size of the points at which premises join.
  static let stepSize: Float = 14.4

  private struct Vertices {
    var parents: [Int32] = []
    var levels: [Int32] = []
    var groups: [Int32] = []
    var widths: [Float] = []
    var heights: [Float] = []
  }

  /// Finds the places.
  ///
  /// - Complexity: O(*n*) in the statements with their words.
  init(_ drawing: MapDrawing) {
    map = drawing.map
    layout = DrawingLayout(map, drawing.selection.places, drawing.options)
    vertexOf = [Int32](repeating: -1, count: map.statements.count)
    caption = Caption(drawing)
    var vertices = Vertices()
    let beside = collect(drawing, &vertices)
    place(vertices, beside)
  }

  /// Makes the vertices, and says which stand beside what they follow from instead of in the tree.
  private mutating func collect(
    _ drawing: MapDrawing, _ vertices: inout Vertices
  ) -> [(vertex: Int32, of: Statement.ID)] {
    let places = drawing.selection.places
    var sizes = BoxSizes(drawing)
    var above: [(depth: Int, vertex: Int32)] = []
    var beside: [(vertex: Int32, of: Statement.ID)] = []
    let hasUpshot = places.contains {
      $0.depth == 0 && $0.argument == nil && $0.isInFull
        && $0.statement.map { drawing.presentation.role(of: $0) == .upshot } ?? false
    }
    func add(_ parent: Int32, _ level: Int, _ group: Int32, _ size: Point) -> Int32 {
      vertices.parents.append(parent)
      vertices.levels.append(Int32(level))
      vertices.groups.append(group)
      vertices.widths.append(size.x)
      vertices.heights.append(size.y)
      return Int32(vertices.parents.count - 1)
    }
    var shift = 0
    for place in places {
      if place.argument == nil, let id = place.statement {
        // What bears on an upshot stands beside the thesis, which does so too.
        shift = hasUpshot && drawing.presentation.role(of: id) != .upshot ? 1 : 0
      }
      while let last = above.last, last.depth >= place.depth { above.removeLast() }
      let group = place.argument?.rawValue ?? -1
      guard let id = place.statement else {
        let level = place.depth + shift
        let size = Point(x: Self.stepSize, y: Self.stepSize)
        if let argument = place.argument {
          stepOf[argument.rawValue] = add(above.last?.vertex ?? -1, level, group, size)
        }
        continue
      }
      guard place.isInFull || !id.isResolved && missing[id] == nil else { continue }
      let level = place.depth + shift
      let size = sizes.size(of: id, in: place.argument)
      let vertex = add(above.last?.vertex ?? -1, level, group, size)
      guard id.isResolved else {
        missing[id] = vertex
        above.append((place.depth, vertex))
        continue
      }
      vertexOf[id.index] = vertex
      above.append((place.depth, vertex))
      if drawing.selection.isPartial, drawing.selection.hidden[id] != nil {
        moreOf[id] = add(vertex, level + 1, -2, Point(x: 62, y: 20))
      }
    }
    if hasUpshot { beside = lonelyUpshots(places, drawing, vertices) }
    return beside
  }

  /// The upshots on which nothing bears but what is drawn elsewhere, with one of those.
  private func lonelyUpshots(
    _ places: [Presentation.Place], _ drawing: MapDrawing, _ vertices: Vertices
  ) -> [(vertex: Int32, of: Statement.ID)] {
    var beside: [(vertex: Int32, of: Statement.ID)] = []
    for (at, place) in places.enumerated()
    where place.depth == 0 && place.argument == nil && place.isInFull {
      guard let id = place.statement, drawing.presentation.role(of: id) == .upshot else { continue }
      let below = places[(at + 1)...].prefix { $0.depth > 0 }
      guard !below.isEmpty, below.allSatisfy({ !$0.isInFull }), moreOf[id] == nil,
        let reason = below.compactMap(\.statement).first(where: { $0.isResolved }),
        vertexOf[reason.index] >= 0
      else { continue }
      beside.append((vertexOf[id.index], reason))
    }
    return beside
  }

  private mutating func place(
    _ vertices: Vertices, _ beside: [(vertex: Int32, of: Statement.ID)]
  ) {
    let isInColumns = layout.isInColumns
    var across = isInColumns ? vertices.heights : vertices.widths
    for (vertex, _) in beside { across[Int(vertex)] = -18 }
    let along = isInColumns ? vertices.widths : vertices.heights
    var middles = TidyTree(
      parents: vertices.parents, sizes: across, groups: vertices.groups
    ).middles
    for (vertex, reason) in beside {
      middles[Int(vertex)] = middles[Int(vertexOf[reason.index])]
      across[Int(vertex)] =
        isInColumns ? vertices.heights[Int(vertex)] : vertices.widths[Int(vertex)]
    }
    spread(beside.map(\.vertex), &middles, across)
    // The levels, each as wide as its widest box.
    var widths: [Float] = []
    for (vertex, level) in vertices.levels.enumerated() {
      while widths.count <= Int(level) { widths.append(0) }
      widths[Int(level)] = max(widths[Int(level)], along[vertex])
    }
    let gap: Float = isInColumns ? 62 : 50
    var starts: [Float] = []
    var at: Float = 0
    for width in widths {
      starts.append(at)
      at += width + gap
    }
    let length = max(at - gap, 0)
    var low = Float.infinity
    var high = -Float.infinity
    for (vertex, middle) in middles.enumerated() {
      low = min(low, middle - across[vertex] / 2)
      high = max(high, middle + across[vertex] / 2)
    }
    if middles.isEmpty { (low, high) = (0, 0) }
    let extent = Point(x: isInColumns ? length : high - low, y: isInColumns ? high - low : length)
    origin = Point(x: Self.margin, y: Self.margin + caption.height)
    size = Point(
      x: max(extent.x, caption.width) + 2 * Self.margin,
      y: extent.y + caption.height + 2 * Self.margin)
    frames.reserveCapacity(middles.count)
    for (vertex, middle) in middles.enumerated() {
      let start = starts[Int(vertices.levels[vertex])]
      let width = along[vertex]
      let side = middle - low - across[vertex] / 2
      let frame: Frame
      switch layout.direction {
      case .auto, .left:
        frame = Frame(x: start, y: side, width: width, height: across[vertex])
      case .right:
        frame = Frame(x: length - start - width, y: side, width: width, height: across[vertex])
      case .up: frame = Frame(x: side, y: start, width: across[vertex], height: width)
      case .down:
        frame = Frame(x: side, y: length - start - width, width: across[vertex], height: width)
      }
      frames.append(
        Frame(
          x: frame.x + origin.x, y: frame.y + origin.y, width: frame.width, height: frame.height))
    }
  }

  /// Moves apart what would stand on the same place.
  private func spread(_ vertices: [Int32], _ middles: inout [Float], _ sizes: [Float]) {
    var last: (middle: Float, size: Float)?
    for vertex in vertices.sorted(by: { middles[Int($0)] < middles[Int($1)] }) {
      let size = sizes[Int(vertex)]
      if let before = last {
        middles[Int(vertex)] = max(
          middles[Int(vertex)], before.middle + (before.size + size) / 2 + 18)
      }
      last = (middles[Int(vertex)], size)
    }
  }
}

extension TidyMap {
  /// Where a statement stands; `nil` for one that is not drawn.
  func frame(of id: Statement.ID) -> Frame? {
    let vertex = id.isResolved ? vertexOf[id.index] : missing[id] ?? -1
    return vertex < 0 ? nil : frames[Int(vertex)]
  }

  /// Where it is told how much more bears on a statement.
  func frame(ofMoreThan id: Statement.ID) -> Frame? { moreOf[id].map { frames[Int($0)] } }

  /// The frame around the premises that are drawn with an argument, when there are several.
  func envelope(of id: Argument.ID) -> Frame? {
    guard var frame = bounds(of: id, membersOnly: true) else { return nil }
    frame.x -= 5
    frame.y -= 5
    frame.width += 10
    frame.height += 10
    return frame
  }

  /// What an argument bears on.
  func map(targetOf id: Argument.ID) -> Argument.Target { map.arguments[id.index].target }

  /// Whether an argument attacks its target.
  func isAttack(_ id: Argument.ID) -> Bool { map.arguments[id.index].stance == .attacks }

  private func bounds(of id: Argument.ID, membersOnly: Bool) -> Frame? {
    var bounds: Frame?
    for premise in map.arguments[id.index].premises {
      guard let frame = frame(of: premise.statement),
        !membersOnly || layout.isMember(premise.statement, of: id)
      else { continue }
      guard let old = bounds else {
        bounds = frame
        continue
      }
      let x = min(old.x, frame.x)
      let y = min(old.y, frame.y)
      bounds = Frame(
        x: x, y: y, width: max(old.x + old.width, frame.x + frame.width) - x,
        height: max(old.y + old.height, frame.y + frame.height) - y)
    }
    return bounds
  }

  /// The middle of the point at which the premises of an argument join.
  func step(of id: Argument.ID) -> Point {
    if let vertex = stepOf[id.rawValue] { return frames[Int(vertex)].middle }
    guard
      let frame = bounds(of: id, membersOnly: true) ?? bounds(of: id, membersOnly: false)
    else { return origin }
    let isEnveloped = map.arguments[id.index].premises.count > 1
    let distance: Float = isEnveloped ? 26 : 22
    switch layout.direction {
    case .auto, .left: return Point(x: frame.x - distance, y: frame.middle.y)
    case .right: return Point(x: frame.x + frame.width + distance, y: frame.middle.y)
    case .up: return Point(x: frame.middle.x, y: frame.y - distance)
    case .down: return Point(x: frame.middle.x, y: frame.y + frame.height + distance)
    }
  }
}
