// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// On which side of the thesis each statement stands: for it, against it, or both.
struct Sides {
  private var speaksFor: [Bool]
  private var speaksAgainst: [Bool]

  /// - Complexity: O(statements + arguments + premises).
  init(_ map: ArgumentMap, _ context: ValidationContext) {
    speaksFor = [Bool](repeating: false, count: map.statements.count)
    speaksAgainst = speaksFor
    guard let thesis = map.thesis, thesis.isResolved else { return }
    let isFor = Self.signs(map)
    var arcs: [(from: Int32, to: Int32)] = []
    for (at, target) in context.targets.enumerated() {
      if let target { arcs.append((target.rawValue, Int32(at))) }
    }
    let bearing = Adjacency(vertices: map.statements.count, arcs: arcs)
    speaksFor[thesis.index] = true
    var pending = [(at: thesis.index, isFor: true)]
    while let (at, side) = pending.popLast() {
      for argument in bearing[at] {
        let next = isFor[Int(argument)] == side
        for premise in map.arguments[Int(argument)].premises where premise.statement.isResolved {
          let index = premise.statement.index
          guard !(next ? speaksFor[index] : speaksAgainst[index]) else { continue }
          if next { speaksFor[index] = true } else { speaksAgainst[index] = true }
          pending.append((index, next))
        }
      }
    }
  }

  /// Whether a statement stands on both sides.
  func isBoth(_ statement: Int) -> Bool { speaksFor[statement] && speaksAgainst[statement] }

  /// For each argument, whether it speaks for the statement that it bears on in the end: an undercut
  /// of an objection does.
  private static func signs(_ map: ArgumentMap) -> [Bool] {
    var signs = [Bool?](repeating: nil, count: map.arguments.count)
    for start in map.arguments.indices where signs[start] == nil {
      var path: [Int] = []
      var at = start
      var sign = true
      while true {
        if let known = signs[at] {
          sign = known
          break
        }
        // Marked at once, so that arguments on each other in a circle come to an end.
        signs[at] = true
        path.append(at)
        guard case .argument(let next) = map.arguments[at].target else { break }
        at = next.index
      }
      for argument in path.reversed() {
        sign = sign == (map.arguments[argument].stance == .supports)
        signs[argument] = sign
      }
    }
    return signs.map { $0 ?? true }
  }
}
