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
    for id in context.map.argumentIDs
    where context.map[id].isConcession && context.map[id].stance == .supports {
      findings.add(.error, at: .argument(id), attribute: "concession") {
        Finding(
          "\(context.name(of: .argument(id))) is marked as a concession, but it supports "
            + "'\(context.map.name(of: context.map[id].target))'",
          help: ["make it an objection, or take the mark away"]
        )
      }
    }
  }
}
