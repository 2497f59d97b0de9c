// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The order in which standard form numbers a map: premises before what they support, one block
/// after the other.
struct StandardFormOrder {
  /// A line of standard form.
  enum Line {
    /// A new block: the index of its place.
    case block(Int)
    /// A premise that the block does not argue for.
    case premise(Statement.ID)
    /// A premise that an earlier block argued for.
    case given(Statement.ID)
    /// A premise, by its place, that is written elsewhere or not defined.
    case elsewhere(Int)
    /// The bar and what follows from the premises above it.
    case conclusion(Statement.ID)
  }

  private(set) var lines: [Line] = []

  /// The number of each statement, from 1.
  private(set) var numbers: [Int?]

  private let map: ArgumentMap
  private let places: [Presentation.Place]
  private let index: MapIndex
  /// For each place, the index after the last place below it.
  private let ends: [Int]
  private var count = 0
  /// Blocks still to be written, the next one last.
  private var pending: [Int] = []

  init(_ map: ArgumentMap, _ presentation: Presentation) {
    self.map = map
    places = presentation.places
    index = MapIndex(map)
    ends = Self.ends(of: presentation.places)
    numbers = [Int?](repeating: nil, count: map.statements.count)
    run()
  }

  private mutating func run() {
    var at = 0
    while at < places.count {
      let end = ends[at]
      writeTop(at, end)
      drain()
      at = max(end, at + 1)
    }
  }

  private mutating func drain() {
    while let block = pending.popLast() { writeBlock(block) }
  }

  /// Writes the blocks of the arguments for a top, then its own, then the objections to it.
  private mutating func writeTop(_ top: Int, _ end: Int) {
    guard places[top].argument == nil else {
      pending.append(top)
      return
    }
    var premises: [Statement.ID] = []
    var attacks: [Int] = []
    var at = top + 1
    while at < end {
      if isAttackOrOnStep(at) {
        attacks.append(at)
      } else if places[at].isInFull, let id = places[at].statement {
        premises.append(id)
        if isSupported(id) || !places[top].isInFull {
          pending.append(at)
          drain()
        } else {
          attacks += blocks(in: at + 1, ends[at])
        }
      }
      at = ends[at]
    }
    if places[top].isInFull, let id = places[top].statement {
      lines.append(.block(top))
      for premise in premises {
        lines.append(numbers[premise.index] == nil ? .premise(premise) : .given(premise))
        number(premise)
      }
      number(id)
      lines.append(isSupported(id) ? .conclusion(id) : .premise(id))
    }
    pending += attacks.reversed()
  }

  /// Writes a statement with all that supports it, and puts off the objections among it.
  private mutating func writeBlock(_ block: Int) {
    guard places[block].statement != nil else { return }
    lines.append(.block(block))
    guard places[block].isInFull else {
      lines.append(.elsewhere(block))
      return
    }
    var put: [Int] = []
    var open: [Int] = []
    var at = block
    while at < ends[block] {
      while let last = open.last, ends[last] <= at { finish(open.removeLast()) }
      if at > block, places[at].argument != nil, isAttackOrOnStep(at) {
        put.append(at)
        at = ends[at]
        continue
      }
      if places[at].isInFull, let id = places[at].statement {
        if isSupported(id) {
          open.append(at)
        } else {
          number(id)
          lines.append(.premise(id))
        }
      }
      at += 1
    }
    while let last = open.popLast() { finish(last) }
    pending += put.reversed()
  }

  private mutating func finish(_ place: Int) {
    guard let id = places[place].statement else { return }
    number(id)
    lines.append(.conclusion(id))
  }

  private mutating func number(_ id: Statement.ID) {
    guard numbers[id.index] == nil else { return }
    count += 1
    numbers[id.index] = count
  }

  /// The objections at the top of some places.
  private func blocks(in start: Int, _ end: Int) -> [Int] {
    var blocks: [Int] = []
    var at = start
    while at < end {
      blocks.append(at)
      at = ends[at]
    }
    return blocks
  }

  private func isAttackOrOnStep(_ at: Int) -> Bool {
    guard let id = places[at].argument else { return false }
    if case .argument = map[id].target { return true }
    return map[id].stance == .attacks
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
