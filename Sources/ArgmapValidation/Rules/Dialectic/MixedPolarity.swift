// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A statement speaks both for and against the thesis.
  package static let mixedPolarity = Self("dialectic/mixed-polarity")
}

extension Rule {
  /// Through one argument for it, through another against it; an objection to an objection speaks for.
  static let mixedPolarity = Self(.mixedPolarity, in: [.analysis]) { context, findings in
    let map = context.map
    guard let thesis = map.thesis, thesis.isResolved else { return }
    let sides = Sides(map, context)
    for at in map.statements.indices where at != thesis.index && sides.isBoth(at) {
      let id = Statement.ID(at)
      let uses = context.index.arguments(using: id)
      // What only follows from a statement above is told there.
      let isInherited = uses.contains { use in
        context.targets[use.index].map { $0 != thesis && sides.isBoth($0.index) } ?? false
      }
      guard uses.count > 1, !isInherited else { continue }
      findings.add(.note, at: .statement(id)) {
        Finding(
          "\(context.name(of: .statement(id))) speaks both for and against the thesis "
            + "'\(map.name(of: thesis))': which is meant?"
        )
      }
    }
  }
}
