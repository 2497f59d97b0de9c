// SPDX-License-Identifier: MIT

/// What two sides make of a list: what either removed goes, what either added comes, once.
///
/// The order is that of theirs where ours only left it as it was, else that of ours; what only the
/// other side has stands behind what it stands behind there. An element that comes several times
/// counts as so many different ones.
///
/// - Complexity: O(*n*) in the elements.
func mergedList<Element: Hashable>(
  base: [Element], ours: [Element], theirs: [Element]
) -> [Element] {
  if ours == theirs || theirs == base { return ours }
  if ours == base { return theirs }
  let (base, ours, theirs) = (numbered(base), numbered(ours), numbered(theirs))
  let (inBase, inOurs, inTheirs) = (Set(base), Set(ours), Set(theirs))
  return mergedOrder(base: base, ours: ours, theirs: theirs) { element in
    inBase.contains(element)
      ? inOurs.contains(element) && inTheirs.contains(element)
      : inOurs.contains(element) || inTheirs.contains(element)
  }.map(\.element)
}

/// What two sides make of a list of values that are told apart by keys; of two values that both sides
/// changed, that of the favoured side stays, and the list is not clean.
///
/// - Complexity: O(*n*) in the values.
func mergedByKey<Key: Hashable, Value: Equatable>(
  base: some Sequence<(Key, Value)>, ours: some Sequence<(Key, Value)>,
  theirs: some Sequence<(Key, Value)>, favoured: MergeSide
) -> (values: [Value], isClean: Bool) {
  let (baseValues, ourValues, theirValues) = (
    Dictionary(base) { first, _ in first }, Dictionary(ours) { first, _ in first },
    Dictionary(theirs) { first, _ in first }
  )
  var isClean = true
  let keys = mergedList(base: base.map(\.0), ours: ours.map(\.0), theirs: theirs.map(\.0))
  let values = keys.compactMap { key -> Value? in
    guard let one = ourValues[key], let other = theirValues[key] else {
      return ourValues[key] ?? theirValues[key]
    }
    if one == other || other == baseValues[key] { return one }
    if one == baseValues[key] { return other }
    isClean = false
    return favoured == .theirs ? other : one
  }
  return (values, isClean)
}

/// The elements that are to stay, in the order that two sides make of that of a base.
///
/// - Precondition: No element comes twice on one side.
/// - Complexity: O(*n*) in the elements.
func mergedOrder<Element: Hashable>(
  base: [Element], ours: [Element], theirs: [Element], keeping isKept: (Element) -> Bool
) -> [Element] {
  let inOurs = Set(ours)
  let inBase = Set(base)
  let isLeft =
    ours.filter(inBase.contains) == base.filter(inOurs.contains)
  let (first, second) = isLeft ? (theirs, ours) : (ours, theirs)
  // What stands on one side only, by what it stands behind there.
  let inFirst = Set(first)
  var leading: [Element] = []
  var following: [Element: [Element]] = [:]
  var last: Element?
  for element in second {
    if inFirst.contains(element) {
      last = element
    } else if let last {
      following[last, default: []].append(element)
    } else {
      leading.append(element)
    }
  }
  var order: [Element] = []
  order.reserveCapacity(first.count)
  order += leading.filter(isKept)
  for element in first {
    if isKept(element) { order.append(element) }
    if let more = following[element] { order += more.filter(isKept) }
  }
  return order
}

/// An element and how often it has come before.
struct Numbered<Element: Hashable>: Hashable {
  var element: Element
  var occurrence: Int
}

func numbered<Element: Hashable>(_ elements: [Element]) -> [Numbered<Element>] {
  var counts: [Element: Int] = [:]
  return elements.map { element in
    let count = counts[element, default: 0]
    counts[element] = count + 1
    return Numbered(element: element, occurrence: count)
  }
}
