// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// An item of an enumeration of arguments is in no argument.
  package static let unconnectedItem = Self("enumeration/unconnected-item")
}

extension Rule {
  /// "Second, …" gives a reason; a statement that no argument uses gives none.
  static let unconnectedItem = Self(.unconnectedItem) { context, findings in
    let map = context.map
    for position in context.items.indices where map.enumerations[position].kind == .arguments {
      for item in context.items[position] {
        guard case .statement(let id) = item.part, context.index.useCount(of: id) == 0,
          context.index.argumentCount(on: id) == 0, !map[id].isContext, !map.roots.contains(id)
        else { continue }
        findings.add(.warning, at: item.part, attribute: "ordinal", or: [.enumeration(position)]) {
          Finding(
            "\(context.name(of: item.part)) is item \(item.ordinal.map(String.init) ?? "?") of "
              + "\(context.name(of: .enumeration(position))), but gives no reason for anything",
            help: [
              "make it the premise of an <argument> with the same enumeration and ordinal, or say "
                + "kind=\"list\""
            ]
          )
        }
      }
    }
  }
}
