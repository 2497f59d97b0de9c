// SPDX-License-Identifier: MIT

extension Article {
  /// The enumerators of the items from the first to an ordinal, each named only at its end; the first
  /// may be the paragraph behind the announcement instead.
  func namedItems(upTo last: Int, from start: Int, through end: Int) -> [Enumerator]? {
    var items: [Enumerator] = []
    var through = end
    for ordinal in stride(from: last, through: 1, by: -1) {
      guard
        let item = namedItem(ordinal: ordinal, from: start, through: through)
          ?? (ordinal == 1 && last > 1 ? announcedItem(from: start, before: through) : nil)
      else { return nil }
      items.append(item)
      through = item.unit - 1
    }
    return items.reversed()
  }

  /// The paragraph behind "I had four reasons".
  private func announcedItem(from start: Int, before end: Int) -> Enumerator? {
    guard start < end,
      let announcement = (start..<end).first(where: {
        readings[$0].announcement?.count != nil
          && readings[$0].announcement?.noun.contains(.series) == true
      }), let unit = units(inParagraph: units[announcement].paragraph).last.map({ $0 + 1 }),
      unit <= end
    else { return nil }
    return Enumerator(
      unit: unit, bytes: readings[unit].firstWord, form: .named, member: .ordinal(1), noun: 0,
      standsApart: false)
  }

  /// The enumerator of an item that is named only at its end: it starts with the paragraph that the
  /// naming closes, or with the paragraph before when the naming opens one.
  ///
  /// It starts with the unit `start` at the earliest.
  func namedItem(ordinal: Int, from start: Int, through end: Int) -> Enumerator? {
    guard start <= end,
      let naming = (start...end).first(where: { Int(readings[$0].namedOrdinal) == ordinal })
    else { return nil }
    var paragraph = units[naming].paragraph
    if startsParagraph(naming) { paragraph -= 1 }
    guard paragraph >= 0, let first = units(inParagraph: paragraph).first, first < naming else {
      return nil
    }
    let unit = max(first, start)
    guard unit < naming else { return nil }
    var enumerator = Enumerator(
      unit: unit, bytes: readings[unit].firstWord, form: .named,
      member: .ordinal(ordinal), noun: 0, standsApart: false)
    enumerator.naming = readings[naming].namingBytes
    return enumerator
  }
}
