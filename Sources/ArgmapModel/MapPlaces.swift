// SPDX-License-Identifier: MIT

package import ArgmapSource

/// A part of a map that can be pointed at in the file it was read from.
package enum MapPart: Sendable, Hashable {
  /// The map's start tag.
  case map
  /// The start tag of a statement.
  case statement(Statement.ID)
  /// The start tag of an argument.
  case argument(Argument.ID)
  /// The reference that makes a statement written elsewhere a premise.
  case premise(Argument.ID, at: Int)
  /// A source, by its index.
  case source(Int)
  /// An enumeration, by its index.
  case enumeration(Int)
  /// A relation, by its index.
  case relation(Int)
  /// A span: where it stands and its index there.
  indirect case span(in: Holder, at: Int)
  /// A cue: where it stands and its index there.
  indirect case cue(in: Holder, at: Int)

  /// What spans and cues stand in.
  package enum Holder: Sendable, Hashable {
    /// A statement.
    case statement(Statement.ID)
    /// A restatement of a statement, by its index.
    case restatement(Statement.ID, at: Int)
    /// An attribution of a statement, by its index.
    case attribution(Statement.ID, at: Int)
    /// An argument.
    case argument(Argument.ID)
    /// An enumeration, by its index.
    case enumeration(Int)
  }
}

/// Where the parts of a map stand in the file they were read from.
package struct MapPlaces: Sendable {
  /// The file.
  package let file: SourceText
  private var tags: [MapPart: Range<Int>] = [:]

  /// Makes an empty record for a file.
  package init(file: SourceText) { self.file = file }

  /// The UTF-8 range of the start tag of a part.
  package subscript(part: MapPart) -> Range<Int>? {
    get { tags[part] }
    set { tags[part] = newValue }
  }

  /// Where a part stands, or the map's start tag for a part that was not read from the file.
  package func location(of part: MapPart) -> Diagnostic.Location {
    file.location(tags[part] ?? tags[.map] ?? 0..<0)
  }

  /// Where the value of an attribute of a part stands, or its start tag when it has none.
  package func location(of attribute: String, in part: MapPart) -> Diagnostic.Location {
    guard let tag = tags[part] else { return location(of: part) }
    return file.location(file.attributeValue(attribute, inTag: tag) ?? tag)
  }
}
