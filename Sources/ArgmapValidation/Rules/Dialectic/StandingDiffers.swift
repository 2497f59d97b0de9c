// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A statement or argument does not stand as its tag says it should.
  package static let standingDiffers = Self("dialectic/standing-differs")
}

extension Rule {
  /// A tag such as `expect:out` makes a map a test of itself.
  static let standingDiffers = Self(.standingDiffers) { context, findings in
    let map = context.map
    var expectations: [(part: Argument.Target, standing: Standing)] = []
    func take(_ tags: [Prose], of part: Argument.Target) {
      for tag in tags {
        guard case .standing(let standing) = Standing.expected(by: tag) else { continue }
        expectations.append((part, standing))
      }
    }
    for id in context.unusual.statements { take(map[id].extras.tags, of: .statement(id)) }
    for id in context.unusual.arguments { take(map[id].extras.tags, of: .argument(id)) }
    guard !expectations.isEmpty else { return }
    let evaluation = map.evaluation()
    for (part, standing) in expectations where evaluation[part] != standing {
      findings.add(.error, at: part.part) {
        Finding(
          "\(context.name(of: part.part)) is \(evaluation[part]), expected \(standing)",
          notes: context.grounds(for: part, in: evaluation),
          help: [
            "'argmap evaluate' with '--why \(map.name(of: part))' tells the rest; change the map, or "
              + "the tag"
          ]
        )
      }
    }
  }
}

extension ValidationContext {
  /// What decided how a part stands, three of it at most.
  fileprivate func grounds(
    for part: Argument.Target, in evaluation: Evaluation
  ) -> [Diagnostic.Note] {
    let grounds = evaluation.reason(for: part)?.grounds ?? []
    return grounds.prefix(3).compactMap { ground in
      location(of: ground.part.part).map { place in
        let name = self.name(of: ground.part.part)
        let weight = ground.isOutweighed ? ", but outweighed" : ""
        return Diagnostic.Note("\(name) is \(evaluation[ground.part])\(weight)", at: place)
      }
    }
  }
}

extension Argument.Target {
  /// The same as a part that can be pointed at.
  fileprivate var part: MapPart {
    switch self {
    case .statement(let id): .statement(id)
    case .argument(let id): .argument(id)
    }
  }
}
