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
    for at in context.map.statements.indices {
      check(
        .statement(Statement.ID(at)),
        hasEnumeration: context.map.statements[at].enumeration != nil,
        hasOrdinal: context.map.statements[at].ordinal != nil
      )
    }
    for at in context.map.arguments.indices {
      check(
        .argument(Argument.ID(at)),
        hasEnumeration: context.map.arguments[at].enumeration != nil,
        hasOrdinal: context.map.arguments[at].ordinal != nil
      )
    }
  }
}
