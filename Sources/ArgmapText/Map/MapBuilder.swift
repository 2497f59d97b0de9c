// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource

/// Puts what was read onto a map: statements with their places, arguments with their reasons.
///
/// Names are positional: item 2 is argument `a2` with claim `s2`, its premises are `s2.1`, `s2.2` …
struct MapBuilder {
  let article: Article
  let readings: [UnitReading]
  let enumerations: Enumerations
  let thesis: Thesis
  let attachment: Attachment
  let options: ReadingOptions

  var map = ArgumentMap()
  /// For each unit, and behind them the thesis that none states.
  var statements: [Statement.ID?]
  /// The paths of the first statements, which are those that reasons may stand under.
  var paths: [String] = []
  var items: [Int: Enumerations.ItemPlace] = [:]
  /// The units that bear on each unit.
  var children = Adjacency(vertices: 0, arcs: [])
  var shortPaths = 0

  init(
    _ article: Article, _ readings: [UnitReading], _ enumerations: Enumerations, _ thesis: Thesis,
    _ attachment: Attachment, _ options: ReadingOptions
  ) {
    self.article = article
    self.readings = readings
    self.enumerations = enumerations
    self.thesis = thesis
    self.attachment = attachment
    self.options = options
    statements = Array(repeating: nil, count: article.units.count + 1)
  }

  /// The map.
  ///
  /// - Complexity: O(*n*) in the units.
  mutating func build() -> ArgumentMap {
    map.title = title
    map.language = article.lexicon.language
    map.append(
      ArgumentMap.Source(
        name: "article", length: article.source.codePointCount,
        sha256: article.source.checksum.description))
    appendEnumerations()
    if let root = thesis.unit {
      collect()
      appendThesis(root)
      appendReasons(under: root)
      appendUpshot()
    }
    if options.keepsContext { appendContext() }
    return map
  }

  /// What the header of the file says, the subject of a memorandum, or a heading at the very start.
  var title: Prose? {
    let heading = article.titleUnit.map { unit in
      readings[unit].isSubject ? readings[unit].body : article.units[unit].bytes
    }
    return (article.headerTitle ?? heading).flatMap { article.text(of: $0).prose }
  }

  func span(_ bytes: Range<Int>) -> SourceSpan {
    SourceSpan(article.source.codePointRange(ofUTF8: bytes))
  }

  func cue(_ rule: Lexicon.Rule.ID, _ bytes: Range<Int>?) -> [Cue] {
    let known = article.lexicon[rule]
    guard let bytes, !bytes.isEmpty, let name = Prose(repairing: known.name) else { return [] }
    var span = span(bytes)
    span.quotation = Prose(repairing: article.source[bytes])
    return [Cue(rule: name, span: span, confidence: degree(known.precision))]
  }

  func degree(_ value: Double) -> Degree? { Degree((value * 100).rounded() / 100) }

  func name(_ text: String) -> NCName { NCName(text) ?? "s" }

  mutating func appendEnumerations() {
    for (index, series) in enumerations.series.enumerated() {
      var enumeration = ArgumentMap.Enumeration(name: name("e\(index + 1)"), kind: series.kind)
      if let announcement = series.announcement {
        enumeration.announced = announcement.count
        enumeration.spans = [span(announcement.bytes)]
      }
      map.append(enumeration)
      guard series.kind == .arguments else { continue }
      for (position, claim) in attachment.claims[index].enumerated() {
        items[claim.unit] = Enumerations.ItemPlace(series: index, item: position)
      }
    }
  }

  mutating func collect() {
    var arcs: [(from: Int32, to: Int32)] = []
    for (unit, link) in attachment.links.enumerated() {
      guard let link, isSureEnough(link, of: unit) else { continue }
      arcs.append((Int32(link.head), Int32(unit)))
    }
    children = Adjacency(vertices: article.units.count + 1, arcs: arcs)
  }

  private func isSureEnough(_ link: Link, of unit: Int) -> Bool {
    guard let least = options.leastConfidence else { return true }
    return precision(of: link, claim: unit) >= least.value
  }

  /// How far the reading of an argument is to be trusted: an item's by its enumerator.
  func precision(of link: Link, claim: Int) -> Double {
    guard let item = items[claim] else { return article.lexicon[link.rule].precision }
    let enumerator = enumerations.series[item.series].items[item.item].enumerator
    return article.lexicon[article.lexicon.rule(enumerator.rule)].precision
  }

  /// What bears on nothing: background, in the order of the text.
  mutating func appendContext() {
    let restated = Set(thesis.restatements.map(\.unit) + Array(thesis.joined))
    var number = 0
    for unit in article.units.indices
    where statements[unit] == nil && !readings[unit].isHeading && readings[unit].wordCount > 0
      && !restated.contains(unit) && !(thesis.isImplicit && unit == thesis.unit)
    {
      number += 1
      let id = appendStatement(unit, named: "b\(number)")
      map[id].isContext = true
    }
  }

  mutating func appendStatement(_ unit: Int, named path: String) -> Statement.ID {
    let reading = readings[unit]
    let quotation = quotation(reading.body)
    let id = map.append(
      Statement(name: name(path), text: quotation.text, spans: [quotation.span]))
    if let holder = reading.report?.holder ?? reading.label?.holder,
      let words = article.text(of: holder).prose
    {
      map[id].attributions = [Attribution(to: words, spans: [span(holder)])]
    }
    statements[unit] = id
    return id
  }

  /// The words of some bytes, and their place: with the words as they stand there when markup or marks
  /// of layout had to be taken out of the text.
  func quotation(_ bytes: Range<Int>) -> (text: Prose, span: SourceSpan) {
    let (text, isChanged) = article.text(of: bytes)
    var place = span(bytes)
    if isChanged { place.quotation = Prose(repairing: article.source[bytes]) }
    return (text ?? "…", place)
  }

  mutating func appendThesis(_ root: Int) {
    guard root != article.unstated else { return appendUnstated() }
    let id = appendStatement(root, named: "thesis")
    if thesis.joined.count > 1, let last = thesis.joined.last {
      let whole = quotation(
        readings[thesis.joined.lowerBound].body.lowerBound..<readings[last].body.upperBound)
      map[id].text = whole.text
      map[id].spans = [whole.span]
    }
    paths.append("")
    map[id].cues = cue(thesis.rule, thesis.cue ?? readings[root].firstWord)
    map[id].confidence = degree(article.lexicon[thesis.rule].precision)
    if thesis.isImplicit {
      map[id].isImplicit = true
      map[id].spans = []
      map[id].cues = cue(thesis.rule, thesis.cue ?? readings[root].body)
    }
    map[id].restatements = thesis.restatements.sorted { $0.unit < $1.unit }.map { restatement in
      let quotation = quotation(readings[restatement.unit].body)
      return Restatement(
        text: quotation.text, spans: [quotation.span],
        cues: cue(restatement.rule, readings[restatement.unit].firstWord))
    }
    map.roots.append(id)
    map.thesis = id
  }

  /// A thesis that no unit states gets a proposed wording and no place.
  private mutating func appendUnstated() {
    let words = thesis.wording.flatMap { article.text(of: $0).prose }
    let id = map.append(
      Statement(
        name: name("thesis"),
        text: words ?? Prose(repairing: article.lexicon.traits.unstatedThesis) ?? "…", spans: []))
    statements[article.unstated] = id
    paths.append("")
    map[id].isImplicit = true
    map[id].cues = cue(thesis.rule, thesis.cue)
    map[id].confidence = degree(article.lexicon[thesis.rule].precision)
    map.roots.append(id)
    map.thesis = id
  }

  mutating func appendUpshot() {
    guard let upshot = thesis.upshot, let root = map.thesis else { return }
    let id = appendStatement(upshot.unit, named: "upshot")
    let rule = article.lexicon.rule("upshot.summary")
    map.roots.append(id)
    map.append(
      Argument(
        name: "u1", target: .statement(id), premises: [Argument.Premise(root)],
        confidence: degree(article.lexicon[rule].precision), cues: cue(rule, upshot.cue)))
  }
}
