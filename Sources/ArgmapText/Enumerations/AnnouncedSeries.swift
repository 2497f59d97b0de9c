// SPDX-License-Identifier: MIT

/// Series that nothing numbers: as many statements stand behind an announcement as it promises.
///
/// "For three reasons: it is dear; it is slow; and nobody asked for it."
struct AnnouncedSeries {
  private let article: Article
  private let readings: [UnitReading]
  /// Units that start items of other series.
  private let taken: Set<Int>

  init(_ article: Article, besides series: [Series]) {
    self.article = article
    readings = article.readings
    taken = Set(series.flatMap { $0.items.map(\.enumerator.unit) })
  }

  /// All of them.
  ///
  /// - Complexity: O(*n*) in the units.
  func find() -> [Series] {
    var found: [Series] = []
    var end = 0
    for unit in article.units.indices where unit >= end {
      guard let count = promised(by: unit), let starts = items(count, behind: unit) else {
        continue
      }
      let items = starts.enumerated().map {
        Series.Item(
          ordinal: $0.offset + 1, enumerator: enumerator($0.element, isFirst: $0.offset == 0),
          units: $0.element..<$0.element + 1)
      }
      found.append(Series(items: items))
      end = starts[starts.count - 1] + 1
    }
    return found
  }

  private func promised(by unit: Int) -> Int? {
    guard let announcement = readings[unit].announcement, let count = announcement.count,
      count > 1, announcement.noun.contains(.series)
    else { return nil }
    return count
  }

  private func enumerator(_ unit: Int, isFirst: Bool) -> Enumerator {
    let added = isFirst ? nil : readings[unit].enumerator ?? article.addingEnumerator(unit)
    return added
      ?? Enumerator(
        unit: unit, bytes: readings[unit].firstWord, form: .announced, member: .next, noun: 0,
        standsApart: false)
  }

  /// The units that start what an announcement promises, the nearest first: clauses of its sentence or
  /// the next, sentences that add to each other, paragraphs that do, and the other sentences of the
  /// paragraph, or paragraphs, when they are just so many.
  private func items(_ count: Int, behind unit: Int) -> [Int]? {
    let sentence = article.sentence(of: unit).units
    if let clauses = clauses(in: unit + 1..<sentence.upperBound, count) { return clauses }
    guard let first = article.nextSentence(after: unit), makesClaim(first) else { return nil }
    if let clauses = clauses(in: article.sentence(of: first).units, count) { return clauses }
    let sentences = article.sentences[article.units[first].sentence...].prefix(Self.farthest)
    let inside = sentences.prefix { $0.paragraph == article.units[first].paragraph }
      .map(\.units.lowerBound)
    if let added = adding(inside, count) { return added }
    if count > 2, inside.count == count, inside.allSatisfy(makesClaim) { return inside }
    guard article.startsParagraph(first) else { return nil }
    let paragraphs = article.paragraphs.indices[article.units[first].paragraph...].prefix(
      Self.farthest
    ).prefix { !article.paragraphs[$0].isHeading }
    let behind = paragraphs.compactMap { article.units(inParagraph: $0).first }
    if let added = adding(behind, count) { return added }
    let claims = behind.prefix { makesClaim($0) && article.conclusion(readings[$0]) == nil }
    return claims.count == count ? Array(claims) : nil
  }

  /// Sentences or paragraphs that may belong to what one announcement promises, at most.
  private static let farthest = 32

  /// The main clauses of a range when they are as many as promised.
  private func clauses(in range: Range<Int>, _ count: Int) -> [Int]? {
    guard range.count >= count else { return nil }
    let clauses = range.filter { !article.isSubordinate(readings[$0]) }
    guard clauses.count == count, clauses.first == range.lowerBound,
      clauses.allSatisfy({
        readings[$0].enumerator == nil && !taken.contains($0) && article.isStatement(readings[$0])
          && readings[$0].leadingCue(.counter) == nil
      })
    else { return nil }
    return clauses
  }

  /// The first of some places with those that add to it, when they are as many as promised.
  private func adding(_ places: [Int], _ count: Int) -> [Int]? {
    let added = places.dropFirst().filter { unit in
      !taken.contains(unit) && readings[unit].label == nil
        && (readings[unit].enumerator.map { goesOn($0) } ?? (article.addingEnumerator(unit) != nil))
    }
    return added.count == count - 1 ? [places[0]] + added : nil
  }

  private func goesOn(_ enumerator: Enumerator) -> Bool {
    enumerator.member == .last || enumerator.member == .next && !enumerator.form.isLayout
  }

  /// Whether a unit states something that nothing connects with what stands before it.
  private func makesClaim(_ unit: Int) -> Bool {
    let reading = readings[unit]
    return !taken.contains(unit) && reading.enumerator == nil && reading.leading.isEmpty
      && reading.attribution == nil && !reading.isQuestion && article.isStatement(reading)
  }
}
