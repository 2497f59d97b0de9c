// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Which sources of two maps are the same, so that places in them can be compared.
///
/// Sources with the same checksum are; those that are left are paired by their order, and what
/// speaks against that is told.
struct SourcePairing {
  private var gold: [Int]
  private var map: [Int]
  private var names: [String: Int] = [:]

  /// The sources, by their index, that were paired though they say that they differ.
  private(set) var differing: [Int] = []

  init(gold: [ArgumentMap.Source], map: [ArgumentMap.Source]) {
    self.gold = Array(gold.indices)
    self.map = map.indices.map { gold.count + $0 }
    var isTaken = gold.map { _ in false }
    var isPaired = map.map { _ in false }
    func pair(_ one: Int, _ other: Int, _ keys: inout [Int]) {
      keys[other] = one
      isTaken[one] = true
      isPaired[other] = true
    }

    let both = 0..<min(gold.count, map.count)
    for index in both where gold[index].sha256 != nil && gold[index].sha256 == map[index].sha256 {
      pair(index, index, &self.map)
    }
    var byChecksum: [String: [Int]] = [:]
    for index in gold.indices.reversed() where !isTaken[index] {
      if let sha256 = gold[index].sha256 { byChecksum[sha256, default: []].append(index) }
    }
    for index in map.indices where !isPaired[index] {
      guard let sha256 = map[index].sha256, let same = byChecksum[sha256]?.popLast() else {
        continue
      }
      pair(same, index, &self.map)
    }
    for index in both where !isTaken[index] && !isPaired[index] {
      pair(index, index, &self.map)
      if differ(gold[index].sha256, map[index].sha256)
        || differ(gold[index].length, map[index].length)
      {
        differing.append(index)
      }
    }
  }

  /// A number for the source of a span of the gold map, the same for the same source in both.
  mutating func keyOfGold(_ span: SourceSpan, in map: ArgumentMap) -> Int? {
    key(of: span, in: map, gold)
  }

  /// A number for the source of a span of the map.
  mutating func keyOfMap(_ span: SourceSpan, in map: ArgumentMap) -> Int? {
    key(of: span, in: map, self.map)
  }

  private mutating func key(of span: SourceSpan, in map: ArgumentMap, _ keys: [Int]) -> Int? {
    guard let source = span.source else { return keys.first ?? 0 }
    if source.isResolved { return keys.indices.contains(source.index) ? keys[source.index] : nil }
    guard map.unresolved.indices.contains(source.unresolvedIndex) else { return nil }
    let name = map.unresolved[source.unresolvedIndex]
    let key = names[name] ?? -1 - names.count
    names[name] = key
    return key
  }
}

/// Whether two values are known and not the same.
func differ<Value: Equatable>(_ a: Value?, _ b: Value?) -> Bool {
  guard let a, let b else { return false }
  return a != b
}
