// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// One person speaks both for and against a statement.
  package static let ownObjection = Self("dialectic/own-objection")
}

extension Rule {
  /// The views are those that the attributions of the premises name.
  static let ownObjection = Self(.ownObjection, in: [.analysis]) { context, findings in
    let map = context.map
    var first: [OwnView: (stance: Argument.Stance, id: Argument.ID)] = [:]
    for id in map.argumentIDs {
      let argument = map[id]
      guard !argument.isConcession, let premise = argument.premises.first?.statement,
        premise.isResolved
      else { continue }
      for attribution in map[premise].attributions {
        let view = OwnView(holder: attribution.holder, target: argument.target)
        guard let other = first[view] else {
          first[view] = (argument.stance, id)
          continue
        }
        guard other.stance != argument.stance else { continue }
        findings.add(.note, at: .argument(id), or: [.argument(other.id)]) {
          let place = context.location(of: .argument(other.id))
          return Finding(
            "'\(attribution.holder)' speaks for '\(map.name(of: argument.target))' and against it: "
              + "has one view been given to the wrong person?",
            notes: place.map { [Diagnostic.Note("the other side is here", at: $0)] } ?? []
          )
        }
      }
    }
  }
}

/// Somebody's view of something.
private struct OwnView: Hashable {
  let holder: Prose
  let target: Argument.Target
}
