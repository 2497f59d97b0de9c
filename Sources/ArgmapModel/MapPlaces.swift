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
  case span(in: Holder, at: Int)
  /// A cue: where it stands and its index there.
  case cue(in: Holder, at: Int)

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
  // Most parts are statements and arguments, and those are numbered.
  private var statements: [Range<Int>?] = []
  private var arguments: [Range<Int>?] = []
  private var others: [MapPart: Range<Int>] = [:]

  /// Makes an empty record for a file.
  package init(file: SourceText) { self.file = file }

  /// The UTF-8 range of the start tag of a part.
  package subscript(part: MapPart) -> Range<Int>? {
    get {
      switch part {
      case .statement(let id): Self.element(id.rawValue, of: statements)
      case .argument(let id): Self.element(id.rawValue, of: arguments)
      default: others[part]
      }
    }
    set {
      switch part {
      case .statement(let id): Self.set(id.rawValue, of: &statements, to: newValue)
      case .argument(let id): Self.set(id.rawValue, of: &arguments, to: newValue)
      default: others[part] = newValue
      }
    }
  }

  private static func element(_ index: Int32, of ranges: [Range<Int>?]) -> Range<Int>? {
    ranges.indices.contains(Int(index)) ? ranges[Int(index)] : nil
  }

  private static func set(_ index: Int32, of ranges: inout [Range<Int>?], to range: Range<Int>?) {
    guard index >= 0 else { return }
    while ranges.count <= Int(index) { ranges.append(nil) }
    ranges[Int(index)] = range
  }

  /// Where a part stands, or the map's start tag for a part that was not read from the file.
  package func location(of part: MapPart) -> Diagnostic.Location {
    file.location(self[part] ?? self[.map] ?? 0..<0)
  }

  /// Where the value of an attribute of a part stands, or its start tag when it has none.
  package func location(of attribute: String, in part: MapPart) -> Diagnostic.Location {
    guard let tag = self[part] else { return location(of: part) }
    return file.location(file.attributeValue(attribute, inTag: tag) ?? tag)
  }
}
