// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// An objection rests on what it attacks.
  package static let selfDefeating = Self("dialectic/self-defeating")
}

extension Rule {
  /// A reduction to the absurd does so on purpose.
  ///
  /// The search below each objection shares a budget that is linear in the map.
  static let selfDefeating = Self(.selfDefeating) { context, findings in
    let map = context.map
    guard !context.below.isAscending else { return }
    let support = context.support
    var search = BoundedSearch(
      support, budget: 16 * (map.statements.count + map.arguments.count) + 1000)
    for at in map.arguments.indices where map.arguments[at].stance == .attacks {
      guard case .statement(let target) = map.arguments[at].target, target.isResolved else {
        continue
      }
      let premises = map.arguments[at].premises.map(\.statement).filter {
        $0.isResolved && $0 != target
      }
      guard search.reaches(target.index, from: premises.map(\.index)) else { continue }
      let id = Argument.ID(at)
      findings.add(.note, at: .argument(id), or: [.statement(target)]) {
        let place = context.location(of: .statement(target))
        return Finding(
          "\(context.name(of: .argument(id))) rests on '\(map.name(of: target))', which it attacks: "
            + "is that meant to reduce it to the absurd?",
          notes: place.map { [Diagnostic.Note("what it attacks is here", at: $0)] } ?? []
        )
      }
    }
  }
}
