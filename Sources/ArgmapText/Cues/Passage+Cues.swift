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
    reading.isSalutation =
      isHeading
      && (namesDocumentKind(range) || namesPart(range) && kind != .heading(level: 1)
        || kind == .prose
          && (last == .comma || last == .colon || asks && last != .question
            || tokens[range.lowerBound].kind == .openBracket && last == .closeBracket))
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
    let rest = at..<range.upperBound
    if let first = leadingTokens.first,
      rest.prefix(8).count(where: { tokens[$0].isWord }) < 2
        || putsVerbSecond && !rest.isEmpty && tokens[at].classes.contains(.complementizer)
    {
      // What is left would be no statement: the connective is its subject, or "dass" opens it.
      at = max(first.lowerBound, numbering?.end ?? 0)
    }
    // Nothing but an "and": every unit has a place.
    if at == range.upperBound { at = range.lowerBound }
    let body = trimmed(at..<range.upperBound)
    reading.body = bytes(body)
    let bare = bare(unit, glance)
    reading.isAssent = bare == .assent
    reading.rejects = bare == .rejection
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
    if startsParagraph(unit), glance.classes.contains(.complementizer), namesDifficulty(body) {
      reading.namesObjection = true
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

  private func isLast(_ end: Int) -> Bool { end == tokens.count || tokens[end].isTerminal }
}
