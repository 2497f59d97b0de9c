// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A tag expects a standing that there is not, or of what has none.
  package static let unknownStanding = Self("value/unknown-standing")
}

extension Rule {
  /// Such a tag would be taken for a check that passes.
  static let unknownStanding = Self(.unknownStanding) { context, findings in
    let known = Standing.allCases.map(\.rawValue)
    context.forEachExtras { part, extras in
      for tag in extras.tags {
        guard let expected = Standing.expected(by: tag) else { continue }
        let hasStanding =
          switch part {
          case .statement, .argument: true
          case .map, .premise, .source, .enumeration, .relation, .span, .cue: false
          }
        guard hasStanding else {
          findings.add(.warning, at: part) {
            Finding(
              "\(context.name(of: part)) has the tag '\(excerpt(tag.string))', expected that on a "
                + "statement or an argument only",
              help: ["move the tag to what it speaks of"]
            )
          }
          continue
        }
        guard case .unknown(let word) = expected else { continue }
        findings.add(.warning, at: part) {
          var suggestions = Suggestions()
          let similar = suggestions.nearest(to: word, among: known)
          return Finding(
            "\(context.name(of: part)) expects the standing '\(excerpt(word))', which is none of "
              + "in, out and undecided",
            help: [similar.map { "'\($0)' may be meant" } ?? "write one of them behind 'expect:'"]
          )
        }
      }
    }
    // They are parts of a statement, and stand as it does.
    for id in context.unusual.statements {
      let statement = context.map[id]
      let inside =
        statement.restatements.map { ("restatement", $0.extras) }
        + statement.attributions.map { ("attribution", $0.extras) }
      for (what, extras) in inside {
        for tag in extras.tags {
          guard case .standing = Standing.expected(by: tag) else { continue }
          findings.add(.warning, at: .statement(id)) {
            Finding(
              "\(context.name(of: .statement(id))) has the tag '\(excerpt(tag.string))' on "
                + "\(what == "restatement" ? "a" : "an") \(what), where nothing is checked",
              help: ["move the tag to the statement itself"])
          }
        }
      }
    }
  }
}
