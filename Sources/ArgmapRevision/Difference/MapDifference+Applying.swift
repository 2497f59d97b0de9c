// SPDX-License-Identifier: MIT

public import ArgmapModel

extension MapDifference {
  /// A difference was to be applied to a map that it does not start from.
  public struct OtherMap: Error, Hashable {}

  /// The map that the difference makes of the one it starts from, in its canonical form.
  ///
  /// - Throws: When the map is another.
  /// - Complexity: O(*n*) in the parts of the map and of the difference.
  public func applied(to map: ArgumentMap) throws(OtherMap) -> ArgumentMap {
    let old = map.canonical()
    guard statements.fits(old.statements), arguments.fits(old.arguments),
      sources.fits(old.sources), enumerations.fits(old.enumerations),
      relations.fits(old.relations)
    else { throw OtherMap() }
    var numbers = Renumbering(
      statements: statements.newNumbers, arguments: arguments.newNumbers,
      sources: sources.newNumbers, enumerations: enumerations.newNumbers,
      unresolved: renumberedNames(old.unresolved, unresolved ?? old.unresolved))
    numbers.firstSource = numbers.unsaidFirstSource

    var new = ArgumentMap()
    new.append(contentsOf: statements.applied(to: old.statements, numbers))
    new.append(contentsOf: arguments.applied(to: old.arguments, numbers))
    new.sources = sources.applied(to: old.sources, numbers)
    new.enumerations = enumerations.applied(to: old.enumerations, numbers)
    new.relations = relations.applied(to: old.relations, numbers)
    (frame ?? MapFrame(old).renumbered(by: numbers)).fill(&new)
    for name in unresolved ?? old.unresolved { _ = new.appendUnresolved(name) }
    guard new.refersToItsOwnParts else { throw OtherMap() }
    return new
  }
}

extension ArgumentMap {
  /// Whether all that it refers to is its own; in the place of what another map has, a difference puts
  /// ``Renumbering/gone``.
  fileprivate var refersToItsOwnParts: Bool {
    func isOwn(_ raw: Int32) -> Bool { raw != Renumbering.gone }
    func isOwn(_ target: Argument.Target) -> Bool {
      switch target {
      case .statement(let id): isOwn(id.rawValue)
      case .argument(let id): isOwn(id.rawValue)
      }
    }
    func isOwn(_ spans: [SourceSpan]) -> Bool {
      spans.allSatisfy { $0.source.map { isOwn($0.rawValue) } ?? true }
    }
    func isOwn(_ cues: [Cue]) -> Bool { isOwn(cues.map(\.span)) }
    func isOwn(_ enumeration: Enumeration.ID?) -> Bool {
      enumeration.map { isOwn($0.rawValue) } ?? true
    }
    return statements.allSatisfy { statement in
      isOwn(statement.spans) && isOwn(statement.cues) && isOwn(statement.enumeration)
        && statement.restatements.allSatisfy { isOwn($0.spans) && isOwn($0.cues) }
        && statement.attributions.allSatisfy { isOwn($0.spans) }
    }
      && arguments.allSatisfy { argument in
        isOwn(argument.target) && isOwn(argument.enumeration) && isOwn(argument.cues)
          && argument.premises.allSatisfy { isOwn($0.statement.rawValue) }
          && argument.alternative.map { isOwn($0.target) } ?? true
      } && enumerations.allSatisfy { isOwn($0.spans) && isOwn($0.cues) }
      && relations.allSatisfy { isOwn($0.from) && isOwn($0.to) }
      && roots.allSatisfy { isOwn($0.rawValue) } && thesis.map { isOwn($0.rawValue) } ?? true
  }
}
