// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension Article {
  /// Adds the items that a series lacks of an announced number when as many sentences go on with a
  /// word like "furthermore".
  ///
  /// "Three reasons: First, … Furthermore, … Finally, …". Such a word adds to anything, so that it
  /// numbers only what the announcement misses.
  ///
  /// - Complexity: O(*k*) in the units from the announcement to the end of the last item's paragraph.
  func addAnnouncedItems(to series: inout Series) {
    guard let count = series.announcement?.count, series.kind == .arguments,
      count > series.items.count, series.gaps.isEmpty
    else { return }
    let starts = series.items.map(\.enumerator.unit)
    let end = units(inParagraph: units[starts[starts.count - 1]].paragraph).upperBound
    let opensParagraphs = starts.allSatisfy { startsParagraph($0) }
    let added = (starts[0] + 1..<end).filter { unit in
      startsSentence(unit) && readings[unit].enumerator == nil && readings[unit].label == nil
        && (startsParagraph(unit) || !opensParagraphs)
        && readings[unit].leading.first?.family == .additive
    }
    guard added.count == count - series.items.count else { return }
    var items = series.items
    for unit in added {
      guard let cue = readings[unit].leading.first else { return }
      let enumerator = Enumerator(
        unit: unit, bytes: cue.bytes, form: .word, member: .next, noun: 0, standsApart: true)
      items.append(Series.Item(ordinal: 0, enumerator: enumerator, units: unit..<unit + 1))
    }
    items.sort { $0.enumerator.unit < $1.enumerator.unit }
    for index in items.indices {
      // An ordinal that counts otherwise says that something else was meant.
      if case .ordinal(let ordinal) = items[index].enumerator.member, ordinal != index + 1 {
        return
      }
      items[index].ordinal = index + 1
    }
    series.items = items
  }
}
