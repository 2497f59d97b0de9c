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

  private var map = ArgumentMap()
  private var statements: [Int: Statement.ID] = [:]
  private var paths: [Int: String] = [:]
  private var items: [Int: Enumerations.ItemPlace] = [:]
  private var children: [Int: [Int]] = [:]
  private var shortPaths = 0

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
  private var title: Prose? {
    guard let first = article.paragraphs.first, first.isHeading,
      let sentence = article.sentences[first.sentences].first, article.paragraphs.count > 1
    else { return nil }
    return Prose(repairing: article.source[bytes(sentence.tokens)])
  }

  private func bytes(_ tokens: Range<Int>) -> Range<Int> {
    guard let last = tokens.last else { return 0..<0 }
    return article.tokens[tokens.lowerBound].start..<article.tokens[last].end
  }

  private func span(_ tokens: Range<Int>) -> SourceSpan {
    SourceSpan(article.source.codePointRange(ofUTF8: bytes(tokens)))
  }

  private func cue(_ rule: Lexicon.Rule.ID, _ tokens: Range<Int>?) -> [Cue] {
    let known = article.lexicon[rule]
    guard let tokens, !tokens.isEmpty, let name = Prose(repairing: known.name) else { return [] }
    var span = span(tokens)
    span.quotation = Prose(repairing: article.source[bytes(tokens)])
    return [Cue(rule: name, span: span, confidence: degree(known.precision))]
  }

  private func degree(_ value: Double) -> Degree? { Degree((value * 100).rounded() / 100) }

  private func name(_ text: String) -> NCName { NCName(text) ?? "s" }

  private mutating func appendEnumerations() {
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

  private mutating func collect() {
    for (unit, link) in attachment.links.enumerated() {
      if let link { children[link.head, default: []].append(unit) }
    }
  }

  private mutating func appendStatement(_ unit: Int, named path: String) -> Statement.ID {
    let reading = readings[unit]
    let words = Prose(repairing: article.source[bytes(reading.body)]) ?? "…"
    let id = map.append(Statement(name: name(path), text: words, spans: [span(reading.body)]))
    statements[unit] = id
    return id
  }

  private mutating func appendThesis(_ root: Int) {
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

  /// Writes the arguments under a unit, and under their premises, in the order of the text.
  private mutating func appendReasons(under root: Int) {
    var pending = [root]
    while let head = pending.popLast() {
      var reasons = children[head] ?? []
      // Under the thesis what speaks for it comes first.
      if head == root {
        reasons =
          reasons.filter { attachment.links[$0]?.stance == .supports }
          + reasons.filter { attachment.links[$0]?.stance == .attacks }
      }
      var arguments: [[Int]] = []
      var argumentOfUnit: [Int: Int] = [:]
      for unit in reasons {
        if let mate = attachment.links[unit]?.linkedWith, let index = argumentOfUnit[mate] {
          arguments[index].append(unit)
          argumentOfUnit[unit] = index
        } else {
          argumentOfUnit[unit] = arguments.count
          arguments.append([unit])
        }
      }
      appendArguments(arguments, on: head)
      pending += reasons.reversed()
    }
  }

  private mutating func appendArguments(_ arguments: [[Int]], on head: Int) {
    guard let target = statements[head], let path = paths[head] else { return }
    let stem = path.isEmpty ? "" : path + "."
    let isTop = path.isEmpty
    // Items of the first series keep their ordinals as names; whatever else there is follows.
    var next = 1
    if isTop {
      let ordinals = arguments.compactMap { firstSeriesOrdinal($0[0]) }
      next = (ordinals.max() ?? 0) + 1
    }
    var argumentNumber = next
    var objectionNumber = 1
    for premises in arguments {
      guard let link = attachment.links[premises[0]] else { continue }
      let ordinal = isTop ? firstSeriesOrdinal(premises[0]) : nil
      let number: Int
      if let ordinal {
        number = ordinal
      } else if link.stance == .supports {
        number = argumentNumber
        argumentNumber += 1
      } else {
        number = objectionNumber
        objectionNumber += 1
      }
      let prefix = link.stance == .supports ? "a" : "o"
      var argument = argument(
        named: "\(prefix)\(stem)\(number)", link: link, claim: premises[0], target: target)
      for unit in premises {
        let premisePath: String
        if link.stance == .attacks {
          premisePath = "o\(stem)\(objectionNumber - 1)\(premises.count > 1 ? ".\(unit)" : "")"
        } else if let ordinal {
          premisePath = "\(ordinal)"
        } else {
          premisePath = "\(stem)\(next)"
          next += 1
        }
        paths[unit] = premisePath.count <= Self.longestPath ? premisePath : nextShortPath()
        argument.premises.append(Premise(appendStatement(unit, named: "s\(premisePath)")))
      }
      map.append(argument)
    }
  }

  /// Names below a path longer than this start afresh, so that a deep branch has short names too.
  private static let longestPath = 24

  /// The path under which names below a deep statement go on: `x1`, `x2` and so on.
  private mutating func nextShortPath() -> String {
    shortPaths += 1
    return "x\(shortPaths)"
  }

  private func firstSeriesOrdinal(_ unit: Int) -> Int? {
    guard let item = items[unit], item.series == enumerations.topArguments.first else { return nil }
    return enumerations.series[item.series].items[item.item].ordinal
  }

  private func argument(
    named text: String, link: Link, claim: Int, target: Statement.ID
  ) -> Argument {
    var argument = Argument(
      name: name(text), stance: link.stance, target: .statement(target),
      isConcession: link.isConcession)
    var precision = article.lexicon[link.rule].precision
    if let item = items[claim] {
      let series = enumerations.series[item.series]
      let enumerator = series.items[item.item].enumerator
      argument.enumeration = ArgumentMap.Enumeration.ID(item.series)
      argument.ordinal = series.items[item.item].ordinal
      let rule = article.lexicon.rule(enumerator.rule)
      argument.cues += cue(rule, enumerator.tokens)
      precision = article.lexicon[rule].precision
    }
    argument.cues += cue(link.rule, link.cue)
    argument.confidence = degree(precision)
    if let alternative = link.alternative, let other = statements[alternative.head] {
      let known = article.lexicon[alternative.rule]
      argument.alternative = Alternative(
        target: .statement(other), stance: .supports, rule: Prose(repairing: known.name) ?? "…",
        confidence: degree(known.precision))
    }
    return argument
  }

  private mutating func appendUpshot() {
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

extension Enumerator {
  /// The rule that reads it.
  var rule: String {
    switch (form, member) {
    case (.nominal, _): "enumeration.nominal"
    case (_, .next): "enumeration.next"
    case (_, .last): "enumeration.last"
    case (.word, _): "enumeration.word"
    case (.place, _): "enumeration.place"
    case (.numeral, _): "enumeration.numeral"
    }
  }
}

extension Range<Int> {
  /// The range itself, for a prefix of it.
  fileprivate var range: Range<Int> { self }
}
