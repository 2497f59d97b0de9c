// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// Two arguments have the same premises, stance and target.
  package static let duplicateArgument = Self("structure/duplicate-argument")
}

extension Rule {
  /// A reason counts once.
  static let duplicateArgument = Self(.duplicateArgument) { context, findings in
    var first: [Argument.Stance: [ArgumentContent: Argument.ID]] = [:]
    for id in context.argumentsOfSharedPremises {
      let argument = context.map[id]
      guard let content = ArgumentContent(argument) else { continue }
      guard let other = first[argument.stance]?[content] else {
        first[argument.stance, default: [:]][content] = id
        continue
      }
      findings.add(.warning, at: .argument(id), or: [.argument(other)]) {
        let place = context.location(of: .argument(other))
        return Finding(
          "\(context.name(of: .argument(id))) has the same premises and the same target as "
            + context.name(of: .argument(other)),
          notes: place.map { [Diagnostic.Note("the other is here", at: $0)] } ?? [],
          help: ["remove one of the two"]
        )
      }
    }
  }
}
