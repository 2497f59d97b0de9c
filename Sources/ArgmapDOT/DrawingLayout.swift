// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// What of a map decides where things stand on its drawing.
struct DrawingLayout {
  /// Where the conclusion stands; never ``DOTOptions/Direction/auto``.
  let direction: DOTOptions.Direction

  /// The space between ranks in hundredths of an inch: more where many arrows meet.
  let rankSeparation: Int

  /// Whether an argument has a point of its own between its premises and its target.
  private(set) var hasStep: [Bool]

  /// The number of drawn arguments that bear on each statement.
  private(set) var reasons: [Int32]

  /// The argument with which each statement is drawn; -1 for one at the top, -2 for one that is not
  /// drawn.
  private(set) var home: [Int32]

  private var isSupported: [Bool]
  private var stepsAtDepth: [Bool] = []

  /// Maps with more leaves than this are drawn with the conclusion at the left.
  private static let mostLeavesBelow = 3

  init(_ map: ArgumentMap, _ places: [Presentation.Place], _ options: DOTOptions) {
    hasStep = [Bool](repeating: false, count: map.arguments.count)
    reasons = [Int32](repeating: 0, count: map.statements.count)
    home = [Int32](repeating: -2, count: map.statements.count)
    isSupported = [Bool](repeating: false, count: map.statements.count)
    for place in places {
      if let id = place.statement, place.isInFull {
        home[id.index] = place.argument.map { $0.rawValue } ?? -1
      }
      guard let id = place.argument, place.position == 0 else { continue }
      if map.arguments[id.index].premises.count != 1 { hasStep[id.index] = true }
      switch map.arguments[id.index].target {
      case .argument(let host): hasStep[host.index] = true
      case .statement(let target) where target.isResolved:
        reasons[target.index] += 1
        if map.arguments[id.index].stance == .supports { isSupported[target.index] = true }
      case .statement: break
      }
    }
    var leaves = 0
    for place in places {
      if let argument = place.argument, hasStep[argument.index] {
        while stepsAtDepth.count <= place.depth { stepsAtDepth.append(false) }
        stepsAtDepth[place.depth] = true
      }
      if place.isInFull, let id = place.statement, reasons[id.index] == 0 { leaves += 1 }
    }
    let most = Int(reasons.max() ?? 0)
    let isNarrow: Bool
    switch options.layout {
    case .tree: isNarrow = leaves <= Self.mostLeavesBelow
    case .cards: isNarrow = most <= 6
    }
    direction = options.direction == .auto ? (isNarrow ? .up : .left) : options.direction
    let isInColumns = direction == .left || direction == .right
    switch options.layout {
    case .tree: rankSeparation = isInColumns ? min(34 + max(most - 12, 0) * 2, 100) : 34
    case .cards: rankSeparation = min(60 + max(most - 4, 0) * 8, 150)
    }
  }

  /// Whether the conclusion stands at a side, so that statements of one depth form a column.
  var isInColumns: Bool { direction == .left || direction == .right }

  /// Whether a statement is drawn among the premises of an argument.
  func isMember(_ statement: Statement.ID, of argument: Argument.ID) -> Bool {
    statement.isResolved && home[statement.index] == argument.rawValue
  }

  /// Whether some argument supports a statement.
  func isSupported(_ statement: Statement.ID) -> Bool {
    statement.isResolved && isSupported[statement.index]
  }

  /// The ranks between a premise and its target: two where other premises join half-way, so that
  /// all stand in one column, and where many arrows meet in a conclusion.
  func ranks(atDepth depth: Int) -> Int {
    depth == 1 || depth < stepsAtDepth.count && stepsAtDepth[depth] ? 2 : 1
  }
}
