// SPDX-License-Identifier: MIT

public import ArgmapModel

/// What makes one map of another.
///
/// It is about what maps say, not about how files are laid out: both maps are taken in their canonical
/// form. Statements and arguments are found again by their words, names and places, so that neither
/// new names nor another order hide what stays.
///
/// ```swift
/// let difference = new.difference(from: old)
/// for change in difference.changes { print(change.kind, change.oldName ?? change.newName ?? "") }
/// let again = try old.applying(difference)  // equals new.canonical()
/// ```
public struct MapDifference: Sendable, Hashable {
  /// What has changed, for people: the map itself first, then by kind of part, each in the order of
  /// the new map, and what is gone in the order of the old one.
  public private(set) var changes: [MapChange] = []

  let statements: ListDifference<Statement>
  let arguments: ListDifference<Argument>
  let sources: ListDifference<ArgumentMap.Source>
  let enumerations: ListDifference<ArgumentMap.Enumeration>
  let relations: ListDifference<ArgumentMap.Relation>
  /// What the map says of itself, if it says something else; in the new numbering.
  let frame: MapFrame?
  /// The undefined names of the new map.
  let unresolved: [String]?

  /// Whether both maps say the same.
  public var isEmpty: Bool {
    statements.isEmpty && arguments.isEmpty && sources.isEmpty && enumerations.isEmpty
      && relations.isEmpty && frame == nil && unresolved == nil
  }

  /// Compares two canonical maps.
  package init(canonical old: ArgumentMap, _ new: ArgumentMap) {
    let matching = MapMatching(old, new)
    let numbers = matching.renumbering(old, new)
    statements = ListDifference(old.statements, new.statements, matching.statements, numbers)
    arguments = ListDifference(old.arguments, new.arguments, matching.arguments, numbers)
    sources = ListDifference(old.sources, new.sources, matching.sources, numbers)
    enumerations = ListDifference(
      old.enumerations, new.enumerations, matching.enumerations, numbers)
    relations = ListDifference(old.relations, new.relations, matching.relations, numbers)
    let newFrame = MapFrame(new)
    frame = MapFrame(old).renumbered(by: numbers) == newFrame ? nil : newFrame
    unresolved = old.unresolved == new.unresolved ? nil : new.unresolved
    var collector = ChangeCollector(old, new, matching, numbers)
    changes = collector.collect(self)
  }
}

extension ArgumentMap {
  /// What makes this map of another one; empty if, and only if, both say the same.
  ///
  /// - Complexity: O(*n* log *n*) in the parts of both maps and their words.
  public func difference(from old: ArgumentMap) -> MapDifference {
    MapDifference(canonical: old.canonical(), canonical())
  }

  /// The map that a difference makes of this one, in its canonical form.
  ///
  /// - Throws: When the difference is one from another map.
  /// - Complexity: O(*n*) in the parts of the map and of the difference.
  public func applying(
    _ difference: MapDifference
  ) throws(MapDifference.OtherMap) -> ArgumentMap {
    try difference.applied(to: self)
  }
}
