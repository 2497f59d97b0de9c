// SPDX-License-Identifier: MIT

/// Series whose items are told by words that add to what stands before: "To begin with, … What is more,
/// …".
struct AddedSeries {
  private let article: Article
  /// Units that start items of other series.
  private let taken: Set<Int>

  init(_ article: Article, besides series: [Series]) {
    self.article = article
    taken = Set(series.flatMap { $0.items.map(\.enumerator.unit) })
  }

  /// All of them.
  ///
  /// - Complexity: O(*n*) in the units.
  func find() -> [Series] {
    var found: [Series] = []
    var end = 0
    for unit in article.units.indices where unit >= end {
      guard let items = opened(by: unit) else { continue }
      found.append(Series(items: items))
      end = items[items.count - 1].enumerator.unit + 1
    }
    return found
  }

  /// A paragraph that opens with "to begin with", and the paragraphs right behind it that add to it.
  private func opened(by unit: Int) -> [Series.Item]? {
    guard let first = article.readings[unit].enumerator, first.member == .ordinal(1),
      first.form == .word || first.form == .place, first.style == nil,
      article.startsParagraph(unit), !taken.contains(unit)
    else { return nil }
    var members = [first]
    let next = article.units[unit].paragraph + 1
    for paragraph in next..<max(next, article.paragraphs.count) {
      guard !article.paragraphs[paragraph].isHeading,
        let start = article.units(inParagraph: paragraph).first, let member = adding(start)
      else { break }
      members.append(member)
      if member.member == .last { break }
    }
    return members.count > 1 ? items(members) : nil
  }

  /// What numbers a unit that adds to what stands before: "moreover", "another reason", "finally".
  private func adding(_ unit: Int) -> Enumerator? {
    let reading = article.readings[unit]
    guard !taken.contains(unit), reading.label == nil else { return nil }
    if let enumerator = reading.enumerator {
      return enumerator.member == .next && !enumerator.form.isLayout || enumerator.member == .last
        ? enumerator : nil
    }
    return article.addingEnumerator(unit)
  }

  private func items(_ members: [Enumerator]) -> [Series.Item] {
    members.enumerated().map {
      Series.Item(
        ordinal: $0.offset + 1, enumerator: $0.element,
        units: $0.element.unit..<$0.element.unit + 1)
    }
  }
}
