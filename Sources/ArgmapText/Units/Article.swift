// SPDX-License-Identifier: MIT

package import ArgmapSource

/// An article taken apart: paragraphs, sentences, units, and what can be seen of each unit alone.
///
/// A unit is a clause or a whole sentence: what can become one statement. Words are looked at one
/// paragraph at a time (``Passage``) and not kept, so that an article of a hundred megabytes takes a
/// few times its size.
package struct Article: Sendable {
  package let source: SourceText
  package let lexicon: Lexicon
  package internal(set) var paragraphs: [Paragraph] = []
  package internal(set) var sentences: [Sentence] = []
  package internal(set) var units: [Unit] = []
  package internal(set) var readings: [UnitReading] = []

  /// The units that are headings, in order.
  package internal(set) var headings: [Int] = []

  /// For a marked heading, that of the next higher level above it.
  private var outerHeadings: [Int: Int] = [:]
  /// The headings that stand over what comes next, the highest first.
  private var openHeadings: [Int] = []

  /// The bytes of the title or subject in the header of the file.
  package private(set) var headerTitle: Range<Int>?

  /// The unit that says what a memorandum or letter is about.
  private var subject: Int?

  /// Who speaks where, when several people do.
  private(set) var transcript = Transcript()

  /// Places where two words stand together without a blank, as far as they are worth showing.
  package internal(set) var lostBlanks = LostBlanks()

  package struct Paragraph: Sendable {
    package var sentences: Range<Int>
    package var kind: TextBlock.Kind
    /// A title, byline or heading: marked as one, or short, one line, and no sentence.
    package var isHeading: Bool
    /// What another has written.
    package var isQuotation: Bool { kind == .quotation }
    /// A member of a list.
    package var isListItem: Bool {
      switch kind {
      case .bullet, .numbered: true
      default: false
      }
    }
  }

  package struct Sentence: Sendable {
    package var paragraph: Int
    package var units: Range<Int>
  }

  package struct Unit: Sendable {
    /// Its bytes in the source.
    package var bytes: Range<Int>
    package var sentence: Int
    package var paragraph: Int
  }

  package struct LostBlanks: Sendable {
    package var count = 0
    package var first: [Range<Int>] = []

    mutating func append(_ place: Range<Int>) {
      count += 1
      if first.count < 3 { first.append(place) }
    }
  }

  /// Takes an article apart into units of the wanted kind and reads each.
  ///
  /// - Complexity: O(*n*) in the bytes of the article.
  package init(
    _ source: SourceText, lexicon: Lexicon, units kind: ReadingOptions.Units = .clauses
  ) {
    self.source = source
    self.lexicon = lexicon
    // Room for more than most texts need, so that it isn't moved while it grows; what is not used
    // takes no memory.
    units.reserveCapacity(source.utf8.count / 64)
    readings.reserveCapacity(source.utf8.count / 64)
    source.utf8.withUnsafeBufferPointer { bytes in
      var passage = Passage(bytes, lexicon: lexicon)
      if kind == .lines {
        appendLines(&passage)
      } else {
        appendBlocks(&passage, cutting: kind == .clauses)
      }
      lostBlanks = passage.lostBlanks
    }
    settleTransitions()
    settleQuestions()
    settleBareSentences()
  }

  private mutating func appendBlocks(_ passage: inout Passage, cutting: Bool) {
    let whole = source.blocks
    transcript = Transcript(whole, passage.utf8, lexicon: lexicon)
    var apparatus = Apparatus(transcript.divided(whole), passage.utf8, lexicon: lexicon)
    var titles = SectionTitles(apparatus.marked(), passage.utf8, lexicon: lexicon)
    let blocks = titles.marked()
    for block in blocks where block.kind != .other {
      if case .header(let title) = block.kind {
        headerTitle = title
        continue
      }
      passage.start(block.kind)
      passage.append(block.range)
      passage.divide(
        cutting: cutting, isFirst: paragraphs.isEmpty && blocks.count > 2,
        asks: transcript.asks(at: block.range.lowerBound))
      append(&passage)
    }
  }

  /// Takes each line for a unit.
  ///
  /// Lines make up a sentence until one ends with a final mark; blank lines separate
  /// paragraphs.
  private mutating func appendLines(_ passage: inout Passage) {
    passage.start(.prose)
    for line in 1...source.lineCount {
      if !passage.appendUnit(source.utf8Range(ofLine: line)) {
        append(&passage)
        passage.start(.prose)
      }
    }
    append(&passage)
  }

  private mutating func append(_ passage: inout Passage) {
    guard !passage.tokens.isEmpty else { return }
    let paragraph = paragraphs.count
    let firstSentence = sentences.count
    let firstUnit = units.count
    passage.firstUnit = firstUnit
    for unit in passage.units {
      let sentence = firstSentence + unit.sentence
      if sentence == sentences.count {
        sentences.append(Sentence(paragraph: paragraph, units: units.count..<units.count))
      }
      sentences[sentence].units = sentences[sentence].units.lowerBound..<units.count + 1
      units.append(
        Unit(bytes: passage.bytes(unit.tokens), sentence: sentence, paragraph: paragraph))
    }
    paragraphs.append(
      Paragraph(
        sentences: firstSentence..<sentences.count, kind: passage.kind,
        isHeading: passage.isHeading))
    if passage.isHeading { appendHeading(firstUnit) }
    passage.readUnits(into: &readings)
    if passage.isHeading, subject == nil {
      subject = (firstUnit..<units.count).first {
        readings[$0].isSubject || passage.asks && paragraph == 0 && readings[$0].isQuestion
      }
    }
  }

  private mutating func appendHeading(_ unit: Int) {
    headings.append(unit)
    // What isn't marked has no level, and may stand over anything.
    guard let level = level(of: unit) else { return openHeadings = [] }
    while let last = openHeadings.last, self.level(of: last) ?? 0 >= level {
      openHeadings.removeLast()
    }
    outerHeadings[unit] = openHeadings.last
    openHeadings.append(unit)
  }
}

extension Article {
  package func sentence(of unit: Int) -> Sentence { sentences[units[unit].sentence] }

  /// Whether a unit starts its sentence.
  package func startsSentence(_ unit: Int) -> Bool { sentence(of: unit).units.lowerBound == unit }

  /// Whether a unit starts its paragraph.
  package func startsParagraph(_ unit: Int) -> Bool {
    startsSentence(unit)
      && paragraphs[units[unit].paragraph].sentences.lowerBound == units[unit].sentence
  }

  package func isHeading(_ unit: Int) -> Bool { paragraphs[units[unit].paragraph].isHeading }

  /// The heading under which a unit stands; none for the title alone.
  ///
  /// - Complexity: O(log *k*) in the headings.
  func heading(above unit: Int) -> Int? {
    var low = 0
    var high = headings.count
    while low < high {
      let middle = (low + high) / 2
      if headings[middle] < unit { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? headings[low - 1] : nil
  }

  /// Whether the heading above a unit says that objections stand there.
  func standsAgainst(_ unit: Int) -> Bool {
    var heading = heading(above: unit)
    while let at = heading {
      if readings[at].opposes, at != titleUnit { return true }
      heading = outerHeadings[at]
    }
    return false
  }

  /// How deep a marked heading is: 2 for "##".
  func level(of heading: Int) -> Int? {
    if case .heading(let level) = paragraphs[units[heading].paragraph].kind { level } else { nil }
  }

  /// Whether the heading above a unit says that steps stand there.
  func standsAmongSteps(_ unit: Int) -> Bool {
    heading(above: unit).map { readings[$0].promisesSteps && $0 != titleUnit } ?? false
  }

  /// The unit that is the title: what a memorandum says it is about, or a heading at the very start that
  /// says something about the matter and numbers no section.
  package var titleUnit: Int? {
    if let subject { return subject }
    guard paragraphs.count > 1 else { return nil }
    // What kind of document it is may stand over the title.
    for paragraph in paragraphs.indices.prefix(3).prefix(while: { paragraphs[$0].isHeading }) {
      guard let unit = units(inParagraph: paragraph).first, unit == 0 || readings[0].isSalutation
      else { return nil }
      if !readings[unit].isSalutation {
        let isNumbered =
          readings[unit].enumerator.map { $0.form == .numeral && $0.noun == 0 } ?? false
        return isOnlyLabel(unit) || isNumbered ? nil : unit
      }
    }
    return nil
  }

  /// Whether a heading is nothing but a label: "Pros".
  func isOnlyLabel(_ heading: Int) -> Bool {
    readings[heading].wordCount <= 2 && readings[heading].label?.standsAlone == true
  }

  /// The units of a paragraph.
  package func units(inParagraph paragraph: Int) -> Range<Int> {
    let range = paragraphs[paragraph].sentences
    guard let last = range.last else { return 0..<0 }
    return sentences[range.lowerBound].units.lowerBound..<sentences[last].units.upperBound
  }
}
