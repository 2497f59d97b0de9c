// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Which parts of two canonical maps are one and the same.
struct MapMatching {
  let statements: PartPairing
  let arguments: PartPairing
  let sources: PartPairing
  let enumerations: PartPairing
  let relations: PartPairing

  /// - Complexity: O(*n* log *n*) in the parts and their words.
  init(_ old: ArgumentMap, _ new: ArgumentMap) {
    statements = StatementMatching(old, new).pairing
    arguments = ArgumentMatching(old, new, statements: statements).pairing

    var sources = PartPairing(old: old.sources.count, new: new.sources.count)
    sources.pairEqual(old: { old.sources[$0].name }, new: { new.sources[$0].name })
    sources.pairEqual(old: { old.sources[$0].sha256 }, new: { new.sources[$0].sha256 })
    sources.pairEqual(old: { old.sources[$0].href }, new: { new.sources[$0].href })
    self.sources = sources

    var enumerations = PartPairing(old: old.enumerations.count, new: new.enumerations.count)
    enumerations.pairEqual(
      old: { old.enumerations[$0].name }, new: { new.enumerations[$0].name })
    enumerations.pairEqual(
      old: { old.enumerations[$0].kind }, new: { new.enumerations[$0].kind })
    self.enumerations = enumerations

    relations = Self.relations(old, new, statements, arguments)
  }

  /// The end of a relation by its number in the old map.
  private enum End: Hashable {
    case statement(Int)
    case argument(Int)
    case name(String)
    case added
  }

  private struct Ends: Hashable {
    var type: Prose?
    var from: End
    var to: End
  }

  private static func relations(
    _ old: ArgumentMap, _ new: ArgumentMap, _ statements: PartPairing, _ arguments: PartPairing
  ) -> PartPairing {
    func end(_ target: Argument.Target, isNew: Bool) -> End {
      switch target {
      case .argument(let id):
        isNew ? arguments.old(id.index).map { .argument($0) } ?? .added : .argument(id.index)
      case .statement(let id) where id.isResolved:
        isNew ? statements.old(id.index).map { .statement($0) } ?? .added : .statement(id.index)
      case .statement(let id):
        .name((isNew ? new : old).name(of: id))
      }
    }
    func ends(_ at: Int, isNew: Bool, withType: Bool) -> Ends {
      let relation = (isNew ? new : old).relations[at]
      return Ends(
        type: withType ? relation.type : nil, from: end(relation.from, isNew: isNew),
        to: end(relation.to, isNew: isNew))
    }
    var pairing = PartPairing(old: old.relations.count, new: new.relations.count)
    for withType in [true, false] {
      pairing.pairEqual(
        old: { ends($0, isNew: false, withType: withType) },
        new: { ends($0, isNew: true, withType: withType) })
    }
    return pairing
  }

  /// The numbers of the new map for what the old one refers to.
  func renumbering(_ old: ArgumentMap, _ new: ArgumentMap) -> Renumbering {
    func numbers(_ pairing: PartPairing) -> [Int32] {
      pairing.newOfOld.map { $0 == PartPairing.none ? Renumbering.gone : $0 }
    }
    var numbering = Renumbering(
      statements: numbers(statements), arguments: numbers(arguments), sources: numbers(sources),
      enumerations: numbers(enumerations),
      unresolved: renumberedNames(old.unresolved, new.unresolved))
    numbering.firstSource = numbering.unsaidFirstSource
    return numbering
  }
}

/// The raw handle among the new names for each of the old ones.
func renumberedNames(_ old: [String], _ new: [String]) -> [Int32] {
  guard !old.isEmpty else { return [] }
  // Compared by code points: Swift's strings are also equal when accents are composed differently.
  var places: [[UInt8]: Int32] = [:]
  for (place, name) in new.enumerated() { places[Array(name.utf8)] = ~Int32(place) }
  return old.map { places[Array($0.utf8)] ?? Renumbering.gone }
}
