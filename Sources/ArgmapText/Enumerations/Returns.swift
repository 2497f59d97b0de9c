// SPDX-License-Identifier: MIT

/// What comes back to the items of a series behind it.
extension Article {
  /// Gives what comes back to an item behind its series to the item, up to the next that does or the end
  /// of the paragraph: "As to (1), …", "As to the standard of review, …".
  ///
  /// - Complexity: O(*n*) in the units, and in the items for each paragraph that names a topic.
  func addReturns(to enumerations: inout Enumerations, _ readings: [UnitReading]) {
    guard let index = enumerations.topArguments.first else { return }
    let items = enumerations.series[index].items
    let end = items.last?.units.upperBound ?? 0
    let places = Dictionary(zip(items.map(\.ordinal), items.indices)) { first, _ in first }
    var returns: [(Range<Int>, Enumerations.ItemPlace)] = []
    for unit in end..<max(end, units.count) {
      let reading = readings[unit]
      guard
        let item = reading.comesBackTo > 0
          ? places[Int(reading.comesBackTo)] : itemNamed(by: reading.topicStems, items, readings)
      else { continue }
      let paragraph = unit..<units(inParagraph: units[unit].paragraph).upperBound
      let next = paragraph.dropFirst().first { readings[$0].comesBackTo > 0 }
      returns.append(
        (unit..<(next ?? paragraph.upperBound), Enumerations.ItemPlace(series: index, item: item)))
    }
    enumerations.add(returns)
  }

  /// The item whose first words speak of a topic, when no other does as much.
  private func itemNamed(
    by topic: [UInt32], _ items: [Series.Item], _ readings: [UnitReading]
  ) -> Int? {
    guard !topic.isEmpty, items.count <= Self.mostTopics else { return nil }
    let shared = items.map { readings[$0.enumerator.unit].sharedStems(topic[...]) }
    guard let most = shared.max(), most > 0, shared.count(where: { $0 == most }) == 1 else {
      return nil
    }
    return shared.firstIndex(of: most)
  }

  /// Items of a series that paragraphs behind it may take up by their topics, at most.
  private static let mostTopics = 24
}
