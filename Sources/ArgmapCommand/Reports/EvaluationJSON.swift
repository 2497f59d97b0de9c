// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// One map in the report of `argmap evaluate --json`, a part a line.
func evaluationJSON(
  _ evaluation: Evaluation, of name: String, explaining asked: [Argument.Target]
) -> String {
  let map = evaluation.map
  let parts =
    map.statementIDs.map { Argument.Target.statement($0) }
    + map.argumentIDs.map { .argument($0) }
  let counts = Standing.allCases.map { standing in
    JSON.Member(standing.rawValue, .number(parts.count { evaluation[$0] == standing }))
  }
  var text = "{\"map\":\(JSON.string(name).text),\"counts\":\(JSON.object(counts).text),"
  text += "\"statements\":[\(lines(evaluation, parts.prefix(map.statements.count)))],\n"
  text += "\"arguments\":[\(lines(evaluation, parts.dropFirst(map.statements.count)))]"
  if !asked.isEmpty {
    let explanations = asked.map { part in
      "{\"id\":\(JSON.string(map.name(of: part)).text),\"steps\":["
        + evaluation.explanation(of: part).map { "\n" + step($0, map).text }.joined(separator: ",")
        + "]}"
    }
    text += ",\n\"explanations\":[\(explanations.joined(separator: ",\n"))]"
  }
  return text + "}"
}

private func lines(_ evaluation: Evaluation, _ parts: some Sequence<Argument.Target>) -> String {
  parts.compactMap { part in
    evaluation.reason(for: part).map { reason in
      var members = standing(reason, evaluation.map)
      if let expected = part.expectation(in: evaluation.map) {
        members.insert(.init("expected", .string(expected.rawValue)), at: 2)
      }
      return "\n" + JSON.object(members).text
    }
  }.joined(separator: ",")
}

private func step(_ step: Evaluation.Step, _ map: ArgumentMap) -> JSON {
  var members: [JSON.Member] = [.init("depth", .number(step.depth))]
  if let role = step.role { members.append(.init("role", .string(role.rawValue))) }
  if step.isOutweighed { members.append(.init("outweighed", .bool(true))) }
  if step.isRepeated { members.append(.init("repeated", .bool(true))) }
  return .object(members + standing(step.reason, map))
}

private func standing(_ reason: StandingReason, _ map: ArgumentMap) -> [JSON.Member] {
  [
    .init("id", .string(map.name(of: reason.part))),
    .init("standing", .string(reason.standing.rawValue)),
    .init("reason", .string(reason.kind.rawValue)),
    .init(
      "grounds",
      .array(
        reason.grounds.map { ground in
          var members: [JSON.Member] = [
            .init("id", .string(map.name(of: ground.part))),
            .init("role", .string(ground.role.rawValue)),
          ]
          if ground.isOutweighed { members.append(.init("outweighed", .bool(true))) }
          return .object(members)
        })),
  ]
}
