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

  var map = ArgumentMap()
  var statements: [Int: Statement.ID] = [:]
  var paths: [Int: String] = [:]
  var items: [Int: Enumerations.ItemPlace] = [:]
  var children: [Int: [Int]] = [:]
  var shortPaths = 0

  init(
    _ article: Article, _ readings: [UnitReading], _ enumerations: Enumerations, _ thesis: Thesis,
    _ attachment: Attachment
  ) {
    self.article = article
    self.readings = readings
    self.enumerations = enumerations
    self.thesis = thesis
    self.attachment = attachment
  }

  /// The map.
  ///
  /// - Complexity: O(*n*) in the units.
  mutating func build() -> ArgumentMap {
    map.title = title
    map.language = "en"
    map.append(
      ArgumentMap.Source(
        name: "article", length: article.source.codePointCount,
        sha256: article.source.checksum.description))
    appendEnumerations()
    guard let root = thesis.unit else { return map }
    collect()
    appendThesis(root)
    appendReasons(under: root)
    appendUpshot()
    return map
  }

  /// A heading at the very start.
  var title: Prose? {
    guard let first = article.paragraphs.first, first.isHeading,
      let sentence = article.sentences[first.sentences].first, article.paragraphs.count > 1
    else { return nil }
    // Without the marks of a Markdown heading.
    let words = sentence.tokens.drop { article.tokens[$0].kind == .other }
    return Prose(repairing: article.source[bytes(words)])
  }

  func bytes(_ tokens: Range<Int>) -> Range<Int> {
    guard let last = tokens.last else { return 0..<0 }
    return article.tokens[tokens.lowerBound].start..<article.tokens[last].end
  }

  func span(_ tokens: Range<Int>) -> SourceSpan {
    SourceSpan(article.source.codePointRange(ofUTF8: bytes(tokens)))
  }

  func cue(_ rule: Lexicon.Rule.ID, _ tokens: Range<Int>?) -> [Cue] {
    let known = article.lexicon[rule]
    guard let tokens, !tokens.isEmpty, let name = Prose(repairing: known.name) else { return [] }
    var span = span(tokens)
    span.quotation = Prose(repairing: article.source[bytes(tokens)])
    return [Cue(rule: name, span: span, confidence: degree(known.precision))]
  }

  func degree(_ value: Double) -> Degree? { Degree((value * 100).rounded() / 100) }

  func name(_ text: String) -> NCName { NCName(text) ?? "s" }

  mutating func appendEnumerations() {
    for (index, series) in enumerations.series.enumerated() {
      var enumeration = ArgumentMap.Enumeration(name: name("e\(index + 1)"), kind: series.kind)
      if let announcement = series.announcement {
        enumeration.announced = announcement.count
        enumeration.spans = [span(announcement.tokens)]
      }
      map.append(enumeration)
      guard series.kind == .arguments else { continue }
      for (position, claim) in attachment.claims[index].enumerated() {
        items[claim.unit] = Enumerations.ItemPlace(series: index, item: position)
      }
    }
  }

  mutating func collect() {
    for (unit, link) in attachment.links.enumerated() {
      if let link { children[link.head, default: []].append(unit) }
    }
  }

  mutating func appendStatement(_ unit: Int, named path: String) -> Statement.ID {
    let reading = readings[unit]
    let words = Prose(repairing: article.source[bytes(reading.body)]) ?? "…"
    let id = map.append(Statement(name: name(path), text: words, spans: [span(reading.body)]))
    statements[unit] = id
    return id
  }

  mutating func appendThesis(_ root: Int) {
    guard root != article.unstated else { return appendUnstated() }
    let id = appendStatement(root, named: "thesis")
    paths[root] = ""
    map[id].cues = cue(thesis.rule, thesis.cue ?? readings[root].body.prefix(1).range)
    map[id].confidence = degree(article.lexicon[thesis.rule].precision)
    if thesis.isImplicit {
      map[id].isImplicit = true
      map[id].spans = []
      map[id].cues = cue(thesis.rule, thesis.cue ?? readings[root].body)
    }
    map[id].restatements = thesis.restatements.sorted { $0.unit < $1.unit }.map { restatement in
      let body = readings[restatement.unit].body
      return Restatement(
        text: Prose(repairing: article.source[bytes(body)]) ?? "…", spans: [span(body)],
        cues: cue(restatement.rule, body.prefix(1).range))
    }
    map.roots.append(id)
    map.thesis = id
  }

  /// A thesis that no unit states gets a proposed wording and no place.
  private mutating func appendUnstated() {
    let words = thesis.wording.flatMap { Prose(repairing: article.source[bytes($0)]) }
    let id = map.append(
      Statement(
        name: name("thesis"), text: words ?? Prose(repairing: Self.notStated) ?? "…", spans: []))
    statements[article.unstated] = id
    paths[article.unstated] = ""
    map[id].isImplicit = true
    map[id].cues = cue(thesis.rule, thesis.cue)
    map[id].confidence = degree(article.lexicon[thesis.rule].precision)
    map.roots.append(id)
    map.thesis = id
  }

  /// What stands for a thesis when nothing in the article names the issue.
  private static let notStated = "(The article does not state its thesis.)"

  mutating func appendUpshot() {
    guard let upshot = thesis.upshot, let root = map.thesis else { return }
    let id = appendStatement(upshot.unit, named: "upshot")
    let rule = article.lexicon.rule("upshot.summary")
    map.roots.append(id)
    map.append(
      Argument(
        name: "u1", target: .statement(id), premises: [Premise(root)],
        confidence: degree(article.lexicon[rule].precision), cues: cue(rule, upshot.cue)))
  }
}

extension Range<Int> {
  /// The range itself, for a prefix of it.
  fileprivate var range: Range<Int> { self }
}
