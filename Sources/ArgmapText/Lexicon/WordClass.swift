// SPDX-License-Identifier: MIT

/// What a word is good for, by the sections `[words]` and `[abbreviations]` of a lexicon.
package struct WordClass: OptionSet, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// A noun that announced or numbered arguments go by: reason, point, cost.
  package static let series = WordClass(rawValue: 1 << 0)
  /// A noun for arguments against something: objection, drawback.
  package static let against = WordClass(rawValue: 1 << 1)
  /// A noun for what is numbered without arguing: step, part, rule.
  package static let steps = WordClass(rawValue: 1 << 2)
  /// A vague number: several, some.
  package static let several = WordClass(rawValue: 1 << 3)
  package static let modal = WordClass(rawValue: 1 << 4)
  package static let normative = WordClass(rawValue: 1 << 5)
  package static let hedge = WordClass(rawValue: 1 << 6)
  package static let evaluative = WordClass(rawValue: 1 << 7)
  package static let uncertain = WordClass(rawValue: 1 << 8)
  package static let anaphor = WordClass(rawValue: 1 << 9)
  package static let pronoun = WordClass(rawValue: 1 << 10)
  package static let determiner = WordClass(rawValue: 1 << 11)
  package static let auxiliary = WordClass(rawValue: 1 << 12)
  /// A frequent finite verb form that is not an auxiliary.
  package static let verbs = WordClass(rawValue: 1 << 13)
  package static let past = WordClass(rawValue: 1 << 14)
  package static let person = WordClass(rawValue: 1 << 15)
  /// A verb that instructions start with.
  package static let imperative = WordClass(rawValue: 1 << 16)
  /// A connective that counts behind the verb of its clause too, without commas: aber.
  package static let middle = WordClass(rawValue: 1 << 17)
  package static let conjunction = WordClass(rawValue: 1 << 18)
  /// A verb form of reported speech: sei, habe.
  package static let reported = WordClass(rawValue: 1 << 19)
  /// A noun that an ordinal before it ranks or dates instead of numbering an argument.
  package static let trap = WordClass(rawValue: 1 << 20)
  /// What is done about a difficulty: mitigated, avoided.
  package static let remedying = WordClass(rawValue: 1 << 21)
  /// A word without content of its own.
  package static let function = WordClass(rawValue: 1 << 22)
  /// An abbreviation whose full stop ends no sentence.
  package static let general = WordClass(rawValue: 1 << 23)
  /// An abbreviation that numbers follow.
  package static let citation = WordClass(rawValue: 1 << 24)
  /// An abbreviation that a sentence may end with.
  package static let closing = WordClass(rawValue: 1 << 25)

  /// What is said to be so: "hard to say".
  package static let untellable = WordClass(rawValue: 1 << 26)
  /// What it is hard to do there: say, know, tell.
  package static let telling = WordClass(rawValue: 1 << 27)
  /// A word with which a bare reference starts: see, cf.
  package static let reference = WordClass(rawValue: 1 << 28)
  /// A word that points back after "the": same, latter.
  package static let back = WordClass(rawValue: 1 << 29)
  /// A determiner that points back after "in": this, such.
  package static let pointing = WordClass(rawValue: 1 << 30)

  package static let preposition = WordClass(rawValue: 1 << 31)
  package static let copula = WordClass(rawValue: 1 << 33)
  /// What the clause starts with that an expletive "it" stands for.
  package static let expletive = WordClass(rawValue: 1 << 32)

  /// The pronoun that may stand for nothing: "it is hard to say".
  package static let dummy = WordClass(rawValue: 1 << 34)
  /// The article before a word that points back: "the latter".
  package static let article = WordClass(rawValue: 1 << 35)
  /// The preposition before such a word: "in this".
  package static let within = WordClass(rawValue: 1 << 36)
  /// and, or: say nothing by themselves before another cue.
  package static let coordinator = WordClass(rawValue: 1 << 37)
  /// What opens a clause about which something is said: that.
  package static let complementizer = WordClass(rawValue: 1 << 38)
  /// Opens a clause without a comma before it: because.
  package static let subordinator = WordClass(rawValue: 1 << 39)
  /// Stands before an ordinal without meaning much: "for first".
  package static let leader = WordClass(rawValue: 1 << 40)
  /// Says that something comes: following.
  package static let ahead = WordClass(rawValue: 1 << 41)
  /// Numbers one more item: another.
  package static let another = WordClass(rawValue: 1 << 42)
  /// Numbers without a mark behind it: finally.
  package static let unmarked = WordClass(rawValue: 1 << 43)
  /// A pronoun with its verb in one word: we're.
  package static let contraction = WordClass(rawValue: 1 << 44)

  /// Starts a sentence that names the item before it: "that was my second reason".
  package static let naming = WordClass(rawValue: 1 << 45)
  /// Starts words that present the next item: "here is my third".
  package static let presenting = WordClass(rawValue: 1 << 46)

  /// The article that names one of several: "a third is".
  package static let indefinite = WordClass(rawValue: 1 << 47)
  /// A verb with which an author states a view or asks for something: think, propose, urge.
  package static let opining = WordClass(rawValue: 1 << 48)
  /// The author: I, we.
  package static let author = WordClass(rawValue: 1 << 49)
  /// The text itself: paper, report.
  package static let document = WordClass(rawValue: 1 << 50)
  /// A verb with which others' views are reported: maintain, claim.
  package static let saying = WordClass(rawValue: 1 << 51)
  /// A word that may stand between a subject and its verb: still, therefore.
  package static let adverb = WordClass(rawValue: 1 << 52)
  /// Turns a statement into its opposite: not, never.
  package static let negation = WordClass(rawValue: 1 << 53)
  /// Asks in the middle of a sentence: asks, whether.
  package static let asking = WordClass(rawValue: 1 << 54)
  /// In a heading: what speaks against something stands below.
  package static let opposing = WordClass(rawValue: 1 << 55)

  /// Says what something is about without saying what is so: about, concerns.
  package static let topical = WordClass(rawValue: 1 << 56)

  /// What is done with a view that nobody in particular holds: objected, urged.
  package static let said = WordClass(rawValue: 1 << 57)

  /// Comes back to something: "as to", "regarding".
  package static let regarding = WordClass(rawValue: 1 << 58)

  /// Demands something: should, must.
  package static let demanding = WordClass(rawValue: 1 << 59)
  /// Leaves open whether something is so: may, might.
  package static let possible = WordClass(rawValue: 1 << 60)
  /// People in general, not the author: they.
  package static let others = WordClass(rawValue: 1 << 61)
  /// People that nobody names: some.
  package static let someone = WordClass(rawValue: 1 << 62)
  /// A form of "be" behind which a judgement may stand.
  package static let being = WordClass(rawValue: 1 << 63)

  package static let named: [String: WordClass] = [
    "series": .series, "against": .against, "steps": .steps, "several": .several, "modal": .modal,
    "normative": .normative, "hedge": .hedge, "evaluative": .evaluative, "uncertain": .uncertain,
    "anaphor": .anaphor, "pronoun": .pronoun, "determiner": .determiner, "auxiliary": .auxiliary,
    "verbs": .verbs, "past": .past, "person": .person, "imperative": .imperative,
    "conjunction": .conjunction, "trap": .trap, "function": .function, "general": .general,
    "citation": .citation,
    "middle": .middle, "reported": .reported,
    "closing": .closing, "untellable": .untellable, "telling": .telling,
    "reference": .reference, "back": .back, "preposition": .preposition,
    "expletive": .expletive, "copula": .copula, "pointing": .pointing,
    "indefinite": .indefinite, "opining": .opining, "author": .author, "document": .document,
    "saying": .saying, "adverb": .adverb, "negation": .negation, "asking": .asking,
    "regarding": .regarding, "remedying": .remedying, "opposing": .opposing,
    "demanding": .demanding, "possible": .possible, "others": .others, "someone": .someone,
    "being": .being, "said": .said, "topical": .topical,
    "naming": .naming, "presenting": .presenting, "dummy": .dummy, "article": .article,
    "within": .within, "coordinator": .coordinator,
    "complementizer": .complementizer, "subordinator": .subordinator, "leader": .leader,
    "ahead": .ahead, "another": .another, "unmarked": .unmarked, "contraction": .contraction,
  ]
}
