// SPDX-License-Identifier: MIT

internal import ArgmapComparison
internal import ArgmapModel
internal import ArgmapSource

/// Two maps that were compared, as reports show them.
struct ComparedPair {
  /// What the pair is called.
  var name: String
  /// The gold map's file; `nil` for none.
  var gold: String?
  /// The map's file; `nil` for none.
  var map: String?
  var figures: MapComparison.Figures
  /// What only one map has; `nil` when it was not asked for.
  var details: Details?

  struct Details {
    var gold: Side
    var map: Side
  }

  /// What only one of the maps has.
  struct Side {
    var statements: [ShownStatement]
    var relations: [ShownRelation]
  }

  struct ShownStatement {
    var name: String
    var text: String
    var place: Range<Int>?
    var paragraph: Int?
  }

  struct ShownRelation {
    var premise: ShownStatement
    var stance: Argument.Stance
    var target: ShownStatement
  }

  init(
    _ pair: MapPair, _ comparison: MapComparison, _ gold: MapInput, _ map: MapInput,
    withDetails: Bool
  ) {
    name = pair.name
    self.gold = pair.gold?.inputName
    self.map = pair.map?.inputName
    figures = comparison.figures
    if withDetails {
      details = Details(
        gold: Side(comparison.onlyInGold, of: gold, orElse: map.articles),
        map: Side(comparison.onlyInMap, of: map, orElse: gold.articles))
    }
  }
}

extension ComparedPair.Side {
  /// Gold maps seldom lie beside their articles; the other map's will do.
  fileprivate init(
    _ remainder: MapComparison.Remainder, of input: MapInput,
    orElse articles: [ArgumentMap.Source.ID: SourceText]
  ) {
    let paragraphs = ParagraphNumbers(
      input.map, articles: input.articles.isEmpty ? articles : input.articles)
    func shown(_ id: Statement.ID) -> ComparedPair.ShownStatement {
      ComparedPair.ShownStatement(
        name: input.map.name(of: id), text: input.map[id].text.string,
        place: input.map[id].spans.first?.range, paragraph: paragraphs[id])
    }
    statements = remainder.statements.map(shown)
    relations = remainder.relations.map {
      .init(premise: shown($0.premise), stance: $0.stance, target: shown($0.target))
    }
  }
}

/// The figures of all pairs together (micro average).
func total(of pairs: [ComparedPair]) -> MapComparison.Figures {
  pairs.reduce(into: MapComparison.Figures()) { $0 += $1.figures }
}

/// The mean of a figure over the pairs that have it (macro average); `nil` when none has.
func mean(
  of pairs: [ComparedPair], _ figure: (MapComparison.Figures) -> Double?
) -> Double? {
  let values = pairs.compactMap { figure($0.figures) }
  return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
}

/// A number with three decimals.
func decimal(_ value: Double) -> String {
  let thousandths = Int((value * 1000).rounded())
  let digits = String(abs(thousandths) % 1000)
  let zeros = String(repeating: "0", count: 3 - digits.count)
  return "\(thousandths < 0 ? "-" : "")\(abs(thousandths) / 1000).\(zeros)\(digits)"
}
