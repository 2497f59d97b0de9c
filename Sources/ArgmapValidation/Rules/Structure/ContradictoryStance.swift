// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// The same premises support and attack the same thing.
  package static let contradictoryStance = Self("structure/contradictory-stance")
}

extension Rule {
  /// Premises that are linked with different others can do both; alone they can not.
  static let contradictoryStance = Self(.contradictoryStance) { context, findings in
    var supporting: [ArgumentContent: Argument.ID] = [:]
    var attacking: [ArgumentContent: Argument.ID] = [:]
    for id in context.argumentsOfSharedPremises {
      let argument = context.map[id]
      guard let content = ArgumentContent(argument) else { continue }
      let opposite: Argument.ID?
      switch argument.stance {
      case .supports:
        guard supporting.updateValue(id, forKey: content) == nil else { continue }
        opposite = attacking[content]
      case .attacks:
        guard attacking.updateValue(id, forKey: content) == nil else { continue }
        opposite = supporting[content]
      }
      guard let opposite else { continue }
      findings.add(.warning, at: .argument(id), or: [.argument(opposite)]) {
        let place = context.location(of: .argument(opposite))
        return Finding(
          "\(context.name(of: .argument(id))) and \(context.name(of: .argument(opposite))) have "
            + "the same premises, but one supports and one attacks "
            + "'\(context.map.name(of: argument.target))'",
          notes: place.map { [Diagnostic.Note("the other is here", at: $0)] } ?? [],
          help: ["remove one, or add the premise that makes the difference"]
        )
      }
    }
  }
}
