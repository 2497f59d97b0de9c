// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// Finds the places of quotations in the articles of a map that is being built.
struct QuotationFinder {
  private var articles: [(name: String, text: SourceText)] = []
  /// Made when an article is first quoted.
  private var searches: [Int: AnchorSearch] = [:]

  /// Adds an article, in the order of the map's sources.
  mutating func add(_ article: SourceText, named name: String) {
    articles.append((name, article))
  }

  /// The words of an article at a place, and the place.
  struct Found {
    var range: Range<Int>
    var source: ArgumentMap.Source.ID?
    var words: String
  }

  /// The places of the parts of one quotation, from which final punctuation stays outside when they are
  /// text; none when one is not found.
  mutating func places(
    of parts: [Quotation], isText: Bool, _ what: @autoclosure () -> String,
    _ findings: inout BuildingFindings
  ) -> [Found] {
    var found: [Found] = []
    for part in parts {
      guard let place = place(of: part, behind: found.last, isText: isText, what(), &findings)
      else { return [] }
      found.append(place)
    }
    return found
  }

  private mutating func place(
    of part: Quotation, behind last: Found?, isText: Bool, _ what: @autoclosure () -> String,
    _ findings: inout BuildingFindings
  ) -> Found? {
    guard let source = articles.firstIndex(where: { part.source == nil || part.source == $0.name })
    else {
      findings.add(
        .unknownName,
        part.source.map { "\(what()) quotes from '\($0)', which is no source of the map" }
          ?? "\(what()) quotes '\(part.words)', but the map has no article",
        help: "name the article with From(article)")
      return nil
    }
    // Taken out, so that it is not copied when it learns words.
    var search = searches.removeValue(forKey: source) ?? AnchorSearch(articles[source].text)
    defer { searches[source] = search }
    let anchor = Anchor(
      part: .map, old: nil, words: Prose(repairing: part.words)?.string, isText: isText)
    guard let wanted = search.words(of: anchor) else {
      findings.add(
        .emptyWords, "\(what()) quotes nothing", help: "quote the words, or leave 'quoting' out")
      return nil
    }
    let id = source == 0 ? nil : ArgumentMap.Source.ID(source)
    var places = search.places(of: wanted, old: nil, in: 0..<search.article.words.count)
    if let last, last.source == id, part.occurrence == nil {
      // The parts of a quotation are in order.
      places = places?.filter { $0.range.lowerBound >= last.range.upperBound }
    }
    let name = articles[source].text.name
    guard let places, let first = places.first else {
      findings.add(
        .quotationNotFound,
        places == nil
          ? "\(what()) quotes '\(part.words)', which stands too often in \(name)"
          : "\(what()) quotes '\(part.words)', which is not in \(name)"
            + (last == nil ? "" : " behind the part before it"),
        help: places == nil ? "quote more words" : "quote the article's own words")
      return nil
    }
    var choice = first
    if let occurrence = part.occurrence {
      guard places.indices.contains(occurrence - 1) else {
        findings.add(
          .quotationNotFound,
          "\(what()) quotes '\(part.words)' for time \(occurrence), but it stands in \(name) "
            + "\(places.count == 1 ? "once" : "\(places.count) times")",
          help: "give a lower 'occurrence'")
        return nil
      }
      choice = places[occurrence - 1]
    } else if places.count > 1, last == nil {
      findings.add(
        .quotationRepeated,
        "\(what()) quotes '\(part.words)', which stands in \(name) \(places.count) times",
        help: "quote more words, or say which: Quotation(\"…\", occurrence: 2)", severity: .warning)
    }
    return Found(
      range: choice.range, source: id, words: search.article.prose(choice.range))
  }
}
