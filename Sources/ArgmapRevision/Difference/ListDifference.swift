// SPDX-License-Identifier: MIT

/// What makes one list of parts of another: which are kept, in which order, what comes in between,
/// and which of the kept say something else.
struct ListDifference<Part: RevisedPart>: Sendable, Hashable {
  /// A stretch of the new list.
  enum Run: Sendable, Hashable {
    /// Parts of the old list, in its order.
    case kept(Range<Int>)
    /// Parts that the old list doesn't have, in the new numbering.
    case added([Part])
  }

  /// A kept part that says something else.
  struct Change: Sendable, Hashable {
    var old: Int
    var new: Int
    /// The part as it was, in the old numbering.
    var before: Part
    /// The part as it is, in the new numbering.
    var after: Part
  }

  /// How many parts the old list has.
  let oldCount: Int
  /// The stretches; `nil` when the new list has the same parts in the same order.
  private(set) var runs: [Run]?
  /// The changed parts, in the new order.
  private(set) var changes: [Change] = []

  init(_ old: [Part], _ new: [Part], _ pairing: PartPairing, _ numbers: Renumbering) {
    oldCount = old.count
    var runs: [Run] = []
    var added: [Part] = []
    for at in new.indices {
      guard let kept = pairing.old(at) else {
        added.append(new[at])
        continue
      }
      if !added.isEmpty {
        runs.append(.added(added))
        added = []
      }
      if case .kept(let range)? = runs.last, range.upperBound == kept {
        runs[runs.count - 1] = .kept(range.lowerBound..<kept + 1)
      } else {
        runs.append(.kept(kept..<kept + 1))
      }
      if old[kept].renumbered(by: numbers) != new[at] {
        changes.append(Change(old: kept, new: at, before: old[kept], after: new[at]))
      }
    }
    if !added.isEmpty { runs.append(.added(added)) }
    let isSame = old.isEmpty ? new.isEmpty : runs == [.kept(old.indices)]
    if !isSame { self.runs = runs }
  }

  var isEmpty: Bool { runs == nil && changes.isEmpty }

  /// The new index of each part of the old list, or ``Renumbering/gone``.
  var newNumbers: [Int32] {
    guard let runs else { return Array(0..<Int32(oldCount)) }
    var numbers = [Int32](repeating: Renumbering.gone, count: oldCount)
    var next: Int32 = 0
    for run in runs {
      switch run {
      case .kept(let range):
        for old in range {
          numbers[old] = next
          next += 1
        }
      case .added(let parts): next += Int32(parts.count)
      }
    }
    return numbers
  }

  /// Whether a list can be the old one.
  func fits(_ old: [Part]) -> Bool {
    old.count == oldCount && changes.allSatisfy { old[$0.old] == $0.before }
  }

  /// The new list.
  ///
  /// - Precondition: The list is the old one.
  func applied(to old: [Part], _ numbers: Renumbering) -> [Part] {
    var new: [Part] = []
    for run in runs ?? [.kept(old.indices)] {
      switch run {
      case .kept(let range): for part in old[range] { new.append(part.renumbered(by: numbers)) }
      case .added(let parts): new += parts
      }
    }
    for change in changes { new[change.new] = change.after }
    return new
  }
}
