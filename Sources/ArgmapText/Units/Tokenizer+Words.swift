// SPDX-License-Identifier: MIT

extension Tokenizer {
  /// The key and the end of a word of small letters, but for the first, which may be a capital; `nil`
  /// for any other.
  ///
  /// Nearly all words are such, so this looks at each letter once and keeps none.
  @inline(__always)
  func plainWord(_ start: Int, before end: Int) -> (key: UInt64, end: Int)? {
    let first = utf8[start]
    guard isLetter(first), !Markup.mayStartAddress(start, before: end, in: utf8) else { return nil }
    var key = WordKey()
    key.append(first | 0x20)
    var at = start + 1
    while at < end {
      let byte = utf8[at]
      if byte &- 0x61 < 26 {
        key.append(byte)
        at &+= 1
      } else if byte == 0xC3, at + 1 < end, utf8[at + 1] > 0x9E {
        key.append(byte)
        key.append(utf8[at + 1])
        at &+= 2
      } else {
        break
      }
    }
    // A blank stands behind most words.
    if at < end, utf8[at] != 0x20, mayGoOn(at, after: start, before: end) { return nil }
    return (key.value, at)
  }

  /// Whether what stands behind plain letters may be part of their word.
  @inline(__always)
  private func mayGoOn(_ at: Int, after start: Int, before end: Int) -> Bool {
    let byte = utf8[at]
    switch ByteKind.at(at, before: end, in: utf8).kind {
    case .letter, .digit: return true
    case .blank: return false
    case .ignorable: return byte != UInt8(ascii: "*") && byte != UInt8(ascii: "`")
    // "U.S.", "e.g."
    case .mark where byte == UInt8(ascii: "."): return at == start + 1
    case .mark: return apostrophe(at, before: end) > 0
    }
  }

  @inline(never)
  mutating func newWord(_ plain: Range<Int>, _ key: UInt64) -> Word {
    folded.removeAll(keepingCapacity: true)
    folded.append(contentsOf: utf8[plain])
    folded[0] |= 0x20
    let word = word(of: folded[...], key, spelling: folded)
    known[key] = word
    return word
  }

  /// What a word is by its folded letters, without a possessive ending, and its spelling.
  private func word(
    of bare: ArraySlice<UInt8>, _ key: UInt64, spelling: some RandomAccessCollection<UInt8>
  ) -> Word {
    let id = lexicon.wordID(key)
    var word = Word(id: id, facts: lexicon.facts(id))
    if lexicon.opensCue(id) { word.traits.insert(.mayOpenCue) }
    guard !word.facts.classes.contains(.function) else { return word }
    if endsLikeVerb(spelling) { word.traits.insert(.endsLikeVerb) }
    if bare.count > 1 || !bare.allSatisfy(isLetter) {
      word.stem = stemKey(lexicon.traits.stem(of: bare))
    }
    return word
  }

  /// ``Token/endsLikeVerb`` of a spelling.
  func endsLikeVerb(_ spelling: some RandomAccessCollection<UInt8>) -> Bool {
    spelling.ends(withAnyOf: lexicon.traits.finiteEndings)
      && !spelling.ends(withAnyOf: lexicon.traits.notFiniteEndings)
  }

  /// A word of any letters, with what may stand between them.
  mutating func word(_ start: Int, before end: Int) -> Token {
    folded.removeAll(keepingCapacity: true)
    var at = start
    var last = start
    var possessive = -1
    var hasSmall = false
    walking: while at < end {
      let (kind, length) = ByteKind.at(at, before: end, in: utf8)
      switch kind {
      case .letter, .digit:
        let byte = utf8[at]
        if hasSmall, (0x41...0x5A).contains(byte), blankIsLost(at, wordStart: start, before: end) {
          break walking
        }
        hasSmall = byte >= 0x61 && byte <= 0x7A
        at = fold(at, before: end)
        last = at
      case .ignorable where isInsideWord(at, length, before: end):
        at += length
      case .mark:
        let length = apostrophe(at, before: end)
        guard length > 0, at + length < end, isWordByte(at + length, before: end) else {
          break walking
        }
        possessive = folded.count
        folded.append(0x27)
        at += length
      default: break walking
      }
    }
    // Possessive 's says nothing that the noun doesn't; other contractions are words of their own.
    let isShortened =
      possessive > 0 && folded.count == possessive + 2 && folded[possessive + 1] == 0x73
    let bare = isShortened ? folded[..<possessive] : folded[...]
    var token = Token(
      word(of: bare, wordKey(bare), spelling: utf8[start..<last]), start: start, end: last)
    token.isShortened = isShortened
    token.isCapitalised = (0x41...0x5A).contains(utf8[start]) || startsWithLatinCapital(start)
    return token
  }

  /// The length of an apostrophe (straight or curly) at an offset, or 0.
  private func apostrophe(_ at: Int, before end: Int) -> Int {
    if at < end, utf8[at] == 0x27 { return 1 }
    if at + 2 < end, utf8[at] == 0xE2, utf8[at + 1] == 0x80, utf8[at + 2] == 0x99 { return 3 }
    return 0
  }

  /// A soft hyphen or an underscore between letters is part of the word; emphasis marks end it.
  private func isInsideWord(_ at: Int, _ length: Int, before end: Int) -> Bool {
    let byte = utf8[at]
    guard byte != UInt8(ascii: "*"), byte != UInt8(ascii: "`") else { return false }
    return at + length < end && isWordByte(at + length, before: end)
  }

  /// Whether a capital after at least four small letters starts a word of its own (`visitedMoscow`).
  private func blankIsLost(_ at: Int, wordStart: Int, before end: Int) -> Bool {
    func isSmall(_ at: Int) -> Bool { at < end && (0x61...0x7A).contains(utf8[at]) }
    // A long run of small letters is no word with a lost blank, and need not be looked at again.
    guard at >= wordStart + 4, at - wordStart <= 64, isSmall(at + 1), isSmall(at + 2) else {
      return false
    }
    return (wordStart..<at).allSatisfy { isSmall($0) }
  }

  private func startsWithLatinCapital(_ start: Int) -> Bool {
    utf8[start] == 0xC3 && start + 1 < utf8.count && (0x80...0x9E).contains(utf8[start + 1])
  }

  /// Appends the folded form of one byte, or of a two-byte Latin-1 capital, and moves past it.
  private mutating func fold(_ at: Int, before end: Int) -> Int {
    let byte = utf8[at]
    if (0x41...0x5A).contains(byte) {
      folded.append(byte | 0x20)
    } else if byte == 0xC3, at + 1 < end, (0x80...0x9E).contains(utf8[at + 1]) {
      folded.append(byte)
      folded.append(utf8[at + 1] + 0x20)
      return at + 2
    } else {
      folded.append(byte)
    }
    return at + 1
  }
}
