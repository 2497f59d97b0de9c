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
        && (startsParagraph(unit) || !opensParagraphs) && addingEnumerator(unit) != nil
    }
    guard added.count == count - series.items.count else { return }
    add(added, to: &series)
  }

  /// Adds the paragraphs between "first" and "finally" that open with a word like "furthermore".
  ///
  /// - Complexity: O(*k*) in the paragraphs between them.
  func addParagraphs(to series: inout Series) {
    guard series.items.count == 2, series.items[1].enumerator.member == .last else { return }
    let starts = series.items.map(\.enumerator.unit)
    guard starts.allSatisfy({ startsParagraph($0) }) else { return }
    let between = (units[starts[0]].paragraph + 1)..<units[starts[1]].paragraph
    let added = between.compactMap { units(inParagraph: $0).first }.filter {
      readings[$0].enumerator == nil && readings[$0].label == nil && addingEnumerator($0) != nil
    }
    add(added, to: &series)
  }

  /// Adds items that start with some units, unless the ordinals of a series count otherwise.
  private func add(_ added: [Int], to series: inout Series) {
    var items = series.items
    for unit in added {
      guard let enumerator = addingEnumerator(unit) else { return }
      items.append(Series.Item(ordinal: 0, enumerator: enumerator, units: unit..<unit + 1))
    }
    items.sort { $0.enumerator.unit < $1.enumerator.unit }
    for index in items.indices {
      if case .ordinal(let ordinal) = items[index].enumerator.member, ordinal != index + 1 {
        return
      }
      items[index].ordinal = index + 1
    }
    series.items = items
  }

  /// The word with which a unit adds to what stands before it, as an enumerator.
  func addingEnumerator(_ unit: Int) -> Enumerator? {
    guard let cue = readings[unit].leading.first, cue.family == .additive else { return nil }
    return Enumerator(
      unit: unit, bytes: cue.bytes, form: .word, member: .next, noun: 0, standsApart: true)
  }
}
