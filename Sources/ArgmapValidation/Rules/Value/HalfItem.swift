// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// An item has an ordinal without an enumeration, or the reverse.
  package static let halfItem = Self("value/half-item")
}

extension Rule {
  /// Both say together which item it is.
  static let halfItem = Self(.halfItem) { context, findings in
    func check(_ part: MapPart, hasEnumeration: Bool, hasOrdinal: Bool) {
      guard hasEnumeration != hasOrdinal, !(context.places?.isUnread(part) ?? false) else {
        return
      }
      let (found, missing) =
        hasOrdinal ? ("ordinal", "enumeration") : ("enumeration", "ordinal")
      findings.add(.error, at: part, attribute: found) {
        Finding(
          "\(context.name(of: part)) has an \(found) but no \(missing)",
          help: ["add \(missing)=\"…\", or remove \(found)"]
        )
      }
    }
    for id in context.map.statementIDs {
      let statement = context.map[id]
      check(
        .statement(id),
        hasEnumeration: statement.enumeration != nil,
        hasOrdinal: statement.ordinal != nil
      )
    }
    for id in context.map.argumentIDs {
      let argument = context.map[id]
      check(
        .argument(id),
        hasEnumeration: argument.enumeration != nil,
        hasOrdinal: argument.ordinal != nil
      )
    }
  }
}
