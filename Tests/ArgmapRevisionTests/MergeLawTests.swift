// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapRevision
import ArgmapSource
import TestSupport
import Testing

@Suite struct `Laws of merging` {
  private static let count = isFullRun ? 3000 : 60

  /// Merges part by part, without the shortcut for unchanged sides.
  private func merged(
    _ base: ArgumentMap, _ ours: ArgumentMap, _ theirs: ArgumentMap
  ) -> Diagnosed<ArgumentMap> {
    mergeChangedMaps(base: MergeInput(base), ours: MergeInput(ours), theirs: MergeInput(theirs))
  }

  @Test(arguments: 0..<10)
  func `an unchanged side leaves all to the other`(_ part: Int) {
    for seed in stride(from: part, to: Self.count, by: 10) {
      let (base, new) = randomPair(seed)
      let wanted = new.canonical()
      for result in [merged(base, new, base), merged(base, base, new), merged(base, new, new)] {
        #expect(result.value == wanted, "seed \(seed)")
        #expect(result.diagnostics.isEmpty, "seed \(seed): \(result.diagnostics)")
      }
      #expect(mergeMaps(base: base, ours: base, theirs: new).value == wanted)
      #expect(mergeMaps(base: base, ours: new, theirs: base).value == wanted)
      #expect(mergeMaps(base: base, ours: new, theirs: new).value == wanted)
    }
  }

  /// Arguments on themselves and on each other, which both sides added.
  @Test(arguments: [649, 829, 1314, 1639])
  func `what both sides added in a circle comes once`(_ seed: Int) {
    let (base, new) = randomPair(seed)
    #expect(merged(base, new, new).value == new.canonical())
  }

  @Test(arguments: 0..<10)
  func `both ways round there are the same conflicts, and a map that holds together`(_ part: Int) {
    var conflicts = 0
    for seed in stride(from: part, to: Self.count, by: 10) {
      let base = RandomMap.make(seed: UInt64(seed))
      let ours = RandomRevision.of(base, edits: 1 + seed % 6, seed: UInt64(seed) + 1)
      let theirs = RandomRevision.of(base, edits: 1 + seed % 7, seed: UInt64(seed) + 2)
      let result = merged(base, ours, theirs)
      let turned = merged(base, theirs, ours)
      conflicts += result.diagnostics.count
      #expect(
        result.diagnostics.map(\.code.rawValue).sorted()
          == turned.diagnostics.map(\.code.rawValue).sorted(), "seed \(seed)")
      #expect(result.value.statements.count == turned.value.statements.count, "seed \(seed)")
      #expect(result.value == result.value.canonical(), "seed \(seed)")
      let notes = result.value.notesOfConflicts
      #expect(notes == result.diagnostics.count, "seed \(seed)")
    }
    #expect(conflicts > 0)
  }

  @Test func `favouring a side leaves only what no side can decide`() {
    for seed in 0..<Self.count {
      let base = RandomMap.make(seed: UInt64(seed))
      let ours = RandomRevision.of(base, edits: 3, seed: UInt64(seed) + 1)
      let theirs = RandomRevision.of(base, edits: 3, seed: UInt64(seed) + 2)
      for side in MergeSide.allCases {
        let result = mergeMaps(base: base, ours: ours, theirs: theirs, favouring: side)
        let left = Set(result.diagnostics.map(\.code.rawValue))
        #expect(
          left.isSubset(of: ["merge/removed-and-changed", "merge/moved-twice", "merge/circle"]),
          "seed \(seed)")
        #expect(result.value == result.value.canonical(), "seed \(seed)")
        #expect(result.value.notesOfConflicts == result.diagnostics.count, "seed \(seed)")
      }
    }
  }
}

extension ArgumentMap {
  /// How many notes tell of conflicts.
  var notesOfConflicts: Int {
    let extras =
      [extras] + statements.map(\.extras) + arguments.map(\.extras) + sources.map(\.extras)
      + enumerations.map(\.extras) + relations.map(\.extras)
    return extras.flatMap(\.notes).count { $0.string.hasPrefix("Merge conflict") }
  }
}
