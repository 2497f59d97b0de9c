// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// Nothing on the map speaks against the thesis.
  package static let noObjection = Self("teaching/no-objection")
}

extension Rule {
  /// A map that shows what others would object, and what answers it, convinces more.
  static let noObjection = Self(.noObjection, in: [.teaching]) { context, findings in
    let map = context.map
    guard let thesis = map.thesis, thesis.isResolved, !map.arguments.isEmpty,
      !map.arguments.contains(where: { $0.stance == .attacks })
    else { return }
    findings.add(.note, at: .statement(thesis)) {
      Finding(
        "nothing speaks against \(context.name(of: .statement(thesis))) or its reasons: what would "
          + "somebody say who disagrees?"
      )
    }
  }
}
