// SPDX-License-Identifier: MIT

extension ArgumentMap {
  /// Splits a statement into several that are needed together.
  ///
  /// The first keeps the name and what bears on it. Each argument that had the statement as a premise
  /// gets the others behind it; if it was a conclusion, so are they. Where the words of each are found
  /// in the old text, each has its own place in the article; otherwise all have the old one and quote
  /// it.
  ///
  /// - Parameters:
  ///   - id: The statement.
  ///   - texts: What each says, in order.
  ///   - articles: The articles, which are asked when the statement does not tell what stands at its
  ///     place.
  /// - Returns: The statements, the first of which is the old one.
  /// - Throws: ``EditError``, when the statement is not defined, or the words at its place are not
  ///   known.
  /// - Precondition: There are at least two texts.
  /// - Complexity: O(*tn*) in the names and premises of the map, for *t* texts.
  @discardableResult
  public mutating func split(
    _ id: Statement.ID, into texts: [Prose], articles: Articles = [:]
  ) throws(EditError) -> [Statement.ID] {
    precondition(texts.count >= 2, "a statement is split into at least two")
    try check(id)
    let old = self[id]
    let places = places(of: texts, in: old)
    if places == nil { try quoteWords(of: id, articles) }
    var ids = [id]
    for (position, text) in texts.enumerated().dropFirst() {
      let name = try freeName(nil, or: "\(old.name)-", from: 2)
      var part = Statement(
        name: name, text: text, spans: places?[position] ?? self[id].spans,
        confidence: old.confidence, isImplicit: old.isImplicit, isContext: old.isContext,
        enumeration: old.enumeration, ordinal: old.ordinal)
      if !old.attributions.isEmpty { part.attributions = old.attributions }
      ids.append(append(part))
    }
    self[id].text = texts[0]
    if let places { self[id].spans = places[0] }
    for at in arguments.indices {
      guard let place = arguments[at].premises.firstIndex(where: { $0.statement == id }) else {
        continue
      }
      arguments[at].premises.insert(
        contentsOf: ids.dropFirst().map { Argument.Premise($0) }, at: place + 1)
    }
    if let place = roots.firstIndex(of: id) {
      roots.insert(contentsOf: ids.dropFirst(), at: place + 1)
    }
    return ids
  }

  /// The places of the parts of a statement whose one place is as long as its text.
  private func places(of texts: [Prose], in statement: Statement) -> [[SourceSpan]]? {
    if statement.spans.isEmpty { return texts.map { _ in [] } }
    guard statement.spans.count == 1, let span = statement.spans.first,
      span.quotation == nil, let range = span.properRange
    else { return nil }
    let scalars = Array(statement.text.string.unicodeScalars)
    let isWhole = scalars.count >= range.count
    let rest = scalars.dropFirst(range.count)
    // With line ends or runs of blanks in the article, lengths differ.
    guard isWhole, rest.allSatisfy({ ".,;:!?\u{2026}".unicodeScalars.contains($0) }) else {
      return nil
    }
    let words = scalars.prefix(range.count)
    var places: [[SourceSpan]] = []
    var start = 0
    for text in texts {
      var part = Array(text.string.unicodeScalars)
      while let last = part.last, ".,;:!?\u{2026}".unicodeScalars.contains(last) {
        part.removeLast()
      }
      guard !part.isEmpty, let found = words[start...].firstRange(of: part) else { return nil }
      var place = span
      place.range = range.lowerBound + found.lowerBound..<range.lowerBound + found.upperBound
      places.append([place])
      start = found.upperBound
    }
    return places
  }

  /// Merges a statement into another that says the same.
  ///
  /// What bears on it, and what it is a premise of, is that of the other from now on. Its words stay as
  /// a restatement when they are others and the article says them; its restatements, attributions,
  /// notes and tags go along. Handles of other statements change; names don't.
  ///
  /// - Throws: ``EditError``, when one is not defined, or a statement would be a reason for itself.
  /// - Complexity: O(statements + arguments + premises).
  public mutating func merge(
    _ id: Statement.ID, into other: Statement.ID, articles: Articles = [:]
  ) throws(EditError) {
    try check(id)
    try check(other)
    guard id != other else { throw .samePart(self[id].name) }
    try changeWithoutCircle { (map: inout ArgumentMap) throws(EditError) in
      try map.takeWords(of: id, for: other, articles)
      map.takePlace(of: id, for: other)
      try map.remove(id, .alone)
    }
  }

  private mutating func takeWords(
    of id: Statement.ID, for other: Statement.ID, _ articles: Articles
  ) throws(EditError) {
    let old = self[id]
    if self[other].isImplicit, !old.isImplicit {
      // The article says it after all.
      if old.text != self[other].text { try quoteWords(of: id, articles) }
      self[other].isImplicit = false
      self[other].spans = self[id].spans
    } else if !old.isImplicit, old.text != self[other].text || !old.spans.isEmpty {
      self[other].restatements.append(
        Restatement(text: old.text, spans: old.spans, cues: old.cues))
    }
    if !old.restatements.isEmpty { self[other].restatements += old.restatements }
    for attribution in old.attributions where !self[other].attributions.contains(attribution) {
      self[other].attributions.append(attribution)
    }
    for extra in old.extras where !self[other].extras.contains(extra) {
      self[other].extras.append(extra)
    }
    if self[other].ordinal == nil, self[other].enumeration == nil {
      self[other].enumeration = old.enumeration
      self[other].ordinal = old.ordinal
    }
    self[other].isContext = self[other].isContext && old.isContext
  }

  private mutating func takePlace(of id: Statement.ID, for other: Statement.ID) {
    for at in arguments.indices {
      if arguments[at].target == .statement(id) { arguments[at].target = .statement(other) }
      guard let place = arguments[at].premises.firstIndex(where: { $0.statement == id }) else {
        continue
      }
      if arguments[at].premises.contains(where: { $0.statement == other }) {
        arguments[at].premises.removeAll { $0.statement == id }
      } else {
        arguments[at].premises[place].statement = other
      }
    }
    redirect(.statement(id), to: .statement(other))
    if let place = roots.firstIndex(of: id) {
      if roots.contains(other) { roots.remove(at: place) } else { roots[place] = other }
    }
    if thesis == id { thesis = other }
  }
}
