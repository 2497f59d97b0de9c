// SPDX-License-Identifier: MIT

import ArgmapModel
internal import ArgmapSource

extension Article {
  /// Takes back a thesis that is only a bare announcement ("There are five reasons."): the article
  /// argues for something that it doesn't state there.
  func replaceUnstatedThesis(
    _ thesis: inout Thesis, _ enumerations: Enumerations, _ readings: [UnitReading]
  ) {
    guard let unit = statedUnit(of: thesis), let first = enumerations.topArguments.first else {
      return
    }
    let announcement = enumerations.series[first].announcement
    let isAnnouncement = announcement?.unit == unit
    let isList = enumerations.series[first].items[0].enumerator.form == .topic
    let reading = readings[unit]
    let saysSomething =
      reading.isEvaluative || reading.hasModal || reading.isHedged || reading.opinion != nil
      || reading.has(.counter)
    guard isAnnouncement, !saysSomething, reading.stems.count < 4 || reading.isQuestion || isList
    else { return }
    if let stated = concluding(behind: unit, enumerations, readings) {
      thesis.unit = stated.unit
      thesis.joined = stated.unit..<stated.unit + 1
      thesis.rule = lexicon.rule("thesis.conclusion")
      thesis.cue = stated.cue
      if thesis.upshot?.unit == stated.unit { thesis.upshot = nil }
      thesis.restatements.removeAll { $0.unit == stated.unit }
      return
    }
    if let claim = claim(before: unit, readings) {
      thesis.unit = claim
      thesis.joined = claim..<claim + 1
      thesis.rule = lexicon.rule("thesis.introduction")
      thesis.cue = readings[claim].firstWord
      return
    }
    thesis.isImplicit = true
    thesis.rule = lexicon.rule("thesis.implicit")
    thesis.cue = announcement?.bytes
    let title = isList ? titleUnit : nil
    if let issue = (0..<unit).last(where: { readings[$0].isQuestion }) ?? title {
      thesis.unit = unstated
      thesis.joined = 0..<0
      thesis.wording = readings[issue].body
    }
  }

  /// What the sentence before an announcement claims: "I oppose the Bill" before "I do so for two reasons".
  ///
  /// Where the announcement says nothing of what the reasons are for. Behind a question it has to take sides.
  private func claim(before announcement: Int, _ readings: [UnitReading]) -> Int? {
    let start = sentence(of: announcement).units.lowerBound
    let reading = readings[announcement]
    let asks = readings[..<start].contains(where: \.isQuestion)
    let isToClaim = reading.announcement?.isToClaim == true
    guard start > 0, units[start - 1].paragraph == units[start].paragraph,
      reading.startsWithPerson || reading.startsWithAnaphor
        || isToClaim
        || reading.announcement?.noun.contains(.steps) == true,
      reading.announcement?.opposes == false
    else { return nil }
    return mainUnits(in: sentence(of: start - 1).units, readings).first { unit in
      let reading = readings[unit]
      return isStatement(reading) && reading.isClause && !reading.isQuestion
        && (isToClaim || !isBackground(reading)) && otherSide(reading) == nil
        && reading.announcement == nil
        && (takesSides(reading) || !asks)
    }
  }

  /// The first later statement that sums up, and in the author's name or with a judgement; else what the
  /// last sentence draws from the items, or what the end demands.
  private func concluding(
    behind announcement: Int, _ enumerations: Enumerations, _ readings: [UnitReading]
  ) -> (unit: Int, cue: Range<Int>)? {
    for unit in announcement + 1..<max(units.count, announcement + 1) {
      let reading = readings[unit]
      guard isStatement(reading), let cue = reading.cue(.summary),
        reading.opinion != nil || reading.isNormative || reading.isEvaluative
      else { continue }
      return (unit, cue.bytes)
    }
    if let last = sentences.last?.units.lowerBound, last > announcement,
      isStatement(readings[last]), startsParagraph(last),
      let cue = readings[last].leadingCue(.conclusion)
    {
      return (last, cue.bytes)
    }
    let demand = closingDemand(behind: enumerations, readings)?.unit
    return demand.map { ($0, readings[$0].firstWord) }
  }

  /// The demand of a last paragraph, or else of a last sentence, behind items that nothing introduces.
  ///
  /// "First, the trees are old. Second, they are in the way. We should cut them down."
  func closingDemand(behind enumerations: Enumerations, _ readings: [UnitReading]) -> Thesis? {
    let starts = Set(enumerations.series.flatMap { $0.items.map(\.enumerator.unit) })
    guard
      enumerations.topArguments.contains(where: { enumerations.series[$0].argues == .supports }),
      let paragraph = paragraphs.indices.last(where: { !paragraphs[$0].isHeading }),
      let sentence = paragraphs[paragraph].sentences.last
    else { return nil }
    let whole = units(inParagraph: paragraph)
    let endsItem = whole.contains { starts.contains($0) }
    let end = endsItem ? sentences[sentence].units : whole
    guard end.allSatisfy({ !starts.contains($0) }),
      let demand = mainUnits(in: end, readings).first(where: { unit in
        let reading = readings[unit]
        return (demands(reading) || reading.isNormative && reading.opinion != nil)
          && !reading.isQuestion && !reading.startsWithAnaphor
          && otherSide(reading) == nil
          && (!endsItem || concludes(unit, whatStandsBefore: starts.min() ?? 0, readings))
      })
    else { return nil }
    var thesis = Thesis(unit: demand, rule: lexicon.rule("thesis.conclusion"))
    thesis.joined = demand..<demand + 1
    return thesis
  }

  /// Whether a demand right behind the last item is no part of that: it draws a conclusion, or speaks of
  /// what the text spoke of before the items, if that says anything.
  ///
  /// "Zoos are a relic. First, … Second, they are cruel. A tiger must roam to be a tiger."
  private func concludes(
    _ unit: Int, whatStandsBefore first: Int, _ readings: [UnitReading]
  ) -> Bool {
    let opening = (0..<first).suffix(Self.farthestIntroduction).filter {
      isStatement(readings[$0]) && readings[$0].announcement == nil && !isBackground(readings[$0])
    }
    return opening.isEmpty || conclusion(readings[unit]) != nil || readings[unit].has(.summary)
      || namesSomebody(unit, readings)
      || opening.contains { readings[unit].sharedStems(readings[$0].stems) > 0 }
  }

  /// Whether the first word of a statement says of whom it speaks: we, the, this; and not "a tiger" or
  /// "poor children".
  private func namesSomebody(_ unit: Int, _ readings: [UnitReading]) -> Bool {
    let classes = classes(ofFirstWordOf: unit, readings)
    return !classes.isDisjoint(with: [.article, .author, .person, .pronoun, .anaphor])
      || !classes.isDisjoint(with: .determiner) && classes.isDisjoint(with: .indefinite)
  }

  /// What the first word of a statement is good for.
  func classes(ofFirstWordOf unit: Int, _ readings: [UnitReading]) -> WordClass {
    let word = source.utf8[readings[unit].firstWord].map {
      (0x41...0x5A).contains($0) ? $0 | 0x20 : $0
    }
    return lexicon.facts(lexicon.wordID(wordKey(word))).classes
  }

  /// Whether the best candidate for a thesis demands, judges, answers or concludes anything.
  func takesSides(_ reading: UnitReading) -> Bool {
    stance(reading) != nil || conclusion(reading) != nil || reading.has(.summary)
  }

  /// The thesis of a text that weighs reasons without saying what they come to.
  ///
  /// A title or a question may name the issue; else only the opening words hint at it.
  func unstatedThesis(_ readings: [UnitReading]) -> Thesis {
    var thesis = Thesis(unit: unstated, rule: lexicon.rule("thesis.implicit"))
    thesis.isImplicit = true
    // A name below a letter is no title.
    let title = units.indices.dropLast().first {
      readings[$0].isHeading && !readings[$0].isSalutation && !isOnlyLabel($0)
    }
    let question = units.indices.first { readings[$0].isQuestion && !readings[$0].isHeading }
    thesis.wording = (title ?? question).map { readings[$0].body }
    thesis.cue = thesis.wording ?? readings.first?.firstWord
    return thesis
  }
}
