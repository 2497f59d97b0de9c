// SPDX-License-Identifier: MIT

/// What three maps say of parts of one kind, by common numbers, and what becomes of it.
struct PartMerge<Part: RevisedPart> {
  /// Two changes of one part that contradict each other.
  struct Clash {
    var number: Int
    /// What was changed, and cannot be both.
    var property: Property
  }

  let base: [Part?]
  let ours: [Part?]
  let theirs: [Part?]
  /// What is left of each; nothing of what is gone.
  var merged: [Part?]
  private(set) var clashes: [Clash] = []
  /// What one side removed and the other changed: it stays.
  private(set) var contested: [Int] = []

  /// - Complexity: O(*n*) in the parts.
  init(
    base: [Part], ours: [Part], theirs: [Part], _ numbers: MergeSpace.Numbers,
    _ renumberings: (base: Renumbering, ours: Renumbering, theirs: Renumbering),
    favoured: MergeSide?
  ) {
    func placed(_ parts: [Part], _ numbers: [Int32], _ renumbering: Renumbering, _ count: Int)
      -> [Part?]
    {
      var placed = [Part?](repeating: nil, count: count)
      for (part, number) in zip(parts, numbers) {
        placed[Int(number)] = part.renumbered(by: renumbering)
      }
      return placed
    }
    self.base = placed(base, numbers.base, renumberings.base, numbers.count)
    self.ours = placed(ours, numbers.ours, renumberings.ours, numbers.count)
    self.theirs = placed(theirs, numbers.theirs, renumberings.theirs, numbers.count)
    merged = [Part?](repeating: nil, count: numbers.count)
    for number in merged.indices { merge(number, favoured: favoured) }
  }

  private mutating func merge(_ number: Int, favoured: MergeSide?) {
    let base = base[number]
    switch (ours[number], theirs[number]) {
    case (let one?, let other?):
      merged[number] = one
      if one == other || other == base { return }
      if one == base {
        merged[number] = other
        return
      }
      let triple = MergeTriple(base: base, ours: one, theirs: other, favoured: favoured ?? .ours)
      var result = one
      for field in Part.fields where !field.merge(&result, triple) {
        clashes.append(Clash(number: number, property: field.property))
      }
      merged[number] = result
    case (let kept?, nil), (nil, let kept?):
      guard let base else {
        merged[number] = kept
        return
      }
      guard !isSame(kept, base) else { return }
      let remover: MergeSide = ours[number] == nil ? .ours : .theirs
      if remover == favoured, refersToTheSame(kept, base) { return }
      merged[number] = kept
      contested.append(number)
    case (nil, nil):
      break
    }
  }

  /// Whether a part says what it did, its name aside: to rename is no reason to keep.
  private func isSame(_ part: Part, _ base: Part) -> Bool {
    part == base
      || Part.fields.allSatisfy { $0.property == .id || $0.isEqual(part, base) }
  }

  /// Whether a part refers to nothing that it did not refer to: to remove it leaves nothing new that
  /// is in use nowhere.
  private func refersToTheSame(_ part: Part, _ base: Part) -> Bool {
    let references: Set<Property> = [.target, .premises, .alternative, .from, .to, .item]
    return Part.fields.allSatisfy {
      !references.contains($0.property) || $0.isEqual(part, base)
    }
  }

  /// The side that still has a part which the other one removed.
  func keeper(of number: Int) -> MergeSide? {
    switch (ours[number], theirs[number]) {
    case (_?, nil): .ours
    case (nil, _?): .theirs
    default: nil
    }
  }

  /// Brings back a part that one side removed.
  ///
  /// - Returns: Whether it was gone and is there now.
  mutating func restore(_ number: Int) -> Bool {
    guard merged[number] == nil, let part = ours[number] ?? theirs[number] else { return false }
    merged[number] = part
    return true
  }

  /// The numbers of the parts that are left, in the order that both sides make of that of the base.
  func order(_ numbers: MergeSpace.Numbers) -> [Int] {
    mergedOrder(base: numbers.base, ours: numbers.ours, theirs: numbers.theirs) {
      merged[Int($0)] != nil
    }.map { Int($0) }
  }
}
