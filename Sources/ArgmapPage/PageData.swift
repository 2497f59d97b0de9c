// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// What the page's script is told of the maps: everything but the words of the statements, which it
/// takes from the outline.
struct PageData {
  private let articles: PageArticles
  private let rules: (String) -> RuleDescription?
  private var json = JSONBytes()
  private var cues = JSONBytes()
  private var cueCount = 0
  private var ruleNames: [String] = []
  private var knownRules: Set<String> = []
  /// The marks of each article.
  private(set) var marks: [[Mark]]

  init(_ articles: PageArticles, rules: @escaping (String) -> RuleDescription?) {
    self.articles = articles
    self.rules = rules
    marks = Array(repeating: [], count: articles.texts.count)
  }

  /// Everything as one JSON object.
  mutating func written(_ maps: [PagePlaces]) -> JSONBytes {
    cues.openArray()
    json.openObject()
    json.key("maps")
    json.openArray()
    for (index, map) in maps.enumerated() {
      write(map, other: maps.count == 2 ? maps[1 - index] : nil)
    }
    json.closeArray()
    cues.closeArray()
    json.key("cues")
    json.value(json: cues)
    writeRules()
    json.closeObject()
    return json
  }

  private mutating func write(_ map: PagePlaces, other: PagePlaces?) {
    json.openObject()
    if other != nil {
      json.key("name")
      json.value(map.part.name)
    }
    json.key("places")
    json.openArray()
    for place in map.places { write(place, of: map, other: other) }
    json.closeArray()
    json.key("arguments")
    json.openArray()
    for id in map.map.argumentIDs { write(id, of: map) }
    json.closeArray()
    json.closeObject()
  }

  private mutating func write(
    _ place: Presentation.Place, of map: PagePlaces, other: PagePlaces?
  ) {
    json.openObject()
    json.key("d")
    json.value(place.depth)
    if let argument = place.argument {
      json.key("a")
      json.value(map.number(of: argument))
    }
    if let id = place.statement {
      if place.isInFull {
        writeStatement(id, of: map)
        writeDifference(id, of: map, other: other)
      } else if let full = map.place(of: id) {
        json.key("o")
        json.value(full)
      }
    }
    json.closeObject()
  }

  private mutating func writeStatement(_ id: Statement.ID, of map: PagePlaces) {
    let statement = map.map[id]
    if let place = map.place(of: id) {
      addMarks(statement.spans, .statement(place, isRestatement: false), of: map)
      for restatement in statement.restatements {
        addMarks(restatement.spans, .statement(place, isRestatement: true), of: map)
      }
    }
    writeSpans(statement.spans, of: map)
    write(statement.cues, of: map)
    write(statement.confidence, statement.extras)
    if !statement.attributions.isEmpty {
      json.key("v")
      json.openArray()
      for attribution in statement.attributions { json.value(attribution.holder.string) }
      json.closeArray()
    }
    guard !statement.restatements.isEmpty else { return }
    json.key("x")
    json.openArray()
    for restatement in statement.restatements {
      json.openObject()
      json.key("w")
      json.value(restatement.text.string)
      writeSpans(restatement.spans, of: map)
      write(restatement.cues, of: map)
      json.closeObject()
    }
    json.closeArray()
  }

  private mutating func writeDifference(
    _ id: Statement.ID, of map: PagePlaces, other: PagePlaces?
  ) {
    guard let other, let differences = map.part.differences else { return }
    json.key("b")
    guard let partner = differences.partners[id].flatMap({ other.place(of: $0) }) else {
      return json.value("only")
    }
    json.value(differences.otherwise.contains(id) ? "otherwise" : "both")
    json.key("e")
    json.value(partner)
  }

  private mutating func write(_ id: Argument.ID, of map: PagePlaces) {
    let argument = map.map[id]
    json.openObject()
    json.key("n")
    json.value(argument.name.string)
    if let word = Self.word(for: ArgumentRelation(argument)) {
      json.key("r")
      json.value(word)
    }
    let label = map.presentation.label(of: id)
    if !label.isEmpty {
      json.key("l")
      json.value(label)
    }
    switch argument.target {
    case .statement(let target):
      if let place = map.place(of: target) {
        json.key("t")
        json.value(place)
      }
    case .argument(let target):
      json.key("u")
      json.value(map.number(of: target))
    }
    write(argument.cues, of: map)
    write(argument.confidence, argument.extras)
    writeRare(argument, of: map)
    json.closeObject()
  }

  private mutating func writeRare(_ argument: Argument, of map: PagePlaces) {
    if let scheme = argument.scheme {
      json.key("h")
      json.value(scheme.string)
    }
    if let strength = argument.strength {
      json.key("q")
      json.value(decimal: strength)
    }
    guard let alternative = argument.alternative else { return }
    json.key("z")
    json.openObject()
    let target =
      switch alternative.target {
      case .statement(let id): map.presentation.label(of: id)
      case .argument(let id): "the step from \(map.presentation.premiseLabels(of: id))"
      }
    json.key("w")
    json.value("\(alternative.stance == .supports ? "supports" : "objects to") \(target)")
    json.key("r")
    json.value(alternative.rule.string)
    note(rule: alternative.rule.string)
    if let confidence = alternative.confidence {
      json.key("g")
      json.value(decimal: confidence)
    }
    json.closeObject()
  }

  private mutating func write(_ confidence: Degree?, _ extras: [Extra]) {
    if let confidence {
      json.key("g")
      json.value(decimal: confidence)
    }
    let notes = extras.notes
    if !notes.isEmpty {
      json.key("m")
      json.openArray()
      for note in notes { json.value(note.string) }
      json.closeArray()
    }
    let tags = extras.tags
    guard !tags.isEmpty else { return }
    json.key("k")
    json.openArray()
    for tag in tags { json.value(tag.string) }
    json.closeArray()
  }
}

extension PageData {
  /// Code points as the map has them, with the name of any source but the first, and the paragraph
  /// of the first.
  private mutating func writeSpans(_ spans: [SourceSpan], of map: PagePlaces) {
    guard !spans.isEmpty else { return }
    json.key("s")
    json.openArray()
    for span in spans { Self.write(span, of: map, to: &json) }
    json.closeArray()
  }

  private static func write(_ span: SourceSpan, of map: PagePlaces, to json: inout JSONBytes) {
    json.openArray()
    json.value(span.range.lowerBound)
    json.value(span.reversedEnd ?? span.range.upperBound)
    if let source = span.source, source.rawValue != 0 {
      json.value(
        source.isResolved
          ? map.map.sources[source.index].name.string
          : map.map.unresolved[source.unresolvedIndex])
    }
    json.closeArray()
  }

  private mutating func addMarks(
    _ spans: [SourceSpan], _ meaning: Mark.Meaning, of map: PagePlaces
  ) {
    for span in spans {
      guard let place = articles.place(of: span, inPart: map.number) else { continue }
      marks[place.article].append(Mark(range: place.range, meaning: meaning))
    }
  }

  /// Writes the numbers of cues, and the cues where all of them stand.
  private mutating func write(_ list: [Cue], of map: PagePlaces) {
    guard !list.isEmpty else { return }
    json.key("c")
    json.openArray()
    for cue in list {
      json.value(cueCount)
      cues.openObject()
      cues.key("r")
      cues.value(cue.rule.string)
      note(rule: cue.rule.string)
      // Where the place decided, the cue only marks its first word.
      if let words = cue.span.quotation, rules(cue.rule.string)?.basis != .place {
        cues.key("w")
        cues.value(words.string)
      }
      cues.key("s")
      Self.write(cue.span, of: map, to: &cues)
      if let confidence = cue.confidence {
        cues.key("g")
        cues.value(decimal: confidence)
      }
      cues.closeObject()
      addMarks([cue.span], .cue(cueCount), of: map)
      cueCount += 1
    }
    json.closeArray()
  }

  private mutating func note(rule: String) {
    if knownRules.insert(rule).inserted { ruleNames.append(rule) }
  }

  /// Writes what the rules mean that occur on the page.
  private mutating func writeRules() {
    json.key("rules")
    json.openObject()
    for name in ruleNames {
      guard let rule = rules(name) else { continue }
      json.key(words: name)
      json.openArray()
      json.value(rule.basis.rawValue)
      json.value(rule.meaning)
      json.value(rule.change)
      json.closeArray()
    }
    json.closeObject()
  }

  /// How an argument bears on its target; `nil` for the most usual.
  private static func word(for relation: ArgumentRelation) -> String? {
    switch relation {
    case .support: nil
    case .attack: "attack"
    case .concession: "concession"
    case .undercut: "undercut"
    }
  }
}
