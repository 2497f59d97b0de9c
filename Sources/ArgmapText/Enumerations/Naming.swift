// SPDX-License-Identifier: MIT

extension Article {
  /// The enumerator of an item that is named only at its end: it starts with the paragraph that the
  /// naming closes, or with the paragraph before when the naming opens one.
  ///
  /// - Parameter start: The first unit that may belong to it.
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
