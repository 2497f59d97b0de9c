// SPDX-License-Identifier: MIT

/// What a word is good for in one construction, by the section `[words]` of a lexicon.
///
/// A token carries its ``WordClass``, as passes ask for it at every word. What only one rule asks, where
/// little else is left to ask, is looked up in the lexicon.
package struct WordRole: OptionSet, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Starts a sentence that names the item before it: "that was my second reason".
  package static let naming = WordRole(rawValue: 1 << 0)
  /// Comes back to something: "as to", "regarding".
  package static let regarding = WordRole(rawValue: 1 << 1)
  /// Says what something is about without saying what is so: about, concerns.
  package static let topical = WordRole(rawValue: 1 << 2)
  /// Stands before an ordinal without meaning much: "for first".
  package static let leader = WordRole(rawValue: 1 << 3)
  /// Numbers without a mark behind it: finally.
  package static let unmarked = WordRole(rawValue: 1 << 4)
  /// Numbers one more item: another.
  package static let another = WordRole(rawValue: 1 << 5)
  /// A noun that an ordinal before it ranks or dates instead of numbering an argument.
  package static let trap = WordRole(rawValue: 1 << 6)
  /// People that nobody names: some.
  package static let someone = WordRole(rawValue: 1 << 7)
  /// What is, or may be, done with a view that nobody in particular holds: objected, urged.
  package static let said = WordRole(rawValue: 1 << 8)
  /// A determiner that points back after "in": this, such.
  package static let pointing = WordRole(rawValue: 1 << 9)
  /// A word that points back after "the": same, latter.
  package static let back = WordRole(rawValue: 1 << 10)
  /// A word with which a bare reference starts: see, cf.
  package static let reference = WordRole(rawValue: 1 << 11)
  /// Stands before a number that numbers an item: "Number one".
  package static let numbering = WordRole(rawValue: 1 << 12)
  /// Stands before the reasons for which something is so: "for three reasons".
  package static let giving = WordRole(rawValue: 1 << 13)
  /// Who is told something: "They tell us that".
  package static let hearer = WordRole(rawValue: 1 << 14)
  /// What they do who tell somebody something.
  package static let informing = WordRole(rawValue: 1 << 15)
  /// What a verb of saying leaves at the end of its clause: "wendet ein, dass".
  package static let particle = WordRole(rawValue: 1 << 16)
  /// Says what would happen: would, if, without.
  package static let supposing = WordRole(rawValue: 1 << 17)
  /// What calls something bad: mistake, wrong.
  package static let condemning = WordRole(rawValue: 1 << 18)
  /// A verb for what somebody says or thinks against something: fear, complain.
  package static let objecting = WordRole(rawValue: 1 << 19)
  /// Names a line in the head of a letter: to, from, date.
  package static let field = WordRole(rawValue: 1 << 20)
  /// Names the line that says what a letter is about: subject, re.
  package static let subject = WordRole(rawValue: 1 << 21)
  /// What is argued in steps: argument, case.
  package static let reasoning = WordRole(rawValue: 1 << 22)
  /// Says which text was read: your, the.
  package static let addressed = WordRole(rawValue: 1 << 23)
  /// Took note of a text: read, followed.
  package static let reading = WordRole(rawValue: 1 << 24)
  /// What an argument does that is numbered without its noun: "the second confuses".
  package static let handling = WordRole(rawValue: 1 << 25)

  /// Puts questions to others in a debate or an interview: moderator, Q.
  package static let interviewing = WordRole(rawValue: 1 << 26)
  /// Stands before a colon at the start of a line without naming a speaker: note, example.
  package static let remarking = WordRole(rawValue: 1 << 27)
  /// With which a turn says yes to the one before: yes, exactly, agree.
  package static let agreeing = WordRole(rawValue: 1 << 28)
  /// With which a turn says no to the one before: no, disagree, oppose.
  package static let denying = WordRole(rawValue: 1 << 29)

  /// With which a bare sentence grants what stands before it: true, agree, right.
  package static let assenting = WordRole(rawValue: 1 << 30)
  /// With which a bare sentence refuses what stands before it: disagree, irrelevant.
  package static let rejecting = WordRole(rawValue: 1 << 31)

  /// The author's: my, our.
  package static let own = WordRole(rawValue: 1 << 32)
  /// What letters number: plan, option, ward.
  package static let lettered = WordRole(rawValue: 1 << 33)

  /// Opens what is asked: whether.
  package static let whether = WordRole(rawValue: 1 << 34)

  /// What people ask themselves: question, debate.
  package static let debated = WordRole(rawValue: 1 << 35)
  /// How a text goes on: "I conclude with", "I begin by".
  package static let proceeding = WordRole(rawValue: 1 << 36)

  /// Opens an address: dear, ladies.
  package static let greeting = WordRole(rawValue: 1 << 37)
  /// What a text does with its matter without saying what is so: discuss, examine.
  package static let discussing = WordRole(rawValue: 1 << 38)
  /// Joins what somebody says to what the author says: also, even.
  package static let corroborating = WordRole(rawValue: 1 << 39)

  /// Those who are against something: critics, opponents.
  package static let opponents = WordRole(rawValue: 1 << 40)

  /// Opens the first of two ways in which things may be: either.
  package static let either = WordRole(rawValue: 1 << 41)
  /// Says what kind of document something is: brief, release.
  package static let documentKind = WordRole(rawValue: 1 << 42)

  /// When people meet: "Good evening, ladies and gentlemen".
  package static let daytime = WordRole(rawValue: 1 << 43)
  /// Says that something bears on the question: matters, follows.
  package static let relevant = WordRole(rawValue: 1 << 44)

  /// Names a part of a document: introduction, findings.
  package static let part = WordRole(rawValue: 1 << 45)
  /// How an author says that reasons come: offer, give.
  package static let offering = WordRole(rawValue: 1 << 46)

  /// Names a section of sources or notes: references, footnotes.
  package static let sources = WordRole(rawValue: 1 << 47)
  /// Names a section of questions for the reader: exercises.
  package static let exercises = WordRole(rawValue: 1 << 48)
  /// What somebody says, by name: submission, contention.
  package static let contended = WordRole(rawValue: 1 << 49)
  /// How a text comes to its next item: turn, brings.
  package static let moving = WordRole(rawValue: 1 << 50)
  /// Makes the perfect tense: have, has.
  package static let perfect = WordRole(rawValue: 1 << 51)
  /// Opens what the author proposes to do: let.
  package static let letting = WordRole(rawValue: 1 << 52)
  /// What stands in the way of a view: difficulty, snag.
  package static let difficulty = WordRole(rawValue: 1 << 53)
  /// Several of a kind, whatever the ending: people, children.
  package static let many = WordRole(rawValue: 1 << 54)
  /// What others' arguments do to somebody: persuaded, convinced.
  package static let persuaded = WordRole(rawValue: 1 << 55)
  /// How an author says that something will be said: explain, tell.
  package static let explaining = WordRole(rawValue: 1 << 56)
  /// What an author does with objections: have, raise.
  package static let raising = WordRole(rawValue: 1 << 57)
  /// Turns a plan down: reject, oppose.
  package static let refusing = WordRole(rawValue: 1 << 58)
  /// A verb for what somebody says to another's view: respond, answer.
  package static let replying = WordRole(rawValue: 1 << 59)
  /// Who speaks, as an object: "let me".
  package static let speaker = WordRole(rawValue: 1 << 60)
  /// Stands before a number that nothing goes beyond: max, min.
  package static let limiting = WordRole(rawValue: 1 << 61)

  package static let named: [String: WordRole] = [
    "naming": .naming, "regarding": .regarding, "topical": .topical, "leader": .leader,
    "unmarked": .unmarked, "another": .another, "trap": .trap, "someone": .someone, "said": .said,
    "pointing": .pointing, "back": .back, "reference": .reference, "numbering": .numbering,
    "giving": .giving, "hearer": .hearer, "informing": .informing,
    "particle": .particle, "supposing": .supposing,
    "condemning": .condemning, "objecting": .objecting, "addressed": .addressed,
    "reading": .reading, "reasoning": .reasoning, "field": .field,
    "subject": .subject, "handling": .handling,
    "interviewing": .interviewing, "remarking": .remarking, "agreeing": .agreeing,
    "denying": .denying, "assenting": .assenting, "rejecting": .rejecting, "own": .own,
    "lettered": .lettered, "whether": .whether, "debated": .debated,
    "proceeding": .proceeding, "greeting": .greeting, "daytime": .daytime, "relevant": .relevant,
    "discussing": .discussing,
    "corroborating": .corroborating, "opponents": .opponents,
    "either": .either, "documentkind": .documentKind,
    "part": .part, "offering": .offering, "sources": .sources, "exercises": .exercises,
    "contended": .contended, "moving": .moving, "perfect": .perfect, "letting": .letting,
    "difficulty": .difficulty, "many": .many, "persuaded": .persuaded, "explaining": .explaining,
    "raising": .raising, "refusing": .refusing, "replying": .replying, "speaker": .speaker,
    "limiting": .limiting,
  ]
}

extension Token {
  /// Whether its word has any of some roles in a language.
  func isA(_ roles: WordRole, in lexicon: Lexicon) -> Bool {
    !lexicon.facts(word).roles.isDisjoint(with: roles)
  }
}
