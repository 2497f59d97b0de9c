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
      guard let items = opened(by: unit) ?? continued(by: unit, from: end) else { continue }
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

  /// A paragraph that opens with "a third consideration", and as many right before it as that counts: all
  /// but the first add to what stands before them.
  private func continued(by unit: Int, from start: Int) -> [Series.Item]? {
    guard let last = article.readings[unit].enumerator, case .ordinal(let count) = last.member,
      (2...Self.mostParagraphs).contains(count), last.form == .nominal, !taken.contains(unit),
      !article.isAgainst(last),
      article.startsParagraph(unit)
    else { return nil }
    let paragraph = article.units[unit].paragraph
    // The thesis stands before them.
    guard paragraph - count >= 0, !article.paragraphs[paragraph - count].isHeading else {
      return nil
    }
    let units = (paragraph - count + 1..<paragraph).compactMap {
      article.paragraphs[$0].isHeading ? nil : article.units(inParagraph: $0).first
    }
    guard units.count == count - 1, let first = units.first, first >= start, !taken.contains(first),
      article.readings[first].enumerator == nil, article.readings[first].leading.isEmpty,
      article.isStatement(article.readings[first]), article.readings[first].attribution == nil
    else { return nil }
    let added = units.dropFirst().compactMap(adding)
    guard added.count == count - 2 else { return nil }
    let opener = Enumerator(
      unit: first, bytes: article.readings[first].firstWord, form: .announced,
      member: .ordinal(1), noun: 0, standsApart: false)
    return items([opener] + added + [last])
  }

  /// Paragraphs before one that counts them at most.
  private static let mostParagraphs = 12

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
