// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// Nothing is said against an objection.
  package static let unansweredObjection = Self("dialectic/unanswered-objection")
}

extension Rule {
  /// A concession is granted, so it needs no answer.
  static let unansweredObjection = Self(.unansweredObjection, in: [.analysis, .teaching]) {
    context, findings in
    let map = context.map
    for at in map.arguments.indices
    where map.arguments[at].stance == .attacks && !map.arguments[at].isConcession {
      let id = Argument.ID(at)
      guard let target = context.targets[at], context.bearsOnRoot[target.index] else { continue }
      let premises = map.arguments[at].premises.map(\.statement).filter(\.isResolved)
      let answers =
        context.index.arguments(on: id) + premises.flatMap { context.index.arguments(on: $0) }
      guard !answers.contains(where: { map[$0].stance == .attacks }) else { continue }
      findings.add(.note, at: .argument(id)) {
        Finding(
          "nothing answers \(context.name(of: .argument(id))): what would the author say to it?")
      }
    }
  }
}
