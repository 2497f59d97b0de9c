// SPDX-License-Identifier: MIT

/// What a word is good for, by the sections `[words]` and `[abbreviations]` of a lexicon, as passes ask
/// for it at every word; see ``WordRole`` for the rest.
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
  /// What is done about a difficulty: mitigated, avoided.
  package static let remedying = WordClass(rawValue: 1 << 20)
  /// A word without content of its own.
  package static let function = WordClass(rawValue: 1 << 21)
  /// An abbreviation whose full stop ends no sentence.
  package static let general = WordClass(rawValue: 1 << 22)
  /// An abbreviation that numbers follow.
  package static let citation = WordClass(rawValue: 1 << 23)
  /// An abbreviation that a sentence may end with.
  package static let closing = WordClass(rawValue: 1 << 24)

  /// What is said to be so: "hard to say".
  package static let untellable = WordClass(rawValue: 1 << 25)
  /// What it is hard to do there: say, know, tell.
  package static let telling = WordClass(rawValue: 1 << 26)

  package static let preposition = WordClass(rawValue: 1 << 27)
  package static let copula = WordClass(rawValue: 1 << 28)
  /// What the clause starts with that an expletive "it" stands for.
  package static let expletive = WordClass(rawValue: 1 << 29)

  /// The pronoun that may stand for nothing: "it is hard to say".
  package static let dummy = WordClass(rawValue: 1 << 30)
  /// The article before a word that points back: "the latter".
  package static let article = WordClass(rawValue: 1 << 31)
  /// The preposition before such a word: "in this".
  package static let within = WordClass(rawValue: 1 << 32)
  /// and, or: say nothing by themselves before another cue.
  package static let coordinator = WordClass(rawValue: 1 << 33)
  /// What opens a clause about which something is said: that.
  package static let complementizer = WordClass(rawValue: 1 << 34)
  /// Opens a clause without a comma before it: because.
  package static let subordinator = WordClass(rawValue: 1 << 35)
  /// Says that something comes: following.
  package static let ahead = WordClass(rawValue: 1 << 36)
  /// A pronoun with its verb in one word: we're.
  package static let contraction = WordClass(rawValue: 1 << 37)

  /// Starts words that present the next item: "here is my third".
  package static let presenting = WordClass(rawValue: 1 << 38)

  /// The article that names one of several: "a third is".
  package static let indefinite = WordClass(rawValue: 1 << 39)
  /// A verb with which an author states a view or asks for something: think, propose, urge.
  package static let opining = WordClass(rawValue: 1 << 40)
  /// The author: I, we.
  package static let author = WordClass(rawValue: 1 << 41)
  /// The text itself: paper, report.
  package static let document = WordClass(rawValue: 1 << 42)
  /// A verb with which others' views are reported: maintain, claim.
  package static let saying = WordClass(rawValue: 1 << 43)
  /// A word that may stand between a subject and its verb: still, therefore.
  package static let adverb = WordClass(rawValue: 1 << 44)
  /// Turns a statement into its opposite: not, never.
  package static let negation = WordClass(rawValue: 1 << 45)
  /// Asks in the middle of a sentence: asks, whether.
  package static let asking = WordClass(rawValue: 1 << 46)
  /// In a heading: what speaks against something stands below.
  package static let opposing = WordClass(rawValue: 1 << 47)

  /// Demands something: should, must.
  package static let demanding = WordClass(rawValue: 1 << 48)
  /// Leaves open whether something is so: may, might.
  package static let possible = WordClass(rawValue: 1 << 49)
  /// People in general, not the author: they.
  package static let others = WordClass(rawValue: 1 << 50)
  /// A form of "be" behind which a judgement may stand.
  package static let being = WordClass(rawValue: 1 << 51)
  /// Asks for reasons: "Here is why".
  package static let why = WordClass(rawValue: 1 << 52)
  /// Expresses thanks or good wishes.
  package static let thanking = WordClass(rawValue: 1 << 53)
  /// What a letter says that its author has read something with.
  package static let interest = WordClass(rawValue: 1 << 54)
  /// Denies that anybody holds a view: "Nobody claims that".
  package static let nobody = WordClass(rawValue: 1 << 55)

  package static let named: [String: WordClass] = [
    "why": .why, "thanking": .thanking, "interest": .interest, "nobody": .nobody,
    "series": .series, "against": .against, "steps": .steps, "several": .several, "modal": .modal,
    "normative": .normative, "hedge": .hedge, "evaluative": .evaluative, "uncertain": .uncertain,
    "anaphor": .anaphor, "pronoun": .pronoun, "determiner": .determiner, "auxiliary": .auxiliary,
    "verbs": .verbs, "past": .past, "person": .person, "imperative": .imperative,
    "conjunction": .conjunction, "function": .function, "general": .general, "citation": .citation,
    "middle": .middle, "reported": .reported, "closing": .closing, "untellable": .untellable,
    "telling": .telling, "preposition": .preposition, "expletive": .expletive, "copula": .copula,
    "indefinite": .indefinite, "opining": .opining, "author": .author, "document": .document,
    "saying": .saying, "adverb": .adverb, "negation": .negation, "asking": .asking,
    "remedying": .remedying, "opposing": .opposing, "demanding": .demanding, "possible": .possible,
    "others": .others, "being": .being, "presenting": .presenting, "dummy": .dummy,
    "article": .article, "within": .within, "coordinator": .coordinator,
    "complementizer": .complementizer, "subordinator": .subordinator, "ahead": .ahead,
    "contraction": .contraction,
  ]
}
