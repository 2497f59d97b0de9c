// SPDX-License-Identifier: MIT

internal import ArgmapComparison
internal import ArgmapModel

/// Comparisons as one JSON document, a pair a line, then all together and the mean.
///
/// The keys are written down in docs/comparison.md. What is undefined is `null`.
func comparisonReport(_ pairs: [ComparedPair], overlap: MapComparison.Overlap) -> String {
  let lines = pairs.map { pair in
    JSON.object(
      [
        .init("name", .string(pair.name)),
        .init("gold", pair.gold.map { .string($0) } ?? .null),
        .init("map", pair.map.map { .string($0) } ?? .null),
      ] + members(of: pair.figures) + (pair.details.map(members) ?? [])
    ).text
  }
  return "{\"schema\":\"argmap.comparison/1\",\"overlap\":\(JSON.string(overlap.rawValue).text),"
    + "\"pairs\":[\n\(lines.joined(separator: ",\n"))\n],\n"
    + "\"micro\":\(JSON.object(members(of: total(of: pairs))).text),\n"
    + "\"macro\":\(JSON.object(means(of: pairs)).text)}\n"
}

/// The figures, each under the names of its measure.
private func members(of figures: MapComparison.Figures) -> [JSON.Member] {
  var members = grouped { agreement(($0.figure)(figures)) }
  for (position, member) in members.enumerated() where member.name == "items" {
    guard case .object(let items) = member.value else { continue }
    members[position].value = .object(
      items + [
        .init("ordinals", share(figures.ordinals)), .init("claims", share(figures.claims)),
      ])
  }
  let confusions = ConfusionMeasure.all.map { measure in
    JSON.Member(measure.key, confusion(measure.figure(figures)))
  }
  return members + [.init("categories", .object(confusions))]
}

private func means(of pairs: [ComparedPair]) -> [JSON.Member] {
  let agreements = grouped { measure in
    .object([
      .init("precision", .decimal(mean(of: pairs) { measure.figure($0).precision })),
      .init("recall", .decimal(mean(of: pairs) { measure.figure($0).recall })),
      .init("f1", .decimal(mean(of: pairs) { measure.figure($0).f1 })),
    ])
  }
  let confusions = ConfusionMeasure.all.map { measure in
    JSON.Member(
      measure.key,
      .object([.init("kappa", .decimal(mean(of: pairs) { measure.figure($0).kappa }))]))
  }
  return agreements + [.init("categories", .object(confusions))]
}

/// A value for each agreement, in an object for each first name.
private func grouped(_ value: (AgreementMeasure) -> JSON) -> [JSON.Member] {
  var groups: [(name: String, members: [JSON.Member])] = []
  for measure in AgreementMeasure.all {
    let member = JSON.Member(measure.path[1], value(measure))
    if groups.last?.name == measure.path[0] {
      groups[groups.count - 1].members.append(member)
    } else {
      groups.append((measure.path[0], [member]))
    }
  }
  return groups.map { JSON.Member($0.name, .object($0.members)) }
}

private func agreement(_ agreement: MapComparison.Agreement) -> JSON {
  .object([
    .init("gold", .number(agreement.gold)), .init("map", .number(agreement.map)),
    .init("both", .number(agreement.shared)),
    .init("precision", .decimal(agreement.precision)),
    .init("recall", .decimal(agreement.recall)), .init("f1", .decimal(agreement.f1)),
  ])
}

private func share(_ share: MapComparison.Share) -> JSON {
  .object([
    .init("right", .number(share.right)), .init("of", .number(share.count)),
    .init("part", .decimal(share.value)),
  ])
}

private func confusion(_ confusion: MapComparison.Confusion) -> JSON {
  let indices = confusion.categories.indices
  return .object([
    .init("compared", .number(confusion.count)), .init("agree", .decimal(confusion.observed)),
    .init("byChance", .decimal(confusion.expected)), .init("kappa", .decimal(confusion.kappa)),
    .init("names", .array(confusion.categories.map { .string($0) })),
    .init(
      "counts",
      .array(
        indices.map { gold in .array(indices.map { .number(confusion[gold: gold, map: $0]) }) })),
  ])
}

private func members(of details: ComparedPair.Details) -> [JSON.Member] {
  [.init("onlyInGold", side(details.gold)), .init("onlyInMap", side(details.map))]
}

private func side(_ side: ComparedPair.Side) -> JSON {
  .object([
    .init("statements", .array(side.statements.map(statement))),
    .init(
      "relations",
      .array(
        side.relations.map {
          .object([
            .init("premise", statement($0.premise)), .init("stance", .string($0.stance.rawValue)),
            .init("target", statement($0.target)),
          ])
        })),
  ])
}

private func statement(_ statement: ComparedPair.ShownStatement) -> JSON {
  .object([
    .init("id", .string(statement.name)), .init("text", .string(statement.text)),
    .init("start", statement.place.map { .number($0.lowerBound) } ?? .null),
    .init("end", statement.place.map { .number($0.upperBound) } ?? .null),
    .init("paragraph", statement.paragraph.map { .number($0) } ?? .null),
  ])
}
