// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// Finds the statements of a map again in another version of it.
///
/// Equal words first; then the same name, if the words or the place speak for it; then similar words;
/// then what stands alone at the same place. No step compares all with all: candidates come from
/// words that are rare, and from slots with few in them.
struct StatementMatching {
  /// At this likeness statements are the same, whatever their names and places.
  private static let alike = 50
  /// At this likeness they are, if the name or the place is the same.
  private static let related = 25
  /// A word, or two side by side, in more statements than this says nothing.
  private static let commonest = 16
  /// So many rare ones of a statement are looked up.
  private static let lookedUp = 8
  /// Slots with more free statements than this are left.
  private static let crowd = 6

  private let old: ArgumentMap
  private let new: ArgumentMap
  private let oldUses: StatementUses
  private let newUses: StatementUses
  private var oldWords: [Int: WordBag] = [:]
  private var newWords: [Int: WordBag] = [:]
  private(set) var pairing: PartPairing

  /// - Complexity: O(*n* log *n*) in the statements and their words.
  init(_ old: ArgumentMap, _ new: ArgumentMap) {
    self.old = old
    self.new = new
    oldUses = StatementUses(old)
    newUses = StatementUses(new)
    pairing = PartPairing(old: old.statements.count, new: new.statements.count)
    pairEqualTexts()
    guard !pairing.freeNew.isEmpty, !pairing.freeOld.isEmpty else { return }
    readWords()
    pairSameNames()
    pairSimilar()
    for _ in 0..<2 { pairNeighbours() }
  }

  private struct NamedText: Hashable {
    var text: Prose
    var name: NCName
  }

  private struct PlacedText: Hashable {
    var text: Prose
    /// What it bears on, by the old map; `nil` for a conclusion.
    var target: Int?
    var stance: Argument.Stance
    var isOnStep: Bool
  }

  /// Pairs what is the same in the order of both maps, so that of many equal statements those are
  /// told that came or went.
  private mutating func pairInOrder() {
    let changes = listChanges(
      from: old.statements.map { NamedText(text: $0.text, name: $0.name) },
      to: new.statements.map { NamedText(text: $0.text, name: $0.name) })
    let end = ListChange(
      old: old.statements.count..<old.statements.count,
      new: new.statements.count..<new.statements.count)
    var at = (old: 0, new: 0)
    for change in changes + [end] {
      for (one, other) in zip(at.old..<change.old.lowerBound, at.new..<change.new.lowerBound) {
        pairing.pair(one, other)
      }
      at = (change.old.upperBound, change.new.upperBound)
    }
  }

  private mutating func pairEqualTexts() {
    pairInOrder()
    let (old, new) = (old, new)
    pairing.pairEqual(
      old: { NamedText(text: old.statements[$0].text, name: old.statements[$0].name) },
      new: { NamedText(text: new.statements[$0].text, name: new.statements[$0].name) })
    pairFromAbove()
    pairing.pairEqual(old: { old.statements[$0].text }, new: { new.statements[$0].text })
  }

  /// Pairs equal words that do the same to the same statement; what they bear on comes before them.
  private mutating func pairFromAbove() {
    let free = pairing.freeNew
    guard !free.isEmpty else { return }
    var waiting: [PlacedText: [Int]] = [:]
    for at in pairing.freeOld.reversed() {
      guard let slot = oldUses.first[at] else { continue }
      let placed = PlacedText(
        text: old.statements[at].text, target: slot.target, stance: slot.stance,
        isOnStep: slot.isOnStep)
      waiting[placed, default: []].append(at)
    }
    for at in free {
      guard let slot = newUses.first[at] else { continue }
      var target: Int?
      if let above = slot.target {
        guard let paired = pairing.old(above) else { continue }
        target = paired
      }
      let placed = PlacedText(
        text: new.statements[at].text, target: target, stance: slot.stance,
        isOnStep: slot.isOnStep)
      if let other = waiting[placed]?.popLast() { pairing.pair(other, at) }
    }
  }

  private struct NamedWords: Hashable {
    var words: [Int32]
    var name: NCName
  }

  private mutating func readWords() {
    var bags = WordBags()
    for at in pairing.freeOld { oldWords[at] = bags.bag(of: old.statements[at].text) }
    for at in pairing.freeNew { newWords[at] = bags.bag(of: new.statements[at].text) }
    // Punctuation, case and blanks aside, many say the same.
    let (old, new, oldWords, newWords) = (old, new, oldWords, newWords)
    pairing.pairEqual(
      old: { at in
        oldWords[at].map { NamedWords(words: $0.words, name: old.statements[at].name) }
      },
      new: { at in
        newWords[at].map { NamedWords(words: $0.words, name: new.statements[at].name) }
      })
    pairing.pairEqual(old: { oldWords[$0]?.words }, new: { newWords[$0]?.words })
  }

  private func likeness(_ old: Int, _ new: Int) -> Int {
    ArgmapRevision.likeness(oldWords[old]?.words ?? [], newWords[new]?.words ?? [])
  }

  /// Whether two statements bear in the same way on the same statement, or both on none.
  private func isSamePlace(_ old: Int, _ new: Int) -> Bool {
    guard let one = oldUses.first[old], let other = newUses.first[new] else { return false }
    guard one.stance == other.stance, one.isOnStep == other.isOnStep else { return false }
    guard let oldTarget = one.target, let newTarget = other.target else {
      return one.target == nil && other.target == nil
    }
    return pairing.new(oldTarget) == newTarget
  }

  /// A name is kept through all revisions of a map, but not from one reading of an article to the
  /// next; so it needs some support.
  private mutating func pairSameNames() {
    var named: [NCName: Int] = [:]
    for at in pairing.freeOld.reversed() { named[old.statements[at].name] = at }
    for at in pairing.freeNew {
      let name = new.statements[at].name
      guard let other = named[name],
        likeness(other, at) >= Self.related || isSamePlace(other, at)
      else { continue }
      pairing.pair(other, at)
      named[name] = nil
    }
  }

  private mutating func pairSimilar() {
    var postings: [Int64: [Int]] = [:]
    for at in pairing.freeOld {
      for key in oldWords[at]?.keys ?? [] {
        // One more than is looked at tells that there are too many.
        if postings[key]?.count ?? 0 <= Self.commonest { postings[key, default: []].append(at) }
      }
    }
    var candidates: [PairCandidate] = []
    for at in pairing.freeNew {
      let rare = (newWords[at]?.keys ?? [])
        .map { (key: $0, count: postings[$0]?.count ?? 0) }
        .filter { $0.count > 0 && $0.count <= Self.commonest }
        .sorted { ($0.count, $0.key) < ($1.count, $1.key) }
      var shared: [Int: Int] = [:]
      for (key, _) in rare.prefix(Self.lookedUp) {
        for other in postings[key] ?? [] { shared[other, default: 0] += 1 }
      }
      let likely = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      for (other, _) in likely.prefix(Self.lookedUp) {
        let score = likeness(other, at)
        if score >= Self.alike {
          candidates.append(
            PairCandidate(old: other, new: at, score: score + (isSamePlace(other, at) ? 10 : 0)))
        }
      }
    }
    pairing.pairGreedily(candidates)
  }

  /// Pairs what is left where few statements do the same to the same statement: those with some
  /// likeness, and those on which the same bears.
  private mutating func pairNeighbours() {
    var oldSlots: [StatementUses.Slot: [Int]] = [:]
    for at in pairing.freeOld {
      guard var slot = oldUses.first[at] else { continue }
      if let target = slot.target {
        guard let paired = pairing.new(target) else { continue }
        slot.target = paired
      }
      oldSlots[slot, default: []].append(at)
    }
    guard !oldSlots.isEmpty else { return }
    var newSlots: [StatementUses.Slot: [Int]] = [:]
    for at in pairing.freeNew {
      if let slot = newUses.first[at], oldSlots[slot] != nil {
        newSlots[slot, default: []].append(at)
      }
    }
    let shared = sharedSupport()
    var candidates: [PairCandidate] = []
    for (slot, atNew) in newSlots {
      guard let atOld = oldSlots[slot], atOld.count <= Self.crowd, atNew.count <= Self.crowd else {
        continue
      }
      for other in atOld {
        for at in atNew {
          let support = shared[Couple(old: other, new: at)] ?? 0
          let score = likeness(other, at)
          guard score >= Self.related || support > 0 else { continue }
          candidates.append(PairCandidate(old: other, new: at, score: score + 50 * min(support, 4)))
        }
      }
    }
    pairing.pairGreedily(candidates)
  }

  private struct Couple: Hashable {
    var old: Int
    var new: Int
  }

  /// How many statements that are paired bear on two free ones in the same way.
  private func sharedSupport() -> [Couple: Int] {
    var shared: [Couple: Int] = [:]
    for at in new.statements.indices {
      guard let other = pairing.old(at), let slot = newUses.first[at],
        let oldSlot = oldUses.first[other], slot.stance == oldSlot.stance,
        slot.isOnStep == oldSlot.isOnStep, let target = slot.target, let oldTarget = oldSlot.target,
        pairing.old(target) == nil, pairing.new(oldTarget) == nil
      else { continue }
      shared[Couple(old: oldTarget, new: target), default: 0] += 1
    }
    return shared
  }
}
