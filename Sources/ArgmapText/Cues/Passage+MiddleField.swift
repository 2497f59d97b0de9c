// SPDX-License-Identifier: MIT

/// Connectives as parts of their clauses, where the verb stands second.
extension Passage {
  /// "Der Preis ist jedoch gering": behind the finite verb of the first clause, or right before it.
  func standsInMiddle(_ at: Int, _ rule: Lexicon.Rule.ID, in body: Range<Int>) -> Bool {
    guard lexicon.traits.putsVerbSecond else { return false }
    let before = body.lowerBound..<at
    guard !tokens[before].contains(where: { $0.kind == .comma }) else { return false }
    let isBehindVerb = before.contains { isFiniteVerb($0) }
    guard isBehindVerb || at + 1 < body.upperBound && isFiniteVerb(at + 1) else { return false }
    switch lexicon[rule].name {
    case "conclusion.therefore", "conclusion.thus", "counter.however",
      "counter.contrast", "concession.granted", "premise.after-all":
      return true
    default: return isBehindVerb && tokens[at].classes.contains(.middle)
    }
  }

  /// "Sicher, …": the phrase has the comma that sets it off.
  func endsWithOwnMark(_ end: Int) -> Bool {
    lexicon.traits.putsVerbSecond && tokens[end - 1].kind == .comma
  }

  /// Whether a mark behind a connective sets it off: a comma, and where commas are rare there a colon.
  func setsOff(_ mark: Token) -> Bool {
    mark.kind == .comma || lexicon.traits.putsVerbSecond && mark.kind == .colon
  }

  /// Whether a connective says behind the verb what it says at the start: "Sie ist jedoch teuer".
  func countsAsLeading(_ rule: Lexicon.Rule.ID) -> Bool {
    switch lexicon[rule].name {
    case "counter.however", "counter.but", "concession.granted": true
    default: false
    }
  }

  /// "Daher sollte die Stadt …": what is left without the connective would start with its verb and be
  /// no statement.
  ///
  /// A mark behind the connective, a conjunction and a subordinator set it off. `next` is one past the
  /// connective and the comma behind it.
  func staysInStatement(
    _ cue: Range<Int>, _ rule: Lexicon.Rule.ID, next: Int, in range: Range<Int>
  ) -> Bool {
    guard lexicon.traits.putsVerbSecond, next == cue.upperBound, next < range.upperBound,
      let last = cue.last, tokens[last].isWord,
      !tokens[last].isA([.complementizer, .subordinator])
    else { return false }
    if cue.contains(where: { isFiniteVerb($0) }) { return true }
    switch lexicon[rule].name {
    case "premise.because", "premise.since", "premise.as", "premise.for", "concession.although",
      "concession.while", "conclusion.so":
      return false
    default:
      // "Doch ist das Geld knapp", not "doch üben lässt sich auch zu Hause".
      return !tokens[cue.lowerBound].classes.contains(.conjunction)
        || isFiniteVerb(next) && !(next + 1 < range.upperBound && isFiniteVerb(next + 1))
    }
  }

  /// "…, dass", or reported speech behind a comma: "Kritiker meinen, der Handel brauche …".
  func reportsBehindComma(_ verb: Int, in body: Range<Int>) -> Bool {
    guard lexicon.traits.putsVerbSecond, verb + 2 < body.upperBound,
      tokens[verb + 1].kind == .comma
    else { return false }
    if tokens[verb + 2].classes.contains(.complementizer) { return true }
    if verbOfParticle(verb, from: body.lowerBound) != nil { return true }
    // "Sie schreibt, Noten machten Angst", not "Sie schreibt, was …".
    if verb > body.lowerBound, tokens[verb - 1].isA([.others]),
      tokens[verb].classes.contains(.saying),
      !tokens[verb + 2].classes.contains(.expletive)
    {
      return true
    }
    return tokens[verb].classes.contains(.saying)
      && has(.reported, in: verb + 2..<min(verb + 14, body.upperBound))
  }

  /// The verb of saying whose particle stands at the end of the clause: "wendet … ein", "hält dagegen".
  func verbOfParticle(_ at: Int, from first: Int) -> Int? {
    guard isParticle(tokens[at]) else { return nil }
    return (first..<at).first { tokens[$0].classes.contains(.saying) }
  }

  /// "Auch weist der Rat darauf hin": the subject stands behind the verb when an adverb takes its place.
  func subject(behind verb: Int, from first: Int) -> Range<Int>? {
    guard lexicon.traits.putsVerbSecond, verb == first + 1, tokens[first].stem == 0,
      !tokens[first].isA([.pronoun, .anaphor, .article, .determiner])
    else { return nil }
    let near = verb + 1..<min(verb + 6, tokens.count)
    guard let noun = near.first(where: { tokens[$0].isCapitalised }),
      (verb + 1..<noun).allSatisfy({ tokens[$0].isWord })
    else { return nil }
    return verb + 1..<noun + 1
  }

  private func isParticle(_ token: Token) -> Bool {
    lexicon.traits.putsVerbSecond && token.isA(.particle, in: lexicon)
  }

  /// "Das trifft zu": an article with a verb behind it is a pronoun, and points back.
  func isArticleAsPronoun(_ at: Int, in body: Range<Int>) -> Bool {
    lexicon.traits.putsVerbSecond && tokens[at].classes.contains(.article)
      && at + 1 < body.upperBound && !tokens[at + 1].isCapitalised
      && tokens[at + 1].isA([.auxiliary, .verbs])
  }
}
