// SPDX-License-Identifier: MIT

/// Which parts of one kind in two maps are one and the same.
struct PartPairing: Sendable {
  /// What stands for a part that the other map doesn't have.
  static let none: Int32 = -1

  /// The part of the new map for each of the old one, or ``none``.
  private(set) var newOfOld: [Int32]
  /// The part of the old map for each of the new one, or ``none``.
  private(set) var oldOfNew: [Int32]

  init(old: Int, new: Int) {
    newOfOld = [Int32](repeating: Self.none, count: old)
    oldOfNew = [Int32](repeating: Self.none, count: new)
  }

  func new(_ old: Int) -> Int? { newOfOld[old] == Self.none ? nil : Int(newOfOld[old]) }
  func old(_ new: Int) -> Int? { oldOfNew[new] == Self.none ? nil : Int(oldOfNew[new]) }

  /// The parts of the old map that are not paired.
  var freeOld: [Int] { newOfOld.indices.filter { newOfOld[$0] == Self.none } }
  /// The parts of the new map that are not paired.
  var freeNew: [Int] { oldOfNew.indices.filter { oldOfNew[$0] == Self.none } }

  mutating func pair(_ old: Int, _ new: Int) {
    newOfOld[old] = Int32(new)
    oldOfNew[new] = Int32(old)
  }

  /// Pairs the parts that have equal keys, in their order, and leaves those without a key.
  ///
  /// - Complexity: O(*n*) in the parts.
  mutating func pairEqual<Key: Hashable>(old oldKey: (Int) -> Key?, new newKey: (Int) -> Key?) {
    let free = freeNew
    guard !free.isEmpty else { return }
    var waiting: [Key: [Int]] = [:]
    for old in freeOld.reversed() {
      if let key = oldKey(old) { waiting[key, default: []].append(old) }
    }
    guard !waiting.isEmpty else { return }
    for new in free {
      if let key = newKey(new), let old = waiting[key]?.popLast() { pair(old, new) }
    }
  }

  /// Pairs the best candidates first.
  ///
  /// - Complexity: O(*c* log *c*) in the candidates.
  mutating func pairGreedily(_ candidates: [PairCandidate]) {
    for candidate in candidates.sorted(by: { $0.precedes($1) })
    where newOfOld[candidate.old] == Self.none && oldOfNew[candidate.new] == Self.none {
      pair(candidate.old, candidate.new)
    }
  }
}

/// Two parts that may be the same, and how much speaks for it.
struct PairCandidate {
  var old: Int
  var new: Int
  var score: Int

  func precedes(_ other: Self) -> Bool {
    if score != other.score { return score > other.score }
    let distance = (abs(old - new), abs(other.old - other.new))
    return distance.0 != distance.1
      ? distance.0 < distance.1 : (old, new) < (other.old, other.new)
  }
}
