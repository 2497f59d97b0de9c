// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// What differs between two lists of words: what only one of them has.
struct ChangedWords {
  var before: [String]
  var after: [String]
  /// Whether both have the same in another order.
  var isReordered: Bool

  init(_ old: [String], _ new: [String]) {
    before = Self.rest(of: old, without: new)
    after = Self.rest(of: new, without: old)
    isReordered = before.isEmpty && after.isEmpty && old != new
    guard before.isEmpty, after.isEmpty else { return }
    // Something that words don't tell, or the order: all is shown.
    before = old
    after = new
  }

  private static func rest(of list: [String], without other: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for element in other { counts[element, default: 0] += 1 }
    return list.filter { element in
      guard let count = counts[element], count > 0 else { return true }
      counts[element] = count - 1
      return false
    }
  }
}

extension [Extra] {
  /// What they say of one kind of thing.
  func words(_ property: Property) -> [String] {
    flatMap(\.words).filter { $0.property == property }.map(\.text)
  }
}
