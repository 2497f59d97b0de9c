// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// An argument has all premises of another and more, for the same.
  package static let supersetArgument = Self("structure/superset-argument")
}

extension Rule {
  /// If the premises of the smaller suffice, the others are for nothing.
  static let supersetArgument = Self(.supersetArgument, in: [.analysis]) { context, findings in
    for id in context.map.argumentIDs {
      guard let smaller = context.argumentWithin(id) else { continue }
      findings.add(.note, at: .argument(id), or: [.argument(smaller)]) {
        let place = context.location(of: .argument(smaller))
        return Finding(
          "\(context.name(of: .argument(id))) has all premises of "
            + "\(context.name(of: .argument(smaller))) and more: are the others needed?",
          notes: place.map { [Diagnostic.Note("the other is here", at: $0)] } ?? []
        )
      }
    }
  }
}

extension ValidationContext {
  /// The first other argument for the same whose premises are some of an argument's.
  ///
  /// It shares the premise that is used least; where that is used more than 32 times, only the
  /// first of those are compared.
  fileprivate func argumentWithin(_ id: Argument.ID) -> Argument.ID? {
    let argument = map[id]
    let premises = Set(argument.premises.map(\.statement).filter(\.isResolved))
    guard premises.count > 1 else { return nil }
    return premises.lazy.sorted { $0.rawValue < $1.rawValue }
      .flatMap { index.arguments(using: $0).prefix(32) }
      .first { other in
        let candidate = map[other]
        guard other != id, candidate.stance == argument.stance, candidate.target == argument.target
        else { return false }
        let some = Set(candidate.premises.map(\.statement))
        return some.count < premises.count && some.isSubset(of: premises)
      }
  }
}
