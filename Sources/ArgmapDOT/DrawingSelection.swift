// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// What of a map is on a drawing, in reading order, and how much of it is not.
struct DrawingSelection: Sendable {
  /// The places that are drawn.
  ///
  /// What is in full elsewhere in the map, where it is not drawn, is in
  /// full at the first place that is.
  private(set) var places: [Presentation.Place]

  /// How many statements are not drawn that bear on a drawn one.
  private(set) var hidden: [Statement.ID: Int] = [:]

  /// How many statements are drawn, and how many could be.
  private(set) var drawn = 0
  private(set) var total = 0

  /// Selects what the options want of a map.
  ///
  /// - Complexity: O(*n*) in the places.
  init(_ map: ArgumentMap, _ presentation: Presentation, depth: Int?, focus: DOTOptions.Focus?) {
    places = presentation.places
    total = places.lazy.filter(\.isInFull).count
    drawn = total
    guard depth != nil || focus != nil else { return }
    let wanted = focus.map { Self.focused($0, map, presentation.places) }
    select(wanted, map, presentation.places, depth: depth ?? .max)
  }

  /// Whether something is left out.
  var isPartial: Bool { drawn < total }

  /// What is wanted of the places: each with the depth at which it is drawn, or `nil`.
  private static func focused(
    _ focus: DOTOptions.Focus, _ map: ArgumentMap, _ places: [Presentation.Place]
  ) -> [Int?] {
    var depths = [Int?](repeating: nil, count: places.count)
    var argument: Argument.ID?
    var end = 0
    switch focus {
    case .statement(let id):
      guard let home = places.firstIndex(where: { $0.isInFull && $0.statement == id }) else {
        return depths
      }
      argument = places[home].argument
      end =
        places[home...].dropFirst().firstIndex { $0.depth <= places[home].depth } ?? places.count
      let base = places[home].depth - (argument == nil ? 0 : 1)
      for at in home..<end { depths[at] = places[at].depth - base }
    case .argument(let id):
      argument = id
      guard let first = places.firstIndex(where: { $0.argument == id }) else { return depths }
      let depth = places[first].depth
      var about: Set<Argument.ID> = [id]
      var isWanted = true
      for at in places[first...].indices {
        if places[at].depth < depth { break }
        if places[at].depth == depth, let other = places[at].argument {
          if case .argument(let host) = map[other].target, about.contains(host) {
            about.insert(other)
          }
          isWanted = about.contains(other)
        }
        if isWanted { depths[at] = places[at].depth - depth + 1 }
      }
    }
    addContext(of: argument, map, places, &depths)
    return depths
  }

  /// Adds what an argument bears on: the premises of the step, if it is one, and the conclusion.
  private static func addContext(
    of argument: Argument.ID?, _ map: ArgumentMap, _ places: [Presentation.Place],
    _ depths: inout [Int?]
  ) {
    var above: Set<Argument.ID> = []
    var conclusion: Statement.ID?
    var next = argument
    while let id = next, above.insert(id).inserted {
      switch map[id].target {
      case .argument(let host): next = host
      case .statement(let statement):
        conclusion = statement
        next = nil
      }
    }
    for (at, place) in places.enumerated() where depths[at] == nil {
      if let id = place.argument, above.contains(id) {
        depths[at] = 1
      } else if let conclusion, place.statement == conclusion,
        place.isInFull || !conclusion.isResolved && place.argument == nil
      {
        depths[at] = 0
      }
    }
  }

  private mutating func select(
    _ wanted: [Int?]?, _ map: ArgumentMap, _ all: [Presentation.Place], depth limit: Int
  ) {
    var isDrawn = [Bool](repeating: false, count: map.statements.count)
    var selected: [Presentation.Place] = []
    var isConclusionFirst: [Presentation.Place] = []
    for (at, place) in all.enumerated() {
      var place = place
      if let wanted {
        guard let depth = wanted[at] else { continue }
        place.depth = depth
        if depth == 0 {
          place.argument = nil
          place.position = 0
        }
      }
      guard place.depth <= limit else { continue }
      if place.isInFull, let id = place.statement { isDrawn[id.index] = true }
      if wanted != nil, place.depth == 0 {
        isConclusionFirst.append(place)
      } else {
        selected.append(place)
      }
    }
    selected = isConclusionFirst + selected
    // A premise that is in full where nothing is drawn.
    for at in selected.indices where !selected[at].isInFull {
      guard let id = selected[at].statement, id.isResolved, !isDrawn[id.index] else { continue }
      isDrawn[id.index] = true
      selected[at].isInFull = true
    }
    places = selected
    count(all, isDrawn)
  }

  private mutating func count(_ all: [Presentation.Place], _ isDrawn: [Bool]) {
    drawn = isDrawn.lazy.filter { $0 }.count
    var above: [(depth: Int, drawn: Statement.ID?)] = []
    for place in all where place.isInFull {
      guard let id = place.statement else { continue }
      while let last = above.last, last.depth >= place.depth { above.removeLast() }
      let nearest = above.last?.drawn
      if isDrawn[id.index] {
        above.append((place.depth, id))
      } else {
        if let nearest { hidden[nearest, default: 0] += 1 }
        above.append((place.depth, nearest))
      }
    }
  }
}
