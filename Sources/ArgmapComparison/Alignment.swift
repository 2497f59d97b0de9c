// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Which statements of two maps stand for each other, one to one.
struct Alignment {
  private let gold: Reading
  private let map: Reading
  /// The statement of the map for each of the gold map.
  private(set) var ofGold: [Int?]
  /// The statement of the gold map for each of the map.
  private(set) var ofMap: [Int?]
  private(set) var count = 0

  /// Takes over what was aligned through places, and aligns statements that have none.
  ///
  /// Those can't be told by where they stand, so an unstated thesis is taken for an unstated thesis,
  /// then equal words for equal words, then what does the same for the same statement.
  ///
  /// - Complexity: O(*n* log *n*) in the statements and relations.
  init(
    _ gold: Reading, _ goldPlaces: PlaceList, _ map: Reading, _ mapPlaces: PlaceList,
    _ matches: some Sequence<SpanMatch>
  ) {
    self.gold = gold
    self.map = map
    ofGold = gold.map.statements.map { _ in nil }
    ofMap = map.map.statements.map { _ in nil }
    for match in matches { pair(match.gold, match.map) }

    // Without places on one side all that is left are words.
    let isByWords = goldPlaces.isEmpty || mapPlaces.isEmpty
    func isPlaceless(_ reading: Reading, _ places: PlaceList) -> [Bool] {
      reading.takesPart.indices.map {
        reading.takesPart[$0] && (isByWords || places.ofStatement[$0].isEmpty)
      }
    }
    let goldPlaceless = isPlaceless(gold, goldPlaces)
    let mapPlaceless = isPlaceless(map, mapPlaces)

    if let thesis = gold.thesis, let other = map.thesis, gold.map[thesis].isImplicit,
      map.map[other].isImplicit, goldPlaceless[thesis.index], mapPlaceless[other.index]
    {
      pair(thesis.index, other.index)
    }
    pairEqual(
      goldPlaceless, { foldedWords(gold.map.statements[$0].text) }, mapPlaceless,
      { foldedWords(map.map.statements[$0].text) })
    guard !isByWords else { return }
    let goldParts = firstRelations(of: gold)
    let mapParts = firstRelations(of: map)
    let aligned = ofMap
    pairEqual(
      zip(goldPlaceless, gold.map.statements).map { $0 && $1.isImplicit },
      { statement in goldParts[statement].map { Part(target: $0.target.index, stance: $0.stance) }
      },
      zip(mapPlaceless, map.map.statements).map { $0 && $1.isImplicit },
      { statement in
        guard let relation = mapParts[statement], let target = aligned[relation.target.index] else {
          return nil
        }
        return Part(target: target, stance: relation.stance)
      })
  }

  /// What a statement does, by the gold map's statement that it does it to.
  private struct Part: Hashable {
    var target: Int
    var stance: Argument.Stance
  }

  private mutating func pair(_ gold: Int, _ map: Int) {
    ofGold[gold] = map
    ofMap[map] = gold
    count += 1
  }

  /// Aligns the wanted statements that have equal keys, in their order.
  private mutating func pairEqual<Key: Hashable>(
    _ isGoldWanted: [Bool], _ goldKey: (Int) -> Key?, _ isMapWanted: [Bool],
    _ mapKey: (Int) -> Key?
  ) {
    var waiting: [Key: [Int]] = [:]
    for other in isMapWanted.indices.reversed() where isMapWanted[other] && ofMap[other] == nil {
      if let key = mapKey(other) { waiting[key, default: []].append(other) }
    }
    for one in isGoldWanted.indices where isGoldWanted[one] && ofGold[one] == nil {
      if let key = goldKey(one), let other = waiting[key]?.popLast() { pair(one, other) }
    }
  }

  private func firstRelations(of reading: Reading) -> [MapComparison.Relation?] {
    var first = [MapComparison.Relation?](repeating: nil, count: reading.map.statements.count)
    for relation in reading.relations.reversed() { first[relation.premise.index] = relation }
    return first
  }
}

/// Words as they are compared: letters and digits in lower case, all else between them one blank.
///
/// Words without letters and digits are compared as they are.
func foldedWords(_ words: Prose) -> String {
  var folded = String.UnicodeScalarView()
  var isPending = false
  for scalar in words.string.lowercased().unicodeScalars {
    let properties = scalar.properties
    guard properties.isAlphabetic || properties.numericType != nil || isMark(properties) else {
      isPending = true
      continue
    }
    if isPending, !folded.isEmpty { folded.append(" ") }
    isPending = false
    folded.append(scalar)
  }
  return folded.isEmpty ? words.string : String(folded)
}

private func isMark(_ properties: Unicode.Scalar.Properties) -> Bool {
  switch properties.generalCategory {
  case .nonspacingMark, .spacingMark: true
  default: false
  }
}
