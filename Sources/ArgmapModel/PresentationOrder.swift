// SPDX-License-Identifier: MIT

/// The walk that puts a map in reading order.
struct PresentationOrder {
  private enum Step {
    case argument(Argument.ID, depth: Int)
    case premise(Argument.ID, at: Int, depth: Int)
  }

  private let map: ArgumentMap
  private let index: MapIndex
  private var isWritten: [Bool]
  private var isArgumentWritten: [Bool]
  private var steps: [Step] = []
  private var places: [Presentation.Place] = []

  /// The places of a map in reading order.
  static func places(of map: ArgumentMap) -> [Presentation.Place] {
    var order = PresentationOrder(map)
    order.run()
    return order.places
  }

  private init(_ map: ArgumentMap) {
    self.map = map
    index = MapIndex(map)
    isWritten = [Bool](repeating: false, count: map.statements.count)
    isArgumentWritten = [Bool](repeating: false, count: map.arguments.count)
  }

  private mutating func run() {
    var conclusions: [Statement.ID] = []
    for id in [map.thesis].compactMap({ $0 }) + map.roots
    where id.isResolved && !isWritten[id.index] {
      // Marked before the walk, so that a conclusion is written in full at the top only.
      isWritten[id.index] = true
      conclusions.append(id)
    }
    for id in conclusions { writeTop(id) }
    for id in map.statementIDs
    where !isWritten[id.index] && !map[id].isContext && index.arguments(using: id).isEmpty {
      isWritten[id.index] = true
      writeTop(id)
    }
    writeDetached()
    writeCircles()
  }

  private mutating func writeTop(_ id: Statement.ID) {
    places.append(.init(statement: id, argument: nil, position: 0, depth: 0, isInFull: true))
    push(index.arguments(on: id), depth: 1)
    drain()
  }

  /// Writes the arguments that bear on undefined names, and those that only bear on each other.
  private mutating func writeDetached() {
    var onUndefined = [[Argument.ID]](repeating: [], count: map.unresolved.count)
    for id in map.argumentIDs {
      if case .statement(let target) = map[id].target, !target.isResolved {
        onUndefined[target.unresolvedIndex].append(id)
      }
    }
    for (name, arguments) in onUndefined.enumerated() where !arguments.isEmpty {
      let id = Statement.ID(rawValue: ~Int32(name))
      places.append(.init(statement: id, argument: nil, position: 0, depth: 0, isInFull: false))
      push(arguments, depth: 1)
      drain()
    }
    let targets = map.statementTargets
    for id in map.argumentIDs where !isArgumentWritten[id.index] && targets[id.index] == nil {
      push([id], depth: 0)
      drain()
    }
  }

  /// Writes the statements that lead to nothing but each other; what leads to background is
  /// background itself.
  private mutating func writeCircles() {
    let context = map.statementIDs.filter { map[$0].isContext && !isWritten[$0.index] }
    let below = map.premisesByTarget()
    let isBackground = below.reachable(from: context.map(\.index))
    for id in map.statementIDs where !isWritten[id.index] && !isBackground[id.index] {
      isWritten[id.index] = true
      writeTop(id)
    }
  }

  private mutating func drain() {
    while let step = steps.popLast() {
      switch step {
      case .argument(let id, let depth):
        guard !isArgumentWritten[id.index] else { continue }
        isArgumentWritten[id.index] = true
        push(index.arguments(on: id), depth: depth)
        let premises = map[id].premises
        if premises.isEmpty {
          places.append(
            .init(statement: nil, argument: id, position: 0, depth: depth, isInFull: false)
          )
        }
        for position in premises.indices.reversed() {
          steps.append(.premise(id, at: position, depth: depth))
        }
      case .premise(let argument, let position, let depth):
        let id = map[argument].premises[position].statement
        let isInFull = id.isResolved && !isWritten[id.index]
        places.append(
          .init(
            statement: id,
            argument: argument,
            position: position,
            depth: depth,
            isInFull: isInFull
          )
        )
        guard isInFull else { continue }
        isWritten[id.index] = true
        push(index.arguments(on: id), depth: depth + 1)
      }
    }
  }

  private mutating func push(_ arguments: [Argument.ID], depth: Int) {
    for argument in arguments.reversed() { steps.append(.argument(argument, depth: depth)) }
  }
}
