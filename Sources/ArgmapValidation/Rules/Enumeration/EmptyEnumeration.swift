// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// No argument or statement is an item of the enumeration.
  package static let emptyEnumeration = Self("enumeration/empty")
}

extension Rule {
  /// An enumeration of arguments without items says nothing; steps and lists are often all background.
  static let emptyEnumeration = Self(.emptyEnumeration) { context, findings in
    for position in context.items.indices
    where context.items[position].isEmpty && context.map.enumerations[position].kind == .arguments {
      findings.add(.warning, at: .enumeration(position)) {
        Finding(
          "\(context.name(of: .enumeration(position))) has no items",
          help: [
            "give its arguments enumeration=\"\(context.map.enumerations[position].name)\" and an "
              + "ordinal, or remove it"
          ],
          fix: context.fix(
            "remove it",
            .unsafe,
            context.removingEmptyElement(of: .enumeration(position))
          )
        )
      }
    }
  }
}
