// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// What of a map decides where things stand on its drawing.
struct DrawingLayout {
  /// Where the conclusion stands; never ``DOTOptions/Direction/auto``.
  let direction: DOTOptions.Direction

  /// What stands side by side.
  let siblings: DrawingSiblings

  /// The space between ranks in hundredths of an inch: more where many arrows meet.
  let rankSeparation: Int

  private let steps: [Bool]
  private let membersOf: [[Statement.ID]]
  private var isSupported: [Bool]
  private var stepsAtDepth: [Bool] = []

  /// Maps with more leaves than this are drawn with the conclusion at the left.
  private static let mostLeavesBelow = 6

  init(_ map: ArgumentMap, _ presentation: Presentation, _ wanted: DOTOptions.Direction) {
    let index = MapIndex(map)
    steps = map.argumentIDs.map {
      map[$0].premises.count != 1 || !index.arguments(on: $0).isEmpty
    }
    var membersOf = [[Statement.ID]](repeating: [], count: map.arguments.count)
    isSupported = [Bool](repeating: false, count: map.statements.count)
    var leaves = 0
    for place in presentation.places {
      if let argument = place.argument {
        if place.isInFull, let id = place.statement { membersOf[argument.index].append(id) }
        while stepsAtDepth.count <= place.depth { stepsAtDepth.append(false) }
        if steps[argument.index] { stepsAtDepth[place.depth] = true }
        if case .statement(let target) = map[argument].target, target.isResolved,
          map[argument].stance == .supports
        {
          isSupported[target.index] = true
        }
      }
      if place.isInFull, let id = place.statement, index.arguments(on: id).isEmpty { leaves += 1 }
    }
    self.membersOf = membersOf
    direction = wanted == .auto ? (leaves > Self.mostLeavesBelow ? .left : .up) : wanted
    let most = map.statementIDs.map { index.arguments(on: $0).count }.max() ?? 0
    let isInColumns = direction == .left || direction == .right
    rankSeparation = isInColumns ? min(34 + max(most - 6, 0) * 3, 120) : 50
    siblings = DrawingSiblings(map, presentation, index)
  }

  /// The premises of an argument that are drawn with it and not elsewhere.
  func members(of argument: Argument.ID) -> [Statement.ID] { membersOf[argument.index] }

  /// Whether an argument has a point of its own between its premises and its target.
  func hasStep(_ argument: Argument.ID) -> Bool { steps[argument.index] }

  /// Whether some argument supports a statement.
  func isSupported(_ statement: Statement.ID) -> Bool {
    statement.isResolved && isSupported[statement.index]
  }

  /// The ranks between a premise and its target: two where other premises join half-way, so that
  /// all stand in one column.
  func ranks(atDepth depth: Int) -> Int {
    depth < stepsAtDepth.count && stepsAtDepth[depth] ? 2 : 1
  }
}
