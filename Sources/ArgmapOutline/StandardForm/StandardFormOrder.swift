// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The order in which standard form writes a map: premises before what they support, one inference
/// after the other.
struct StandardFormOrder {
  /// A premise in a block.
  struct Item {
    var statement: Statement.ID
    /// Whether the block is where the statement belongs, so that its words are not repeated.
    var isHere: Bool
  }

  /// A part of standard form.
  enum Block {
    /// The start of a group of blocks: the index of the place that it is about.
    case heading(Int)
    /// The premises of all arguments for a statement, a bar, the statement.
    case inference(premises: [Item], uses: [Argument.ID], conclusion: Statement.ID)
    /// The premises of an objection or of a backing.
    case premises(Argument.ID, [Item])
    /// A statement that nothing supports.
    case statement(Statement.ID)
  }

  private(set) var blocks: [Block] = []

  /// The number of each statement, from 1, in the order in which they are first written.
  private(set) var numbers: [Int?]

  private let map: ArgumentMap
  private let places: [Presentation.Place]
  private let index: MapIndex
  /// For each place, the index after the last place below it.
  private let ends: [Int]
  /// For each statement, the argument below which it is written in full.
  private var home: [Argument.ID?]
  /// For each statement, the number of blocks when it was last listed.
  private var listed: [Int]
  private var count = 0
  /// Groups still to be written, by their first place; the next one last.
  private var pending: [Int] = []

  init(_ map: ArgumentMap, _ presentation: Presentation) {
    self.map = map
    places = presentation.places
    index = MapIndex(map)
    ends = Self.ends(of: presentation.places)
    numbers = [Int?](repeating: nil, count: map.statements.count)
    home = [Argument.ID?](repeating: nil, count: map.statements.count)
    listed = [Int](repeating: -1, count: map.statements.count)
    for place in places where place.isInFull {
      if let id = place.statement { home[id.index] = place.argument }
    }
    run()
  }

  private mutating func run() {
    var at = 0
    while at < places.count {
      if places[at].argument == nil {
        writeTop(at)
      } else if places[at].position == 0 {
        pending.append(at)
      }
      drain()
      at = ends[at]
    }
  }

  private mutating func drain() {
    while let group = pending.popLast() { writeGroup(group) }
  }

  /// Writes the groups of the arguments for a top, then the top, then the objections to it.
  private mutating func writeTop(_ top: Int) {
    var supporters: [Argument.ID] = []
    var put: [Int] = []
    var at = top + 1
    while at < ends[top] {
      if isAttackOrOnStep(at) {
        if places[at].position == 0 { put.append(at) }
      } else {
        if places[at].position == 0, let id = places[at].argument { supporters.append(id) }
        if places[at].isInFull, let id = places[at].statement, isSupported(id) {
          pending.append(at)
          drain()
        } else {
          put += starts(from: at + 1, to: ends[at])
        }
      }
      at = ends[at]
    }
    guard let id = places[top].statement else { return }
    if !supporters.isEmpty {
      blocks.append(.heading(top))
      writeInference(to: id, supporters)
    } else if id.isResolved {
      blocks.append(.heading(top))
      number(id)
      blocks.append(.statement(id))
    }
    pending += put.reversed()
  }

  /// Writes a premise with all that supports it, or an objection with all that supports its
  /// premises, and puts off the objections among it.
  private mutating func writeGroup(_ first: Int) {
    guard let argument = places[first].argument else { return }
    blocks.append(.heading(first))
    var put: [Int] = []
    guard isAttackOrOnStep(first) else {
      writeInferences(below: first, &put)
      pending += put.reversed()
      return
    }
    var at = first
    while at < places.count, places[at].argument == argument {
      writeInferences(below: at, &put)
      at = ends[at]
    }
    if !isArgued(places[first]) || map[argument].premises.count > 1 {
      let items = items(of: [argument])
      blocks.append(.premises(argument, items))
    }
    pending += put.reversed()
  }

  /// Writes the inferences to a place's statement and to those below it, the deepest first.
  private mutating func writeInferences(below top: Int, _ put: inout [Int]) {
    var open: [Int] = []
    var at = top
    while at < ends[top] {
      while let last = open.last, ends[last] <= at { finish(open.removeLast()) }
      if at > top, isAttackOrOnStep(at) {
        if places[at].position == 0 { put.append(at) }
        at = ends[at]
        continue
      }
      if isArgued(places[at]) { open.append(at) }
      at += 1
    }
    while let last = open.popLast() { finish(last) }
  }

  private mutating func finish(_ place: Int) {
    guard let id = places[place].statement else { return }
    writeInference(to: id, index.arguments(on: id).filter { map[$0].stance == .supports })
  }

  private mutating func writeInference(to id: Statement.ID, _ supporters: [Argument.ID]) {
    let items = items(of: supporters)
    number(id)
    blocks.append(.inference(premises: items, uses: supporters, conclusion: id))
  }

  /// The premises of some arguments, each once.
  private mutating func items(of arguments: [Argument.ID]) -> [Item] {
    var items: [Item] = []
    for argument in arguments {
      for premise in map[argument].premises {
        let id = premise.statement
        guard id.isResolved else {
          items.append(Item(statement: id, isHere: true))
          continue
        }
        guard listed[id.index] != blocks.count else { continue }
        listed[id.index] = blocks.count
        number(id)
        items.append(Item(statement: id, isHere: home[id.index] == argument))
      }
    }
    return items
  }

  private mutating func number(_ id: Statement.ID) {
    guard id.isResolved, numbers[id.index] == nil else { return }
    count += 1
    numbers[id.index] = count
  }

  /// The first places of the arguments directly in a range.
  private func starts(from start: Int, to end: Int) -> [Int] {
    var starts: [Int] = []
    var at = start
    while at < end {
      if places[at].position == 0 { starts.append(at) }
      at = ends[at]
    }
    return starts
  }

  private func isAttackOrOnStep(_ at: Int) -> Bool {
    guard let id = places[at].argument else { return false }
    if case .argument = map[id].target { return true }
    return map[id].stance == .attacks
  }

  /// Whether a statement stands in full at a place and is supported.
  private func isArgued(_ place: Presentation.Place) -> Bool {
    guard place.isInFull, let id = place.statement else { return false }
    return isSupported(id)
  }

  private func isSupported(_ id: Statement.ID) -> Bool {
    index.arguments(on: id).contains { map[$0].stance == .supports }
  }

  private static func ends(of places: [Presentation.Place]) -> [Int] {
    var ends = [Int](repeating: places.count, count: places.count)
    var open: [Int] = []
    for (number, place) in places.enumerated() {
      while let last = open.last, places[last].depth >= place.depth {
        ends[last] = number
        open.removeLast()
      }
      open.append(number)
    }
    return ends
  }
}
