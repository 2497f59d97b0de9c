// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// The first item is not number 1.
  package static let lateStart = Self("enumeration/late-start")
}

extension Rule {
  /// Series start at 1, though the start may stand outside what was read.
  static let lateStart = Self(.lateStart) { context, findings in
    for position in context.items.indices {
      guard let first = context.ordinals(ofEnumeration: position).first, first != 1,
        !context.hasUnreadOrdinal(inEnumeration: position)
      else { continue }
      findings.add(.note, at: .enumeration(position)) {
        Finding("\(context.name(of: .enumeration(position))) starts with item \(first), expected 1")
      }
    }
  }
}
