// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapRevision
import Foundation
import TestSupport
import Testing

let isFullRun = ProcessInfo.processInfo.environment["ARGMAP_TEST_FULL"] != nil

/// Pairs of maps: two revisions of one, or, every fifth, two that have nothing to do with each other.
func randomPair(_ seed: Int) -> (ArgumentMap, ArgumentMap) {
  let old = RandomMap.make(seed: UInt64(seed))
  if seed % 5 == 4 { return (old, RandomMap.make(seed: UInt64(seed) + 1_000_000)) }
  return (old, RandomRevision.of(old, edits: seed % 12, seed: UInt64(seed) + 7))
}

@Suite struct `Laws of differences` {
  /// 10,000 pairs in a full run, 200 in others.
  @Test(arguments: 0..<20)
  func `a difference makes the new map of the old one`(_ part: Int) throws {
    for seed in stride(from: part, to: isFullRun ? 10_000 : 200, by: 20) {
      let (old, new) = randomPair(seed)
      let difference = new.difference(from: old)
      let wanted = new.canonical()
      #expect(try old.applying(difference) == wanted, "seed \(seed)")
      let areEqual = old.canonical() == wanted
      #expect(difference.isEmpty == areEqual, "seed \(seed)")
      #expect(difference.changes.isEmpty == areEqual, "seed \(seed)")
      if seed % 10 == 0 { #expect(new.difference(from: old) == difference, "seed \(seed)") }
    }
  }

  @Test func `a difference is refused by another map, or makes a map of it that holds together`() {
    var refused = 0
    for seed in 0..<(isFullRun ? 2000 : 100) {
      let (old, new) = randomPair(seed)
      let other = RandomRevision.of(old, edits: 4, seed: UInt64(seed) + 99)
      do {
        let map = try other.applying(new.difference(from: old))
        // A handle that leads nowhere would trap here.
        _ = map.canonical().canonical()
      } catch {
        refused += 1
      }
    }
    #expect(refused > 25)
  }

  @Test func `neither names nor order hide that a map says the same`() {
    for seed in 0..<(isFullRun ? 500 : 60) {
      var old = RandomMap.make(seed: UInt64(seed))
      // What a reference carries goes to where the order has the statement in full, and only what
      // stands at the top can be background.
      for id in old.statementIDs { old[id].isContext = false }
      for id in old.argumentIDs {
        for at in old[id].premises.indices {
          old[id].premises[at].extras = []
          old[id].premises[at].attributes = []
        }
      }
      var random = SeededGenerator(seed: UInt64(seed))
      var new = old.keeping(
        old.statementIDs.shuffled(using: &random), old.argumentIDs.shuffled(using: &random))
      for (number, id) in new.statementIDs.enumerated() {
        new[id].name = NCName("other-\(number)") ?? "x"
      }
      let kinds = Set(new.difference(from: old).changes.map(\.kind))
      // Equal words say nothing about which is which.
      guard Set(old.statements.map(\.text)).count == old.statements.count else { continue }
      #expect(kinds.isSubset(of: [.renamed, .reordered]), "seed \(seed): \(kinds)")
    }
  }
}
