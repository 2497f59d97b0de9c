// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension Article {
  /// Settles which words belong to statements once the enumerations are known: a number that numbers
  /// nothing is a word like any other, what comes back to an item starts none, and what announces a
  /// series is no part of what that argues for.
  ///
  /// - Complexity: O(*n*) in the units.
  package mutating func settleBodies(_ enumerations: Enumerations) {
    let numbered = Set(enumerations.series.flatMap { $0.items.map(\.enumerator.unit) })
    for unit in readings.indices {
      guard let enumerator = readings[unit].enumerator, !numbered.contains(unit) else { continue }
      if enumerator.numbersOnlyTogether {
        readings[unit].body = enumerator.bytes.lowerBound..<readings[unit].body.upperBound
        readings[unit].enumerator = nil
      } else if readings[unit].comesBackTo > 0 {
        readings[unit].enumerator = nil
      }
    }
    for series in enumerations.series where series.kind == .arguments {
      guard let announcement = series.announcement, let statement = announcement.statement else {
        continue
      }
      let body = readings[announcement.unit].body
      let start = max(body.lowerBound, statement.lowerBound)
      let end = min(body.upperBound, statement.upperBound)
      if start < end { readings[announcement.unit].body = start..<end }
    }
  }
}
