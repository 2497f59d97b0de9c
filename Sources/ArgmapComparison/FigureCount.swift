// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Counts what two maps share.
struct FigureCount {
  private let gold: Reading
  private let map: Reading
  private let alignment: Alignment
  private var figures = MapComparison.Figures()
  private var onlyInGold = MapComparison.Remainder()
  private var onlyInMap = MapComparison.Remainder()
  private let overlap: MapComparison.Overlap

  init(
    gold: Reading, _ goldList: PlaceList, map: Reading, _ mapList: PlaceList,
    overlap: MapComparison.Overlap
  ) {
    self.gold = gold
    self.map = map
    self.overlap = overlap
    let matches = spanMatches(goldList, mapList)
    func alignment(at overlap: MapComparison.Overlap) -> Alignment {
      let admitted = matches.filter { $0.overlap.satisfies(overlap) }
      return Alignment(gold, goldList, map, mapList, admitted)
    }
    self.alignment = alignment(at: overlap)
    let goldCount = gold.takesPart.count { $0 }
    let mapCount = map.takesPart.count { $0 }
    for each in MapComparison.Overlap.allCases {
      let shared = each == overlap ? self.alignment.count : alignment(at: each).count
      figures[statements: each] = .init(gold: goldCount, map: mapCount, shared: shared)
    }
    countThesis(goldList, mapList, matches)
    countRelations()
    countItems()
    countCategories()
    onlyInGold.statements = gold.inOrder.filter {
      gold.takesPart[$0.index] && self.alignment.ofGold[$0.index] == nil
    }
    onlyInMap.statements = map.inOrder.filter {
      map.takesPart[$0.index] && self.alignment.ofMap[$0.index] == nil
    }
  }

  /// The result.
  var comparison: MapComparison {
    MapComparison(
      overlap: overlap,
      pairs: gold.map.statementIDs.compactMap { id in
        alignment.ofGold[id.index].map { .init(gold: id, map: Statement.ID($0)) }
      },
      figures: figures, onlyInGold: onlyInGold, onlyInMap: onlyInMap)
  }

  private mutating func countThesis(
    _ goldList: PlaceList, _ mapList: PlaceList, _ matches: [SpanMatch]
  ) {
    let count = (gold.thesis == nil ? 0 : 1, map.thesis == nil ? 0 : 1)
    figures.thesis = .init(gold: count.0, map: count.1)
    figures.thesisOrRestatement = figures.thesis
    guard let one = gold.thesis?.index, let other = map.thesis?.index else { return }
    let areAligned = alignment.ofGold[one] == other
    let isRestated = matches.contains { $0.gold == one && $0.map == other && !$0.isOwn }
    if areAligned, !isRestated { figures.thesis.shared = 1 }
    let meet = goldList.ofStatement[one].contains { place in
      mapList.ofStatement[other].contains { otherPlace in
        let (a, b) = (goldList.places[place], mapList.places[otherPlace])
        let found = MapComparison.Overlap(
          shared: PlaceList.shared(goldList[a], mapList[b]), longer: max(a.length, b.length))
        return found?.satisfies(overlap) ?? false
      }
    }
    if areAligned || meet { figures.thesisOrRestatement.shared = 1 }
  }

  private mutating func countRelations() {
    let goldRelations = Set(gold.relations)
    let translated = map.relations.map(self.translated)
    let mapRelations = Set(translated.compactMap { $0 })
    figures.labelled = .init(
      gold: gold.relations.count, map: map.relations.count,
      shared: goldRelations.intersection(mapRelations).count)
    let goldArcs = Set(gold.relations.map(Arc.init))
    let mapArcs = Set(translated.compactMap { $0.map(Arc.init) })
    let shared = goldArcs.intersection(mapArcs)
    figures.attached = .init(
      gold: goldArcs.count, map: Set(map.relations.map(Arc.init)).count, shared: shared.count)
    onlyInGold.relations = inOrder(gold.relations.filter { !mapRelations.contains($0) }, gold)
    onlyInMap.relations = inOrder(
      zip(map.relations, translated).filter { !($1.map(goldRelations.contains) ?? false) }.map(\.0),
      map)
    countAttachment(goldArcs, mapArcs, shared)
  }

  /// A relation without what the one does to the other.
  private struct Arc: Hashable {
    var premise: Statement.ID
    var target: Statement.ID

    init(_ relation: MapComparison.Relation) {
      premise = relation.premise
      target = relation.target
    }
  }

  /// A relation of the map between the statements of the gold map; `nil` when one of them is lacking.
  private func translated(_ relation: MapComparison.Relation) -> MapComparison.Relation? {
    guard let premise = alignment.ofMap[relation.premise.index],
      let target = alignment.ofMap[relation.target.index]
    else { return nil }
    return MapComparison.Relation(
      premise: Statement.ID(premise), target: Statement.ID(target), stance: relation.stance)
  }

  private mutating func countAttachment(
    _ goldArcs: Set<Arc>, _ mapArcs: Set<Arc>, _ shared: Set<Arc>
  ) {
    // A statement that bears on itself is no pair.
    let inGold = goldArcs.count {
      $0.premise != $0.target && alignment.ofGold[$0.premise.index] != nil
        && alignment.ofGold[$0.target.index] != nil
    }
    let inMap = mapArcs.count { $0.premise != $0.target }
    let both = shared.count { $0.premise != $0.target }
    let pairs = alignment.count * max(0, alignment.count - 1)
    figures.attachment[gold: 1, map: 1] = both
    figures.attachment[gold: 1, map: 0] = inGold - both
    figures.attachment[gold: 0, map: 1] = inMap - both
    figures.attachment[gold: 0, map: 0] = pairs - inGold - inMap + both
  }

  private mutating func countItems() {
    let goldItems = ItemsOfReading(gold)
    let mapItems = ItemsOfReading(map)
    let pairs = itemPairs(goldItems, mapItems, alignment)
    figures.items = .init(gold: goldItems.count, map: mapItems.count, shared: pairs.count)
    figures.ordinals = .init(of: pairs.count)
    figures.claims = .init(of: pairs.count)
    for pair in pairs {
      let (one, other) = (goldItems.items[pair.gold], mapItems.items[pair.map])
      if one.ordinal == other.ordinal { figures.ordinals.right += 1 }
      if pair.hasSameClaim { figures.claims.right += 1 }
    }
  }

  private mutating func countCategories() {
    let roles = indices(MapComparison.Role.allCases)
    let functions = indices(MapComparison.Function.allCases)
    for (one, other) in alignment.ofGold.enumerated() {
      guard let other else { continue }
      figures.role[
        gold: roles[gold.roles[one], default: 0], map: roles[map.roles[other], default: 0]] += 1
      figures.function[
        gold: functions[gold.functions[one], default: 0],
        map: functions[map.functions[other], default: 0]] += 1
    }
  }

  private func indices<Category: Hashable>(_ categories: [Category]) -> [Category: Int] {
    Dictionary(zip(categories, categories.indices)) { first, _ in first }
  }

  private func inOrder(
    _ relations: [MapComparison.Relation], _ reading: Reading
  ) -> [MapComparison.Relation] {
    var ranks = [Int](repeating: 0, count: reading.map.statements.count)
    for (rank, id) in reading.inOrder.enumerated() { ranks[id.index] = rank }
    return relations.sorted {
      (ranks[$0.premise.index], ranks[$0.target.index])
        < (ranks[$1.premise.index], ranks[$1.target.index])
    }
  }
}

extension Reading {
  /// The statements by where they stand, those without a place last.
  var inOrder: [Statement.ID] {
    let starts = map.statements.map { $0.spans.first?.range.lowerBound ?? .max }
    return map.statementIDs.sorted { starts[$0.index] < starts[$1.index] }
  }
}
