// SPDX-License-Identifier: MIT

import ArgmapModel

/// Joins enumerators that count up into series, nested ones included.
///
/// An enumerator "one" opens a series; a higher one goes on with the innermost open series that
/// waits for it. What fits nowhere is left out. Series with fewer than two members, or whose members
/// don't fit together, are given up.
struct SeriesAssembly {
  private struct Open {
    var members: [Enumerator]
    var ordinals: [Int]
    var gaps: [(missing: Int, beforeItem: Int)] = []
    var isClosed = false
    var depthIndex: Int

    var last: Int { ordinals[ordinals.count - 1] }
    var form: Enumerator.Form { members[0].form }
    var style: Enumerator.Style? { members[0].style }
  }

  /// Enumerators that no series took, in order.
  private(set) var orphans: [Enumerator] = []

  private let article: Article
  private var stack: [Open] = []
  private var finished: [Open] = []

  init(_ article: Article) { self.article = article }

  /// The series among some enumerators, in the order of their first members; the scopes of their
  /// items are still only their first units.
  ///
  /// - Complexity: O(*n*) in the enumerators, times the depth of nesting, which is at most 4.
  mutating func assemble(_ enumerators: [Enumerator]) -> [Series] {
    for enumerator in enumerators { place(enumerator) }
    finished += stack
    let series = finished.compactMap { accepted($0) }
    return series.sorted { $0.items[0].enumerator.unit < $1.items[0].enumerator.unit }
  }

  private static let deepest = 4

  private mutating func place(_ enumerator: Enumerator) {
    switch enumerator.member {
    case .ordinal(1):
      // One in an item of an open series starts a series inside it; the outer one may go on later.
      if stack.count == Self.deepest { finished.append(stack.removeFirst()) }
      stack.append(Open(members: [enumerator], ordinals: [1], depthIndex: stack.count))
    case .ordinal(let ordinal):
      if home(of: enumerator, ordinal: ordinal) == nil { openNamed(before: enumerator, ordinal) }
      guard
        let index = home(of: enumerator, ordinal: ordinal)
          ?? reopened(for: enumerator, ordinal: ordinal)
      else {
        orphans.append(enumerator)
        return
      }
      close(above: index)
      fillNamed(index, before: enumerator, ordinal)
      for missing in stack[index].last + 1..<max(ordinal, stack[index].last + 1) {
        stack[index].gaps.append((missing, stack[index].members.count))
      }
      stack[index].members.append(enumerator)
      stack[index].ordinals.append(ordinal)
    case .next, .last:
      guard let index = stack.lastIndex(where: { admits(enumerator, to: $0) }) else {
        orphans.append(enumerator)
        return
      }
      close(above: index)
      stack[index].ordinals.append(stack[index].last + 1)
      stack[index].members.append(enumerator)
      if enumerator.member == .last { stack[index].isClosed = true }
    }
  }

  /// Opens a series whose first items are named only at their ends, when a later one comes.
  private mutating func openNamed(before enumerator: Enumerator, _ ordinal: Int) {
    guard ordinal >= 2, ordinal <= 12, stack.count < Self.deepest, enumerator.form != .numeral
    else { return }
    let start = stack.last.map { $0.members[$0.members.count - 1].unit + 1 } ?? 0
    let nearest = max(start, enumerator.unit - Self.farthestNaming)
    guard let named = article.namedItems(upTo: ordinal - 1, from: nearest, through: enumerator.unit)
    else { return }
    stack.append(
      Open(members: named, ordinals: Array(1..<ordinal), depthIndex: stack.count))
  }

  /// Units farther before an enumerator name no item that it goes on from.
  private static let farthestNaming = 64

  /// Puts in the items that are named only at their end, before an ordinal that skips them.
  private mutating func fillNamed(_ index: Int, before enumerator: Enumerator, _ ordinal: Int) {
    while stack[index].last + 1 < ordinal {
      let missing = stack[index].last + 1
      guard let named = named(missing, in: index, before: enumerator) else { return }
      stack[index].members.append(named)
      stack[index].ordinals.append(missing)
    }
  }

  /// The open series that waits for an ordinal: the innermost with the one before it, in the same
  /// form if possible, else the innermost of the same form that skipped a few.
  private func home(of enumerator: Enumerator, ordinal: Int) -> Int? {
    let exact = stack.indices.filter {
      stack[$0].last == ordinal - 1 && !stack[$0].isClosed && stack[$0].style == enumerator.style
    }
    if let same = exact.last(where: { stack[$0].form == enumerator.form }) { return same }
    if let any = exact.last(where: { stack[$0].members[0].mixes(with: enumerator) }) { return any }
    return stack.indices.last { skips(to: ordinal, enumerator, stack[$0]) }
      ?? stack.indices.last {
        !stack[$0].isClosed && stack[$0].members[0].mixes(with: enumerator)
          && stack[$0].last + 1 < ordinal
          && named(stack[$0].last + 1, in: $0, before: enumerator) != nil
      }
  }

  private func named(_ ordinal: Int, in index: Int, before enumerator: Enumerator) -> Enumerator? {
    let start = stack[index].members[stack[index].members.count - 1].unit + 1
    return article.namedItem(ordinal: ordinal, from: start, through: enumerator.unit)
  }

  /// Whether a series may go on with an ordinal that leaves out a few.
  private func skips(to ordinal: Int, _ enumerator: Enumerator, _ open: Open) -> Bool {
    guard !open.isClosed, open.last < ordinal, ordinal - open.last <= 3,
      open.form == enumerator.form, open.style == enumerator.style
    else { return false }
    return open.members.count > 1 || isAtSameLevel(enumerator, open)
  }

  /// The series that waits for an ordinal once the "finally" and "another" inside its last item are
  /// seen to be no members: they stand in the middle of a paragraph, and the ordinal opens one.
  private mutating func reopened(for enumerator: Enumerator, ordinal: Int) -> Int? {
    guard article.startsParagraph(enumerator.unit) else { return nil }
    for index in stack.indices.reversed() {
      let kept = stack[index].members.prefix { member in
        if case .ordinal = member.member { return true }
        return article.startsParagraph(member.unit)
      }.count
      guard kept > 0, kept < stack[index].members.count,
        stack[index].ordinals[kept - 1] == ordinal - 1
      else { continue }
      orphans += stack[index].members[kept...]
      stack[index].members.removeSubrange(kept...)
      stack[index].ordinals.removeSubrange(kept...)
      stack[index].gaps.removeAll { $0.beforeItem >= kept }
      stack[index].isClosed = false
      return index
    }
    return nil
  }

  /// "Finally" and "another" go on with a series on their own level only.
  private func admits(_ enumerator: Enumerator, to open: Open) -> Bool {
    guard !open.isClosed else { return false }
    if enumerator.form == .nominal, open.form == .numeral { return false }
    if enumerator.member == .last, open.members.count == 1, open.form == .numeral { return false }
    return isAtSameLevel(enumerator, open)
  }

  private func isAtSameLevel(_ enumerator: Enumerator, _ open: Open) -> Bool {
    let last = open.members[open.members.count - 1]
    let opensParagraph = article.startsParagraph(enumerator.unit)
    let paragraph = article.units[enumerator.unit].paragraph
    if article.units[last.unit].paragraph == paragraph { return true }
    return opensParagraph
      && (open.members.count == 1 || article.startsParagraph(last.unit)
        || isBehind(enumerator, open))
  }

  /// Whether "finally" opens the paragraph right behind one that holds several items, and no announced
  /// number says that those are all.
  private func isBehind(_ enumerator: Enumerator, _ open: Open) -> Bool {
    let places = open.members.map { article.units[$0.unit].paragraph }
    return places.allSatisfy { $0 == places[0] }
      && article.units[enumerator.unit].paragraph == places[0] + 1
      && article.readings[enumerator.unit].attribution == nil
      && article.announcement(before: open.members[0].unit)?.count
        .map { $0 > open.members.count } ?? true
  }

  private mutating func close(above index: Int) {
    while stack.count > index + 1 { finished.append(stack.removeLast()) }
  }

  /// A series holds when it has two members and enough that speaks for it; or when its only member
  /// is the first of an announced number ("two cases … The first is …").
  private func accepted(_ open: Open) -> Series? {
    if open.members.count == 1, open.form == .nominal,
      article.announcement(before: open.members[0].unit)?.count != nil
    {
      return series(open)
    }
    if open.members.count == 1, isAloneUnderLabel(open.members[0]) { return series(open) }
    guard open.members.count >= 2 else { return nil }
    var score = 0
    for (before, after) in zip(open.ordinals, open.ordinals.dropFirst()) {
      score += after == before + 1 ? 2 : -1
    }
    if open.members.allSatisfy({ $0.form == open.form }) { score += 1 }
    let initial = open.members.count { article.startsParagraph($0.unit) }
    let paragraphs = Set(open.members.map { article.units[$0.unit].paragraph })
    score += initial == open.members.count || paragraphs.count == 1 ? 2 : 0
    score += initial == 0 && paragraphs.count > 1 ? -1 : 0
    return score >= 2 ? series(open) : nil
  }

  /// Whether it stands right under "Cons", with no second item: "1) Trade".
  private func isAloneUnderLabel(_ member: Enumerator) -> Bool {
    guard member.form == .numeral, member.member == .ordinal(1),
      let label = article.label(over: member.unit)
    else { return false }
    return label.isPlural && label.argues
  }

  private func series(_ open: Open) -> Series {
    let items = zip(open.members, open.ordinals).map {
      Series.Item(ordinal: $1, enumerator: $0, units: $0.unit..<$0.unit + 1)
    }
    var series = Series(items: items)
    series.gaps = open.gaps
    return series
  }
}

extension Enumerator {
  /// Whether one series may use both forms: "First, … My second reason … Step three,"; signs go with
  /// their like only.
  func mixes(with other: Self) -> Bool { style == other.style }
}
