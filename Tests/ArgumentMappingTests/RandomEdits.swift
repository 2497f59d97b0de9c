// SPDX-License-Identifier: MIT

import ArgumentMapping
import TestSupport

/// Edits of all kinds on whatever parts a map has; equal seeds give equal edits.
struct RandomEdits {
  private var random: SeededGenerator
  private var count = 0

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Makes one edit; what can't be made throws.
  ///
  /// - Returns: What was tried.
  mutating func make(on map: inout ArgumentMap) throws(EditError) -> String {
    count += 1
    guard let statement = map.statementIDs.randomElement(using: &random) else {
      try map.insertConclusion("Something holds.")
      return "insert into an empty map"
    }
    let other = map.statementIDs.randomElement(using: &random) ?? statement
    guard let argument = map.argumentIDs.randomElement(using: &random), count % 5 > 0 else {
      return try insert(on: .statement(statement), using: other, into: &map)
    }
    let second = map.argumentIDs.randomElement(using: &random) ?? argument
    let extent = ArgumentMap.Extent.allCases.randomElement(using: &random) ?? .alone
    let target = Bool.random(using: &random) ? .statement(other) : Argument.Target.argument(second)
    let premise = map[argument].premises.randomElement(using: &random)?.statement ?? statement
    switch Int.random(in: 0..<17, using: &random) {
    case 0: try map.reword(statement, to: words())
    case 1: try map.remove(statement, extent)
    case 2: map.remove(argument, extent)
    case 3: try map.move(argument, to: target)
    case 4: try map.move(premise, from: argument, to: second, at: 0)
    case 5: try map.link(statement, to: argument)
    case 6: try map.link(argument, with: second)
    case 7: try map.unlink(premise, from: argument)
    case 8: try map.detach(premise, from: argument)
    case 9: try map.split(statement, into: [words(), words()])
    case 10: try map.merge(statement, into: other)
    case 11, 12: try map.turn(argument)
    case 13: try map.rename(statement, to: NCName("r\(count)") ?? "r")
    case 14: try map.rename(argument, to: NCName("q\(count)") ?? "q")
    case 15: try map.setThesis(statement)
    default:
      let ordinal = Int.random(in: 1...4, using: &random)
      try map.renumber(argument, to: ordinal)
    }
    return "edit \(count)"
  }

  private mutating func insert(
    on target: Argument.Target, using other: Statement.ID, into map: inout ArgumentMap
  ) throws(EditError) -> String {
    let stance = Argument.Stance.allCases.randomElement(using: &random) ?? .supports
    switch Int.random(in: 0..<5, using: &random) {
    case 0: try map.insertConclusion(words())
    case 1: try map.insertBackground(words())
    case 2: try map.insertArgument(stance, on: target, from: [other])
    case 3:
      if let argument = map.argumentIDs.randomElement(using: &random) {
        try map.insertPremise(words(), of: argument)
      }
    default: try map.insertArgument(stance, on: target, from: [words(), words()])
    }
    return "insert \(count)"
  }

  private mutating func words() -> Prose {
    Prose("Statement \(count) of \(Int.random(in: 0...9999, using: &random)) holds.") ?? "It holds."
  }
}
