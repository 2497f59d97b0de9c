// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

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

  /// Adds what opens with a word like "furthermore" between "first" and "finally": paragraphs where those
  /// open some, sentences where all stand in one.
  ///
  /// - Complexity: O(*k*) in the units between them.
  func addBetween(to series: inout Series) {
    guard series.items.count == 2, series.items[1].enumerator.member == .last else { return }
    let starts = series.items.map(\.enumerator.unit)
    let isInline = isInline(series)
    guard isInline || starts.allSatisfy({ startsParagraph($0) }) else { return }
    let added = (starts[0] + 1..<starts[1]).filter { unit in
      (isInline
        ? startsSentence(unit) && addsFurther(unit, behind: starts[0]) : startsParagraph(unit))
        && readings[unit].enumerator == nil && readings[unit].label == nil
        && addingEnumerator(unit) != nil
    }
    add(added, to: &series)
  }

  /// Whether a unit opens with "moreover," rather than with "also" or "in addition to", and goes on with
  /// no sentence inside the item that opens with another unit.
  private func addsFurther(_ unit: Int, behind first: Int) -> Bool {
    let reading = readings[unit]
    guard let cue = reading.leading.first, lexicon[cue.rule].name == "additive.further",
      reading.attribution == nil
    else { return false }
    let isSetOff = lexicon.traits.putsVerbSecond || source.utf8[cue.bytes].last == UInt8(ascii: ",")
    let isNext = units[unit].sentence == units[first].sentence + 1
    return isSetOff && (isNext || !reading.startsWithAnaphor)
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
