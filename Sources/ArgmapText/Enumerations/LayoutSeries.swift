// SPDX-License-Identifier: MIT

extension Enumerator.Form {
  /// Whether it numbers by its place alone: bullets, bold leads and names of arguments, which need an
  /// announcement.
  var isLayout: Bool { self == .bullet || self == .lead || self == .topic }
}

extension Article {
  /// The series that bullets, bold leads and names of arguments make: two or more of one kind, announced right before
  /// them.
  ///
  /// - Complexity: O(*n*) in the enumerators and in the units between members.
  func layoutSeries(_ enumerators: [Enumerator], besides others: [Series]) -> [Series] {
    var series: [Series] = []
    var open: [Enumerator] = []
    func close() {
      if open.count >= 2, isAnnounced(open) {
        let items = open.enumerated().map {
          Series.Item(
            ordinal: $0.offset + 1, enumerator: $0.element,
            units: $0.element.unit..<$0.element.unit + 1)
        }
        series.append(Series(items: items))
      }
      open = []
    }
    for enumerator in enumerators {
      if let last = open.last, isInside(enumerator, last) { continue }
      if let last = open.last, !goesOn(enumerator, after: last) { close() }
      open.append(enumerator)
    }
    close()
    let taken = Set(others.flatMap { $0.items.map(\.enumerator.unit) })
    return series.filter { $0.items.allSatisfy { !taken.contains($0.enumerator.unit) } }
  }

  /// A bullet further in belongs to the item above it.
  private func isInside(_ enumerator: Enumerator, _ last: Enumerator) -> Bool {
    guard let inner = enumerator.style, let outer = last.style else { return false }
    return inner.indent > outer.indent && isOneList(from: last.unit, to: enumerator.unit)
  }

  private func goesOn(_ enumerator: Enumerator, after last: Enumerator) -> Bool {
    guard enumerator.form == last.form, enumerator.noun == last.noun,
      enumerator.style?.indent == last.style?.indent
    else { return false }
    return enumerator.form == .bullet
      ? isOneList(from: last.unit, to: enumerator.unit)
      : !(units[last.unit].paragraph..<units[enumerator.unit].paragraph).contains {
        paragraphs[$0].isHeading
      }
  }

  /// Whether only list items stand between two units.
  private func isOneList(from first: Int, to last: Int) -> Bool {
    (units[first].paragraph...units[last].paragraph).allSatisfy { paragraphs[$0].isListItem }
  }

  /// "Three reasons:", "… because:", or a heading that promises them, right before the first member.
  private func isAnnounced(_ members: [Enumerator]) -> Bool {
    let first = members[0].unit
    guard first > 0 else { return false }
    // "Zoos should close. - Because animals suffer. - Because …"
    if members.allSatisfy({ readings[$0.unit].leadingCue(.premise) != nil }) { return true }
    if members[0].form == .topic {
      // Many a paragraph speaks of "the argument": they are those that were promised.
      return announcement(before: first)?.count == members.count
    }
    if announcement(before: first) != nil || label(over: first) != nil { return true }
    return readings[first - 1].endsWithReason
  }
}
