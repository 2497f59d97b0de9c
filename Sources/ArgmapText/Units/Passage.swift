// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// One paragraph as words and marks, while it is read.
struct Passage {
  let utf8: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  // Asked at nearly every word.
  let putsVerbSecond: Bool
  let capitalisesNouns: Bool
  private(set) var kind = TextBlock.Kind.prose
  private(set) var isHeading = false
  /// Whether it is said by somebody who only asks.
  private(set) var asks = false
  private(set) var tokens: [Token] = []
  var units: [Unit] = []
  /// The number of its first unit in the article.
  var firstUnit = 0
  /// The sentences that were found last, as ranges of tokens.
  var sentences: [Range<Int>] = []
  /// Whether it has brackets or ordinals.
  private(set) var mayNumber = false
  private var tokenizer: Tokenizer
  private var sentenceCount = 0
  private var sentenceIsOpen = false
  /// Whether the article is a thread of numbered posts.
  private var isThread = false

  struct Unit {
    var tokens: Range<Int>
    /// The number of its sentence in the paragraph.
    var sentence: Int
  }

  init(_ utf8: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) {
    self.utf8 = utf8
    self.lexicon = lexicon
    putsVerbSecond = lexicon.traits.putsVerbSecond
    capitalisesNouns = lexicon.traits.capitalisesNouns
    tokenizer = Tokenizer(utf8, lexicon: lexicon)
  }

  /// Starts a new paragraph.
  mutating func start(_ kind: TextBlock.Kind) {
    self.kind = kind
    isHeading = false
    asks = false
    tokens.removeAll(keepingCapacity: true)
    units.removeAll(keepingCapacity: true)
    sentenceCount = 0
    sentenceIsOpen = false
  }

  /// Places in all paragraphs so far where two words stand together without a blank.
  var lostBlanks: Article.LostBlanks { tokenizer.lostBlanks }

  mutating func append(_ bytes: Range<Int>) {
    let first = tokens.count
    tokenizer.tokenize(bytes, into: &tokens)
    // Several rules look for cues at every word: which start where is found out once.
    for at in first..<tokens.count where tokens[at].mayOpenCue {
      lexicon.noteCue(at: at, in: &tokens)
    }
  }

  /// Takes a line for one unit; gives `false` for a line without words or marks.
  mutating func appendUnit(_ line: Range<Int>) -> Bool {
    let start = tokens.count
    append(line)
    guard tokens.count > start else { return false }
    if !sentenceIsOpen { sentenceCount += 1 }
    units.append(Unit(tokens: start..<tokens.count, sentence: sentenceCount - 1))
    sentenceIsOpen =
      tokens.last(where: { !$0.isCloser }).map { !$0.isTerminal && !$0.isDotted } ?? false
    return true
  }

  /// Divides the paragraph into sentences, and these into clauses.
  ///
  /// Where it opens the article, a question may be the title; what a moderator says stands over the
  /// answers as a heading does.
  mutating func divide(cutting: Bool, isFirst: Bool, asks: Bool = false) {
    guard !tokens.isEmpty else { return }
    if asks { return divideQuestions() }
    if isFirst || isThread, let mark = postMark() {
      isThread = isThread || mark.number == 1
      if isThread { tokens.removeFirst(mark.count) }
    }
    let header = headerLines()
    guard header.isEmpty else { return divide(header: header) }
    let labelled = labelLines()
    isHeading =
      labelled.isEmpty
      && (isHeading(tokens.indices) || isFirst && (asksShortly() || addressesSomebody()))
    if isHeading {
      units = [Unit(tokens: tokens.indices, sentence: 0)]
      return
    }
    // Most paragraphs have neither, and need not be looked at for what they may hold.
    mayNumber = tokens.contains {
      $0.kind == .openBracket || $0.kind == .closeBracket || $0.ordinal > 0
    }
    findSentences(labelled: labelled)
    for (number, sentence) in sentences.enumerated() {
      if cutting {
        appendClauses(of: sentence, sentence: number)
      } else {
        units.append(Unit(tokens: sentence, sentence: number))
      }
    }
  }

  private mutating func divideQuestions() {
    asks = true
    isHeading = true
    findSentences(labelled: [])
    units = sentences.enumerated().map { Unit(tokens: $1, sentence: $0) }
  }

  private mutating func divide(header lines: [Int]) {
    isHeading = true
    for (number, start) in lines.enumerated() {
      let end = number + 1 < lines.count ? lines[number + 1] : tokens.count
      units.append(Unit(tokens: start..<end, sentence: number))
    }
  }

  /// "To the Editor:", and not "Reasons:".
  private func addressesSomebody() -> Bool {
    tokens.count <= 6 && tokens.last?.kind == .colon
      && lexicon.label(at: 0, before: tokens.count, in: tokens) == nil
      && !tokens.indices.contains { tokens[$0].isA([.series, .steps]) || isFiniteVerb($0) }
  }

  /// A paragraph that is nothing but a short question.
  private func asksShortly() -> Bool {
    tokens.count <= 16 && tokens.last?.kind == .question
      && !tokens.dropLast().contains { $0.isTerminal }
  }

  /// Marked as one; or short, without a final mark, and not a list item.
  private func isHeading(_ range: Range<Int>) -> Bool {
    switch kind {
    case .heading: return true
    case .bullet, .numbered, .quotation: return false
    case .prose, .header, .other: break
    }
    guard let last = tokens[range].last(where: { !$0.isCloser }) else { return true }
    var words = 0
    for token in tokens[range] where token.isWord {
      words += 1
      if words > 14 { return false }
    }
    guard words > 0 else { return true }
    // "Dear colleagues,", but not "Therefore,".
    if last.kind == .comma {
      return words <= 5
        && lexicon.cue(at: range.lowerBound, before: range.upperBound, in: tokens) == nil
    }
    return !last.isTerminal && last.kind != .colon && last.kind != .semicolon && !last.isDotted
  }
}

extension Passage {
  /// The bytes of a range of tokens.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last else { return 0..<0 }
    return tokens[range.lowerBound].start..<tokens[last].end
  }

  /// The bytes of a token.
  func spelling(_ token: Token) -> Slice<UnsafeBufferPointer<UInt8>> {
    utf8[token.start..<token.end]
  }

  /// Whether any word in a range of tokens belongs to a class.
  func has(_ classes: WordClass, in range: Range<Int>) -> Bool {
    range.contains { tokens[$0].isA(classes) }
  }

  /// Whether it is a member of a list with numbers.
  var isListItem: Bool { if case .numbered = kind { true } else { false } }

  func startsParagraph(_ unit: Int) -> Bool { unit == 0 }

  func startsSentence(_ unit: Int) -> Bool {
    unit == 0 || units[unit - 1].sentence != units[unit].sentence
  }

  /// Whether the sentence of a unit has other units.
  func sharesSentence(_ unit: Int) -> Bool {
    !startsSentence(unit) || unit + 1 < units.count && !startsSentence(unit + 1)
  }
}
