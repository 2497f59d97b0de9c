// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A supporting argument is marked as a concession.
  package static let concessionNotObjection = Self("structure/concession-not-objection")
}

extension Rule {
  /// What is granted speaks against its target.
  static let concessionNotObjection = Self(.concessionNotObjection) { context, findings in
    let map = context.map
    for at in map.arguments.indices
    where map.arguments[at].isConcession && map.arguments[at].stance == .supports {
      let id = Argument.ID(at)
      findings.add(.error, at: .argument(id), attribute: "concession") {
        Finding(
          "\(context.name(of: .argument(id))) is marked as a concession, but it supports "
            + "'\(map.name(of: map[id].target))'",
          help: ["make it an objection, or take the mark away"]
        )
      }
    }
  }
}
