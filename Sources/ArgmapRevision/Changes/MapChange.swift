// SPDX-License-Identifier: MIT

/// One thing that differs between two maps, for people.
public struct MapChange: Sendable, Hashable {
  /// What has happened to a part.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Another statement is the thesis.
    case thesis
    /// A statement has other words.
    case reworded
    /// An argument speaks for what it spoke against, or the other way round.
    case turned
    /// A statement or argument bears on something else.
    case moved
    /// A statement is needed together with others, or used once more.
    case linked
    /// A statement is no longer needed together with others, or not used there any more.
    case unlinked
    /// The new map has it.
    case added
    /// The old map has it.
    case removed
    /// It is tied to another place in the article.
    case spanMoved = "span-moved"
    /// Something else that is said of it.
    case changed
    /// It has another name in the file.
    case renamed
    /// What belongs to it comes in another order.
    case reordered
  }

  /// What kind of part has changed.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    /// The map itself.
    case map
    /// A statement.
    case statement
    /// An argument or objection.
    case argument
    /// An article that the map refers to.
    case source
    /// A numbered series.
    case enumeration
    /// A relation other than support and attack.
    case relation
  }

  /// What has happened.
  public var kind: Kind
  /// What it has happened to.
  public var part: Part
  /// What is said of the part and differs.
  public var property: Property?
  /// The index of the part in the old map in its canonical form.
  public var old: Int?
  /// The index of the part in the new map in its canonical form.
  public var new: Int?
  /// The name of the part in the old file; nothing for maps and relations.
  public var oldName: String?
  /// The name of the part in the new file; nothing for maps and relations.
  public var newName: String?
  /// What a statement says in the new map, or said in the old one if it is gone; what the premises of
  /// an argument say; what a relation is between.
  public var text: String?
  /// What was, in words; of a list, only what the new one lacks.
  public var before: [String]
  /// What is, in words; of a list, only what the old one lacks.
  public var after: [String]
}
