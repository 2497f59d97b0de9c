// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// Two statements say the same in the same words.
  package static let duplicateStatement = Self("structure/duplicate-statement")
}

extension Rule {
  /// What is said twice is one statement with a restatement, unless two people say it.
  static let duplicateStatement = Self(.duplicateStatement) { context, findings in
    let map = context.map
    for group in context.sameWordings.groups {
      var first: [Set<String>: Statement.ID] = [:]
      for id in group {
        let holders = Set(map[id].attributions.map(\.holder.string))
        guard let other = first[holders] else {
          first[holders] = id
          continue
        }
        // One that was pasted: its name tells.
        guard map[id].name != map[other].name else { continue }
        findings.add(.warning, at: .statement(id), or: [.statement(other)]) {
          let place = context.location(of: .statement(other))
          return Finding(
            "\(context.name(of: .statement(id))) says the same as "
              + context.name(of: .statement(other)),
            notes: place.map { [Diagnostic.Note("the other is here", at: $0)] } ?? [],
            help: [
              "keep one, refer to it with <premise-ref>, and make the other a <restatement>"
            ]
          )
        }
      }
    }
  }
}
