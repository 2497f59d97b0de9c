// SPDX-License-Identifier: MIT

package import ArgmapSource

/// An article taken apart: paragraphs, sentences and units over one array of tokens.
///
/// A unit is a clause or a whole sentence: what can become one statement.
package struct Article: Sendable {
  package let source: SourceText
  package let lexicon: Lexicon
  package var tokens: [Token] = []
  package var paragraphs: [Paragraph] = []
  package var sentences: [Sentence] = []
  package var units: [Unit] = []

  package struct Paragraph: Sendable {
    package var sentences: Range<Int>
    /// A title, byline or heading: short, one line, and no sentence.
    package var isHeading: Bool
  }

  package struct Sentence: Sendable {
    package var tokens: Range<Int>
    package var paragraph: Int
    package var units: Range<Int> = 0..<0
  }

  package struct Unit: Sendable {
    package var tokens: Range<Int>
    package var sentence: Int
    package var paragraph: Int
  }

  /// Takes an article apart into units of the wanted kind.
  ///
  /// - Complexity: O(*n*) in the bytes of the article.
  package init(
    _ source: SourceText, lexicon: Lexicon, units kind: ReadingOptions.Units = .clauses
  ) {
    self.source = source
    self.lexicon = lexicon
    tokens.reserveCapacity(source.utf8.count / 5)
    source.utf8.withUnsafeBufferPointer { bytes in
      var tokenizer = Tokenizer(bytes, lexicon: lexicon)
      if kind == .lines {
        appendLines(&tokenizer)
      } else {
        appendParagraphs(&tokenizer)
      }
    }
    guard kind != .lines else { return }
    for sentence in sentences.indices {
      let range = sentences[sentence].tokens
      appendUnits(kind == .clauses ? clauses(of: sentence) : [range], of: sentence)
    }
  }

  private mutating func appendUnits(_ ranges: [Range<Int>], of sentence: Int) {
    let start = units.count
    for range in ranges {
      units.append(
        Unit(tokens: range, sentence: sentence, paragraph: sentences[sentence].paragraph))
    }
    sentences[sentence].units = start..<units.count
  }

  private mutating func appendParagraphs(_ tokenizer: inout Tokenizer) {
    for range in source.paragraphs {
      let start = tokens.count
      tokenizer.tokenize(range, into: &tokens)
      guard tokens.count > start else { continue }
      let first = sentences.count
      for sentence in sentenceRanges(in: start..<tokens.count) {
        sentences.append(Sentence(tokens: sentence, paragraph: paragraphs.count))
      }
      paragraphs.append(
        Paragraph(
          sentences: first..<sentences.count, isHeading: isHeading(start..<tokens.count)))
    }
  }

  /// Takes each line for a unit.
  ///
  /// Lines make up a sentence until one ends with a final mark; blank lines separate
  /// paragraphs.
  private mutating func appendLines(_ tokenizer: inout Tokenizer) {
    var first = sentences.count
    var open: [Range<Int>] = []
    func endsSentence() -> Bool {
      tokens.last(where: { !$0.isCloser }).map { $0.isTerminal || $0.isDotted } ?? true
    }
    func closeSentence() {
      guard let start = open.first?.lowerBound else { return }
      sentences.append(Sentence(tokens: start..<tokens.count, paragraph: paragraphs.count))
      appendUnits(open, of: sentences.count - 1)
      open = []
    }
    func closeParagraph() {
      closeSentence()
      guard sentences.count > first else { return }
      paragraphs.append(Paragraph(sentences: first..<sentences.count, isHeading: false))
      first = sentences.count
    }
    for line in 1...source.lineCount {
      let start = tokens.count
      tokenizer.tokenize(source.utf8Range(ofLine: line), into: &tokens)
      guard tokens.count > start else {
        closeParagraph()
        continue
      }
      open.append(start..<tokens.count)
      if endsSentence() { closeSentence() }
    }
    closeParagraph()
  }

  /// Short, without a final mark, and not a list item.
  private func isHeading(_ range: Range<Int>) -> Bool {
    guard let last = tokens[range].last(where: { !$0.isCloser }) else { return true }
    let words = tokens[range].count { $0.isWord }
    guard words > 0 else { return true }
    // "Dear colleagues,"
    if last.kind == .comma { return words <= 5 }
    return words <= 14 && !last.isTerminal && last.kind != .colon && last.kind != .semicolon
      && !last.isDotted
  }
}

extension Article {
  /// The first and one past the last token of a unit's sentence.
  package func sentence(of unit: Int) -> Sentence { sentences[units[unit].sentence] }

  /// Whether a unit starts its sentence.
  package func startsSentence(_ unit: Int) -> Bool { sentence(of: unit).units.lowerBound == unit }

  /// Whether a unit starts its paragraph.
  package func startsParagraph(_ unit: Int) -> Bool {
    startsSentence(unit)
      && paragraphs[units[unit].paragraph].sentences.lowerBound == units[unit].sentence
  }

  package func isHeading(_ unit: Int) -> Bool { paragraphs[units[unit].paragraph].isHeading }

  /// The units of a paragraph.
  package func units(inParagraph paragraph: Int) -> Range<Int> {
    let range = paragraphs[paragraph].sentences
    guard let last = range.last else { return 0..<0 }
    return sentences[range.lowerBound].units.lowerBound..<sentences[last].units.upperBound
  }

  /// The bytes of a token.
  package func spelling(_ token: Token) -> ArraySlice<UInt8> {
    source.utf8[token.start..<token.end]
  }

  package func word(_ text: String) -> Lexicon.WordID {
    lexicon.wordID(wordKey(Array(text.utf8)[...]))
  }

  /// Whether any word in a range of tokens belongs to a class.
  package func has(_ wordClass: WordClass, in range: Range<Int>) -> Bool {
    tokens[range].contains { !$0.classes.isDisjoint(with: wordClass) }
  }
}
