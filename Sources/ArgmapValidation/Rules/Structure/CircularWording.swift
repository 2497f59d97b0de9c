// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A statement is a reason for the same statement in other clothes.
  package static let circularWording = Self("structure/circular-wording")
}

extension Rule {
  /// What says the same is the same: a circle through two statements of one wording is a circle.
  ///
  /// One is told for each group of statements that lead to each other in this way and in no other.
  static let circularWording = Self(.circularWording) { context, findings in
    let groups = context.sameWordings.groups
    guard !groups.isEmpty else { return }
    let map = context.map
    var leader = map.statements.indices.map { Int32($0) }
    for group in groups {
      for member in group { leader[member.index] = group[0].rawValue }
    }
    let support = context.support
    var arcs: [(from: Int32, to: Int32)] = []
    for target in map.statements.indices {
      for premise in support[target] { arcs.append((leader[target], leader[Int(premise)])) }
    }
    let merged = Adjacency(vertices: map.statements.count, arcs: arcs)
    var isInCircle = [Bool](repeating: false, count: map.statements.count)
    for circle in support.cyclicComponents() {
      for member in circle { isInCircle[Int(leader[member])] = true }
    }
    var isInMerged = [Bool](repeating: false, count: map.statements.count)
    for circle in merged.cyclicComponents() where !circle.contains(where: { isInCircle[$0] }) {
      for member in circle { isInMerged[member] = true }
    }
    for group in groups {
      let first = group[0].index
      let touchesItself = merged[first].contains(Int32(first))
      guard !isInCircle[first], isInMerged[first] || touchesItself else { continue }
      let parts = group.map { MapPart.statement($0) }
      findings.add(.warning, at: parts[1], or: parts) {
        let place = context.location(of: parts[0])
        return Finding(
          "\(context.name(of: parts[0])) and \(context.name(of: parts[1])) say the same, "
            + "and one is a reason for the other",
          notes: place.map { [Diagnostic.Note("the other is here", at: $0)] } ?? [],
          help: ["give the reason that the author gives, or remove the argument"]
        )
      }
    }
  }
}
