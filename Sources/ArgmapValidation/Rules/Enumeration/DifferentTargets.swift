// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// Items of one enumeration are reasons for different statements.
  package static let differentTargets = Self("enumeration/different-targets")
}

extension Rule {
  /// "Three reasons" are three reasons for one thing.
  static let differentTargets = Self(.differentTargets, in: [.analysis]) { context, findings in
    let map = context.map
    for position in context.items.indices where map.enumerations[position].kind == .arguments {
      var first: (id: Argument.ID, target: Argument.Target)?
      for item in context.items[position] {
        guard case .argument(let id) = item.part else { continue }
        guard let other = first else {
          first = (id, map[id].target)
          continue
        }
        guard map[id].target != other.target, map[id].ordinal != map[other.id].ordinal else {
          continue
        }
        findings.add(.note, at: item.part, attribute: "ordinal", or: [.enumeration(position)]) {
          Finding(
            "\(context.name(of: item.part)) is about '\(map.name(of: map[id].target))', but "
              + "\(context.name(of: .argument(other.id))) of the same enumeration about "
              + "'\(map.name(of: other.target))': do both belong to it?"
          )
        }
        break
      }
    }
  }
}
