// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The statements that bear on the same one and are drawn side by side, in the order of the text:
/// those that support it, then those that attack it, each with what bears on its step.
struct DrawingSiblings {
  /// A statement, and the argument as whose premise it stands there.
  struct Member {
    var statement: Statement.ID
    var argument: Argument.ID?
  }

  /// The groups of two or more.
  private(set) var groups: [[Member]] = []

  private let map: ArgumentMap
  private let index: MapIndex
  private var depthOf: [Int]
  private let targets: [Statement.ID?]
  private var isSupport: [Bool?]
  private var open: [(supports: [Member], attacks: [Member])] = []

  init(_ map: ArgumentMap, _ places: [Presentation.Place]) {
    self.map = map
    index = MapIndex(map)
    targets = map.statementTargets
    isSupport = [Bool?](repeating: nil, count: map.arguments.count)
    depthOf = [Int](repeating: 0, count: map.statements.count)
    for place in places where place.isInFull {
      if let id = place.statement { depthOf[id.index] = place.depth }
    }
    collect(places)
  }

  private mutating func collect(_ places: [Presentation.Place]) {
    var lone: [Member] = []
    for place in places where place.isInFull {
      guard let id = place.statement else { continue }
      close(downTo: place.depth + 1)
      while open.count <= place.depth { open.append(([], [])) }
      guard let argument = place.argument else {
        if lone.isEmpty || isAlone(id) { lone.append(Member(statement: id)) }
        continue
      }
      guard place.depth > 0, leadsUpOnly(id) else { continue }
      let member = Member(statement: id, argument: argument)
      if supports(argument) {
        open[place.depth].supports.append(member)
      } else {
        open[place.depth].attacks.append(member)
      }
    }
    close(downTo: 0)
    // What stands alone stands with the first conclusion, not in the farthest corner.
    if lone.count > 1 { groups.append(lone) }
  }

  private mutating func close(downTo depth: Int) {
    while open.count > depth {
      let group = open.removeLast()
      let members = group.supports + group.attacks
      if members.count > 1 { groups.append(members) }
    }
  }

  /// Whether an argument stands among the supports; one on an argument stands with that.
  private mutating func supports(_ id: Argument.ID) -> Bool {
    if let known = isSupport[id.index] { return known }
    var answer = map[id].stance == .supports
    // In reading order, the argument that another bears on comes first.
    if case .argument(let host) = map[id].target, let known = isSupport[host.index] {
      answer = known
    }
    isSupport[id.index] = answer
    return answer
  }

  private func isAlone(_ id: Statement.ID) -> Bool {
    index.arguments(on: id).isEmpty && index.arguments(using: id).isEmpty
  }

  /// Whether a statement bears on nothing but what stands nearer to the conclusion, so that it can
  /// stand beside its neighbours.
  private func leadsUpOnly(_ id: Statement.ID) -> Bool {
    index.arguments(using: id).allSatisfy {
      guard let target = targets[$0.index] else { return true }
      return depthOf[target.index] < depthOf[id.index]
    }
  }
}
