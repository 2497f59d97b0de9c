// SPDX-License-Identifier: MIT

/// What can be seen of a unit by itself, before it is set beside others.
///
/// Places are UTF-8 offsets. There is one for every unit of an article, so what it holds is kept
/// short and sorted by size.
package struct UnitReading: Sendable {
  /// Where the whole unit starts.
  package let start: Int
  private var bodyOffset: Int32 = 0
  private var bodyLength: Int32 = 0
  /// The stems of its content words, sorted, each once.
  package var stems: ArraySlice<UInt32> = []
  /// What only some units have, once at most, so that the others spend no more than a word on it.
  private var rarities: [Rarities] = []

  /// The ordinal of the item that it names afterwards: "that was my second reason".
  package var namedOrdinal: Int32 = 0
  /// The bytes from its start of the words that do so.
  package var namingLength: Int32 = 0
  /// The words of the whole unit.
  package var wordCount: Int32 = 0
  /// The bytes of the first word of the statement.
  package var firstWordLength: Int32 = 0
  /// The bytes of the "and" with which the unit starts, or 0.
  package var andLength: Int32 = 0
  /// The ordinal of an item to which it comes back: "As to (1), …".
  package var comesBackTo: Int32 = 0

  /// Whether it only names an item afterwards.
  package var namesItem = false
  package var isQuestion = false
  package var isImperative = false
  /// A bare reference to a book, a case, a page.
  package var isCitation = false
  /// Says nothing to the point: thanks, greets, promises reasons, says yes or no.
  package var isPreface = false
  /// Says no more than that what stands before it is so, as in "That is true".
  package var isAssent = false
  /// Reports a view of others behind which the author says that it is right.
  package var isShared = false
  /// Says no more than that what stands before it isn't so, as in "I disagree".
  package var rejects = false
  package var isHeading = false
  /// Says what a memorandum or letter is about: "Subject: Fees".
  package var isSubject = false
  /// A heading over what speaks against: "Objections".
  package var opposes = false
  /// Starts with a word that asks, without asking: "How prices rise".
  package var opensQuestion = false
  /// A heading over what is to be done: "Next steps".
  package var promisesSteps = false
  /// A heading that says nothing about the matter: "Dear colleagues,", "Policy brief", "Introduction".
  package var isSalutation = false
  /// Stands in a block that quotes another.
  package var isQuotation = false
  /// Its first word points back: this, these, such, it, they.
  package var startsWithAnaphor = false
  /// Its subject is an action: "Keeping it is good".
  package var startsWithGerund = false
  /// Its first word is a person: I, he, they.
  package var startsWithPerson = false
  /// Has a finite verb.
  package var isClause = false
  /// Has no finite verb that is known, but the words for a clause: "many people work late".
  package var mightBeClause = false
  /// Only points at what comes: "the following:".
  package var pointsAhead = false
  package var endsInColon = false
  /// Breaks off behind a word that introduces or asks for reasons: "… because:", "Here is why:".
  package var endsWithReason = false
  /// Only asks what the text will answer: "this essay asks whether …".
  package var asks = false
  /// Says of itself that it is an objection.
  package var namesObjection = false
  /// Only names what an item is about: "my first point is about children".
  package var namesTopic = false
  package var hasModal = false
  package var isNormative = false
  package var isHedged = false
  package var isEvaluative = false
  /// Says that something can't be told: "it is unclear how …".
  package var isUncertain = false
  /// Turns a plan down: "should be rejected", "is a mistake".
  package var refuses = false
  package var isPast = false
  /// Has a word that turns it into its opposite: not, never.
  package var isNegated = false

  init(start: Int) {
    self.start = start
  }

  /// The bytes of the statement itself, without numbering, connectives and final marks.
  package var body: Range<Int> {
    get { start + Int(bodyOffset)..<start + Int(bodyOffset) + Int(bodyLength) }
    set {
      bodyOffset = Int32(clamping: newValue.lowerBound - start)
      bodyLength = Int32(clamping: newValue.count)
    }
  }
}

/// Words anywhere in a statement that tell its side in free prose.
package struct ProseSigns: Sendable {
  /// What demands, judges, answers, or says what the author is for.
  package var stance: FoundCue?
  /// Whether that is a demand.
  package var demands = false
  /// "Therefore", set off or beside the verb.
  package var conclusion: FoundCue?
  /// "The traders fear that": somebody else thinks so.
  package var report: FoundCue?
  /// "may", "might".
  package var possibility: Range<Int>?

  var isEmpty: Bool {
    stance == nil && conclusion == nil && report == nil && possibility == nil
  }
}

extension UnitReading {
  private struct Rarities: Sendable {
    var leading: [FoundCue] = []
    var inner: [FoundCue] = []
    var voices: [FoundCue] = []
    // None or one.
    var enumerators: [Enumerator] = []
    var announcements: [Announcement] = []
    var labels: [Label] = []
    var signs: [ProseSigns] = []
    var topicStems: [UInt32] = []
  }

  private mutating func change(_ change: (inout Rarities) -> Void) {
    if rarities.isEmpty { rarities.append(Rarities()) }
    change(&rarities[0])
  }

  /// Whether it has no cue, no numbering and no announcement.
  var isPlain: Bool { rarities.isEmpty }

  /// The cues at its start, in order.
  package internal(set) var leading: [FoundCue] {
    get { rarities.first?.leading ?? [] }
    set { change { $0.leading = newValue } }
  }
  /// Cues set off further in: "It is, therefore, …".
  package var inner: [FoundCue] { rarities.first?.inner ?? [] }
  /// Whose view it says it is, told by its subject and verb.
  package var voices: [FoundCue] { rarities.first?.voices ?? [] }

  mutating func append(leading cue: FoundCue) { change { $0.leading.append(cue) } }
  mutating func append(inner cue: FoundCue) { change { $0.inner.append(cue) } }
  mutating func append(voice cue: FoundCue) { change { $0.voices.append(cue) } }

  /// The numbering at its start, when there is one.
  package var enumerator: Enumerator? {
    get { rarities.first?.enumerators.first }
    set {
      guard newValue != nil || !rarities.isEmpty else { return }
      change { $0.enumerators = newValue.map { [$0] } ?? [] }
    }
  }

  /// Words that promise an enumeration, the last ones in the unit.
  package var announcement: Announcement? {
    get { rarities.first?.announcements.first }
    set {
      guard let newValue else { return }
      change { $0.announcements = [newValue] }
    }
  }

  /// The words set off before the statement that say what part it plays.
  package var label: Label? {
    get { rarities.first?.labels.first }
    set { change { $0.labels = newValue.map { [$0] } ?? [] } }
  }

  /// The label of the statement itself; not that of a line or heading for what stands below it.
  package var statementLabel: Label? { label.flatMap { $0.standsAlone ? nil : $0 } }

  /// The stems of what it comes back to: "As to the standard of review, …".
  package var topicStems: [UInt32] {
    get { rarities.first?.topicStems ?? [] }
    set {
      guard !newValue.isEmpty else { return }
      change { $0.topicStems = newValue.sorted() }
    }
  }

  /// What only the readers of free prose look at.
  package var signs: ProseSigns? {
    get { rarities.first?.signs.first }
    set {
      guard let newValue else { return }
      change { $0.signs = [newValue] }
    }
  }
}

/// A cue where it stands.
package struct FoundCue: Sendable, Hashable {
  package let rule: Lexicon.Rule.ID
  package let family: CueFamily
  /// Its bytes in the source, with the comma behind it.
  package let bytes: Range<Int>
  /// Whether the next word points back: "despite those …".
  package var pointsBack = false
  /// Whether it sums up in the author's name: "I conclude that".
  package var isAuthors = false
  /// For another's view, whether it can only be against something: "fear", "complain".
  package var isAdverse = false
  /// For another's view, whether it replies to one: "respond", "answer".
  package var isReply = false
  /// For another's view, the bytes from its start that name whose it is; 0 when nobody is named.
  package var holderLength: Int32 = 0

  /// The words that name whose view it is.
  package var holder: Range<Int>? {
    holderLength > 0 ? bytes.lowerBound..<bytes.lowerBound + Int(holderLength) : nil
  }
}

/// What kind of reading a cue speaks for: the part of a rule's name before the dot.
package enum CueFamily: String, Sendable {
  case premise, conclusion, counter, concession, example, additive, summary, opinion, attribution
  case topic, condition
}

extension UnitReading {
  /// The first word of the statement.
  package var firstWord: Range<Int> {
    body.lowerBound..<min(body.upperBound, body.lowerBound + Int(firstWordLength))
  }

  /// The "and" with which it starts.
  package var and: Range<Int>? { andLength > 0 ? start..<start + Int(andLength) : nil }

  /// The words that name an item.
  package var namingBytes: Range<Int> { start..<start + Int(namingLength) }

  /// The first cue of a family at the start, or further in for families that may stand there.
  package func cue(_ family: CueFamily) -> FoundCue? {
    guard !rarities.isEmpty else { return nil }
    return leading.first { $0.family == family } ?? inner.first { $0.family == family }
  }

  package func leadingCue(_ family: CueFamily) -> FoundCue? {
    rarities.isEmpty ? nil : leading.first { $0.family == family }
  }

  /// What says that it is the author's view.
  package var opinion: FoundCue? {
    leadingCue(.opinion) ?? voices.first { $0.family == .opinion }
      ?? leading.first { $0.isAuthors }
  }

  /// What says that it is another's view, and not the author's too.
  package var attribution: FoundCue? { isShared ? nil : report }

  /// What says whose view it is.
  package var report: FoundCue? {
    leadingCue(.attribution) ?? voices.first { $0.family == .attribution }
  }

  package func has(_ family: CueFamily) -> Bool { cue(family) != nil }

  /// How many stems it shares with some others, which are sorted too.
  package func sharedStems(_ other: ArraySlice<UInt32>) -> Int {
    var shared = 0
    var a = stems.startIndex
    var b = other.startIndex
    while a < stems.endIndex, b < other.endIndex {
      if stems[a] == other[b] {
        shared += 1
        a += 1
        b += 1
      } else if stems[a] < other[b] {
        a += 1
      } else {
        b += 1
      }
    }
    return shared
  }
}
