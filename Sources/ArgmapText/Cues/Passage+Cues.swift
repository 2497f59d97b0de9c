// SPDX-License-Identifier: MIT

internal import ArgmapSource

extension Passage {
  /// Appends what can be seen of each unit by itself.
  ///
  /// - Complexity: O(*k*) in the tokens of the paragraph.
  func readUnits(into readings: inout [UnitReading]) {
    var stems: [UInt32] = []
    stems.reserveCapacity(tokens.count / 2)
    var ends: [Int] = []
    ends.reserveCapacity(units.count)
    let first = readings.count
    for unit in units.indices {
      let start = stems.count
      readings.append(UnitReading(start: tokens[units[unit].tokens.lowerBound].start))
      read(unit: unit, into: &readings[first + unit], stems: &stems)
      sortUnique(&stems, from: start)
      ends.append(stems.count)
    }
    // The units of a paragraph share one array.
    for (unit, end) in ends.enumerated() {
      readings[first + unit].stems = stems[(unit > 0 ? ends[unit - 1] : 0)..<end]
    }
    giveConnectivesToMainClauses(&readings, from: first)
  }

  private func sortUnique(_ stems: inout [UInt32], from start: Int) {
    var end = start
    stems.withUnsafeMutableBufferPointer { stems in
      if stems.count - start <= 16 {
        insertSort(stems, from: start)
      } else {
        // Sorting a slice of the array would copy it.
        stems[start...].sort()
      }
      for at in start..<stems.count where end == start || stems[at] != stems[end - 1] {
        stems[end] = stems[at]
        end += 1
      }
    }
    stems.removeLast(stems.count - end)
  }

  /// Sorts the few stems of an ordinary unit.
  private func insertSort(_ stems: UnsafeMutableBufferPointer<UInt32>, from start: Int) {
    for next in start..<stems.count {
      let stem = stems[next]
      var at = next
      while at > start, stems[at - 1] > stem {
        stems[at] = stems[at - 1]
        at -= 1
      }
      stems[at] = stem
    }
  }

  private func read(unit: Int, into reading: inout UnitReading, stems: inout [UInt32]) {
    let range = units[unit].tokens
    let glance = Glance(range, of: tokens)
    reading.isHeading = isHeading
    let last = tokens[range.upperBound - 1].kind
    reading.isSalutation = isHeading && kind == .prose && (last == .comma || last == .colon)
    reading.isQuotation = kind == .quotation
    var at = range.lowerBound
    let numbering = enumerator(atStartOf: unit, glance)
    // "Firstly, I would like to thank the speaker."
    if let numbering {
      if numbering.enumerator.standsApart { at = numbering.end }
      if !thanks(numbering.end..<range.upperBound) { reading.enumerator = numbering.enumerator }
    }
    if startsParagraph(unit), let end = endOfAddress(in: range) { at = max(at, end) }
    if let naming = naming(in: range) {
      reading.namedOrdinal = naming.ordinal
      reading.namingLength = Int32(clamping: tokens[naming.end - 1].end - reading.start)
      reading.namesItem = !(naming.end..<range.upperBound).contains { tokens[$0].isWord }
    }
    // "Reason 1:" and "(C)" may be both: whether others go with it decides.
    if let found = label(of: unit, at: range.lowerBound)
      ?? (at > range.lowerBound ? label(of: unit, at: at) : nil)
    {
      reading.label = found.label
      if !found.label.standsAlone { at = max(at, found.end) }
      // "Resolved: That the penny should go."
      if found.label.kind == .thesis, !putsVerbSecond, at + 1 < range.upperBound,
        tokens[at].classes.contains(.complementizer), has(.modal, in: at..<range.upperBound)
      {
        at += 1
      }
      if found.label.kind == .conclusion, numbering == nil {
        reading.append(
          leading: FoundCue(
            rule: lexicon.rule("summary.conclusion"), family: .summary, bytes: found.label.bytes))
      }
    }
    if startsSentence(unit), numbering == nil, let place = itemReference(in: range) {
      reading.comesBackTo = place.ordinal
      at = place.end
      // "As for the fourth, …" may also be the next item.
      if !tokens[range.lowerBound..<place.end].contains(where: { $0.kind == .openBracket }) {
        reading.enumerator = Enumerator(
          unit: firstUnit + unit, bytes: bytes(range.lowerBound..<place.end), form: .nominal,
          member: .ordinal(Int(place.ordinal)), noun: 0, standsApart: true)
      }
    } else if startsParagraph(unit), let topic = topicReference(in: range) {
      reading.topicStems = topic.map { tokens[$0].stem }.filter { $0 != 0 }
    }
    var leadingTokens: [Range<Int>] = []
    at = readLeadingCues(from: at, of: unit, into: &reading, &leadingTokens)
    if let first = leadingTokens.first,
      (at..<range.upperBound).prefix(8).count(where: { tokens[$0].isWord }) < 2
    {
      // What is left would be no statement: the connective is its subject.
      at = max(first.lowerBound, numbering?.end ?? 0)
    }
    // Nothing but an "and": every unit has a place.
    if at == range.upperBound { at = range.lowerBound }
    let body = trimmed(at..<range.upperBound)
    reading.body = bytes(body)
    if reading.leading.isEmpty {
      if let denial = denial(of: unit, glance) ?? verdict(in: unit) {
        reading.append(leading: denial)
      } else if glance.classes.contains(.remedying), let remedy = remedy(in: unit) {
        reading.append(leading: remedy)
      }
    }
    if glance.opensCue { readInnerCues(&reading, in: body) }
    if reading.leading.isEmpty || reading.leadingCue(.opinion) == nil,
      let voice = voice(in: body, glance)
    {
      reading.append(voice: voice)
      reading.namesObjection = voice.family == .attribution && has(.against, in: body.prefix(8))
    }
    reading.signs = signs(in: range, glance, body: body)
    judge(&reading, range, glance, body: body, stems: &stems)
    if let enumerator = reading.enumerator, let end = numbering?.end {
      reading.namesTopic =
        enumerator.form == .nominal && namesTopic(end..<range.upperBound)
        || enumerator.form == .topic && tokens[end].classes.contains(.copula)
    }
    reading.announcement = announcement(in: range, glance, unit: firstUnit + unit)
  }

  /// Moves past marks that only separate: commas, stops, colons, dashes.
  func skipMarks(_ start: Int, in range: Range<Int>) -> Int {
    var at = start
    while at < range.upperBound {
      switch tokens[at].kind {
      case .comma, .stop, .colon, .semicolon, .dash, .hyphen, .closeBracket: at += 1
      default: return at
      }
    }
    return start
  }

  /// Collects the cues at the start and gives the first token of what they introduce.
  private func readLeadingCues(
    from start: Int, of unit: Int, into reading: inout UnitReading, _ places: inout [Range<Int>]
  ) -> Int {
    let range = units[unit].tokens
    var body = start
    var at = start
    for _ in 0..<4 {
      // "and", "or" before anything else says nothing by itself.
      if at < range.upperBound, tokens[at].classes.contains(.coordinator) {
        if at == range.lowerBound { reading.andLength = Int32(clamping: tokens[at].length) }
        at += 1
        if at < range.upperBound, tokens[at].kind == .comma { at += 1 }
        body = at
      }
      guard let found = lexicon.cue(at: at, before: range.upperBound, in: tokens),
        let family = lexicon[found.rule].family,
        counts(found.rule, at: at..<found.end, in: unit)
      else { break }
      var end = found.end
      if family == .summary { end = gatheringEnd(end, in: range) ?? end }
      if endsWithOwnMark(end) { end -= 1 }
      let next = end < range.upperBound && setsOff(tokens[end]) ? end + 1 : end
      var cue = FoundCue(rule: found.rule, family: family, bytes: bytes(at..<next))
      cue.isAuthors = family == .summary && introducesClause(end)
      cue.pointsBack = next < range.upperBound && tokens[next].classes.contains(.anaphor)
      reading.append(leading: cue)
      places.append(at..<next)
      let speaks = next < range.upperBound && tokens[next].classes.contains(.author)
      let stays = staysInStatement(at..<end, found.rule, next: next, in: range)
      if !stays,
        isSetOff(family, rule: found.rule, end: end, next: next) || family == .summary && speaks
      {
        body = next
      }
      guard body == next || stays else { break }
      at = next
    }
    return body
  }

  /// Whether a cue word at the start of a unit is the connective and not a preposition.
  private func counts(_ rule: Lexicon.Rule.ID, at cue: Range<Int>, in unit: Int) -> Bool {
    let rest = cue.upperBound..<units[unit].tokens.upperBound
    switch lexicon[rule].name {
    case "premise.since", "premise.as", "concession.while":
      // At the start of a sentence they need a main clause that was cut off behind them.
      return !startsSentence(unit) || sharesSentence(unit)
    case "premise.for":
      // "for it is late", not "for that child".
      guard let first = rest.first, tokens[first].isA([.pronoun, .anaphor]) else { return false }
      return !tokens[first].classes.contains(.determiner)
        || first + 1 < rest.upperBound && isFiniteVerb(first + 1)
    case "counter.only":
      // "Nur gilt das für alle", not "nur drei".
      return startsSentence(unit)
        && (!putsVerbSecond || rest.first.map { isFiniteVerb($0) } ?? false)
    case "conclusion.so":
      // "So do roads."
      return putsVerbSecond || !(rest.first.map { tokens[$0].isA([.auxiliary]) } ?? false)
    default:
      return true
    }
  }

  /// Whether a cue is a connective outside the statement rather than its subject or verb.
  private func isSetOff(
    _ family: CueFamily, rule: Lexicon.Rule.ID, end: Int, next: Int
  ) -> Bool {
    // "now ," brings its comma along.
    let isMarked = next > end || tokens[end - 1].kind == .comma
    return switch family {
    case .premise, .conclusion, .additive, .example: true
    case .counter: !["counter.contrast", "counter.denial"].contains(lexicon[rule].name) || isMarked
    case .concession: lexicon[rule].name != "concession.granted" || isMarked
    case .summary: isMarked || introducesClause(end)
    case .topic: isMarked
    case .opinion, .attribution, .condition: false
    }
  }

  /// Whether a cue ends with the word for the clause that it introduces: "I conclude that".
  private func introducesClause(_ end: Int) -> Bool {
    tokens[end - 1].classes.contains(.complementizer)
  }

  /// The end of "taking all these aspects into consideration": the next comma, when it is near and no
  /// finite verb comes before it.
  private func gatheringEnd(_ start: Int, in range: Range<Int>) -> Int? {
    for at in start..<min(start + 8, range.upperBound) {
      if tokens[at].kind == .comma { return at }
      if tokens[at].isA([.auxiliary, .verbs, .modal]) { return nil }
    }
    return nil
  }

  private func isLast(_ end: Int) -> Bool { end == tokens.count || tokens[end].isTerminal }

  /// Cues between commas, or right behind the first words: "Wages, therefore, being …".
  private func readInnerCues(_ reading: inout UnitReading, in body: Range<Int>) {
    var words = 0
    for at in body.dropFirst() {
      if tokens[at].isWord { words += 1 }
      if words > 24 { return }
      guard let found = lexicon.cue(at: at, before: body.upperBound, in: tokens),
        let family = lexicon[found.rule].family
      else { continue }
      let apart =
        tokens[at - 1].kind == .comma
        && (found.end == body.upperBound || tokens[found.end].kind == .comma)
      if standsInMiddle(at, found.rule, in: body) {
        let cue = FoundCue(rule: found.rule, family: family, bytes: bytes(at..<found.end))
        if countsAsLeading(found.rule) {
          reading.append(leading: cue)
        } else {
          reading.append(inner: cue)
        }
        continue
      }
      // "Wages therefore rise", "the tax should therefore go".
      let near = words <= 4 || tokens[at - 1].isA([.auxiliary, .modal])
      let name = lexicon[found.rule].name
      switch family {
      case .conclusion where apart || near && name != "conclusion.so",
        .additive where apart || near, .counter where apart && name == "counter.however",
        .concession where name == "concession.indeed" && near,
        .concession where apart && !["concession.although", "concession.while"].contains(name),
        .example where apart:
        reading.append(
          inner: FoundCue(rule: found.rule, family: family, bytes: bytes(at..<found.end)))
      case .concession where apart && name == "concession.although":
        // "The problem, though, lies elsewhere."
        reading.append(
          inner: FoundCue(
            rule: lexicon.rule("counter.however"), family: .counter, bytes: bytes(at..<found.end)))
      default:
        continue
      }
    }
  }

  /// Without separating marks at the end, and without the conjunction before the next member of a
  /// list; brackets and quotation marks stay.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound + 1 {
      switch tokens[end - 1].kind {
      case .comma, .stop, .colon, .semicolon, .dash: end -= 1
      case .word where tokens[end - 1].isA([.coordinator, .subordinator]) && !isLast(end): end -= 1
      default: return range.lowerBound..<end
      }
    }
    return range.lowerBound..<end
  }
}
