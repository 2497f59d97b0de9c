// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapOutline
internal import ArgmapText

/// Explanations as one JSON document, a part of the map a line; its keys stand in
/// docs/explanations.md.
func jsonReport(_ explanations: [Explanation], of map: ArgumentMap) -> String {
  let report = ExplanationReport(map: map)
  let lines = explanations.map { JSON.object(report.members($0)).text }
  let body = lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n"
  return "{\"schema\":\"argmap.explanations/1\",\"explanations\":[\(body)]}\n"
}

/// Rules as one JSON document, a rule a line.
func jsonReport(rules: [RuleDescription]) -> String {
  let lines = rules.map { rule in
    JSON.object([
      .init("rule", .string(rule.name)),
      .init(
        "precision",
        .object(
          RuleCatalogue.precisions(of: rule.name).map {
            .init($0.language, .decimal($0.precision.value))
          })
      ),
      .init("decidesBy", .string(rule.basis.rawValue)),
      .init("meaning", .string(rule.meaning)),
      .init("wouldChangeIt", .string(rule.change)),
      .init("example", .string(rule.example)),
    ]).text
  }
  return "{\"schema\":\"argmap.rules/1\",\"rules\":[\n\(lines.joined(separator: ",\n"))\n]}\n"
}

private struct ExplanationReport {
  let map: ArgumentMap

  func members(_ explanation: Explanation) -> [JSON.Member] {
    var members: [JSON.Member] = [.init("kind", .string(explanation.kind.rawValue))]
    members += reference(explanation.subject)
    members.append(.init("role", .string(explanation.role)))
    if let text = explanation.text { members.append(.init("text", .string(text))) }
    members.append(.init("spans", spans(explanation.spans)))
    if let paragraph = explanation.paragraph {
      members.append(.init("paragraph", .number(paragraph)))
    }
    if let own = explanation.own { members += reasons(own) }
    members.append(.init("bearsOn", .array(explanation.bearings.map { .object(bearing($0)) })))
    if !explanation.saidAgain.isEmpty {
      members.append(
        .init(
          "saidAgain",
          .array(
            explanation.saidAgain.map {
              .object(
                [.init("text", .string($0.text)), .init("spans", spans($0.spans))]
                  + reasons($0.reasons))
            })))
    }
    switch explanation.kind {
    case .statement: break
    case .argument: members.append(.init("premises", references(explanation.members)))
    case .enumeration: members.append(.init("items", references(explanation.members)))
    }
    return members
  }

  private func bearing(_ bearing: Explanation.Bearing) -> [JSON.Member] {
    var members: [JSON.Member] = [
      .init("argument", .string(bearing.argument)),
      .init("relation", .string(bearing.relation.name)),
      .init("target", .object(reference(bearing.target))),
      .init("targetKind", .string(bearing.isOnStep ? "argument" : "statement")),
    ]
    if let item = bearing.item {
      members.append(.init("enumeration", .string(item.enumeration)))
      members.append(.init("ordinal", .number(item.ordinal)))
    }
    members.append(.init("linkedWith", references(bearing.linkedWith)))
    return members + reasons(bearing.reasons)
  }

  private func reasons(_ reasons: Explanation.Reasons) -> [JSON.Member] {
    var members: [JSON.Member] = []
    if let confidence = reasons.confidence {
      members.append(.init("confidence", .decimal(confidence.value)))
    }
    members.append(.init("why", .array(reasons.cues.map { .object(cue($0)) })))
    if let other = reasons.runnerUp {
      var runnerUp: [JSON.Member] = [
        .init("target", .object(reference(other.target))),
        .init("stance", .string(other.stance.rawValue)),
      ]
      runnerUp += rule(other.rule, other.confidence)
      members.append(.init("runnerUp", .object(runnerUp)))
    }
    return members
  }

  private func cue(_ cue: Cue) -> [JSON.Member] {
    var members = rule(cue.rule.string, cue.confidence)
    if let words = cue.span.quotation { members.append(.init("words", .string(words.string))) }
    return members + span(cue.span)
  }

  /// A rule with what is known about it; only the name when this version doesn't know it.
  private func rule(_ name: String, _ precision: Degree?) -> [JSON.Member] {
    var members: [JSON.Member] = [.init("rule", .string(name))]
    if let precision { members.append(.init("precision", .decimal(precision.value))) }
    if let known = RuleCatalogue.description(of: name) {
      members.append(.init("decidesBy", .string(known.basis.rawValue)))
      members.append(.init("meaning", .string(known.meaning)))
      members.append(.init("wouldChangeIt", .string(known.change)))
    }
    return members
  }

  private func references(_ references: [Explanation.Reference]) -> JSON {
    .array(references.map { .object(reference($0)) })
  }

  private func reference(_ reference: Explanation.Reference) -> [JSON.Member] {
    let name = JSON.Member("id", .string(reference.name))
    return reference.label.isEmpty ? [name] : [name, .init("label", .string(reference.label))]
  }

  private func spans(_ spans: [SourceSpan]) -> JSON { .array(spans.map { .object(span($0)) }) }

  /// A place in code points; the source is left out when it is the first.
  private func span(_ span: SourceSpan) -> [JSON.Member] {
    var members: [JSON.Member] = []
    if let source = map.otherSourceName(of: span) {
      members.append(.init("source", .string(source)))
    }
    members.append(.init("start", .number(span.range.lowerBound)))
    members.append(.init("end", .number(span.reversedEnd ?? span.range.upperBound)))
    return members
  }
}
