// SPDX-License-Identifier: MIT

public import ArgmapSource

/// A part of a map that can be pointed at in the file it was read from.
public enum MapPart: Sendable, Hashable {
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
  public enum Holder: Sendable, Hashable {
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
///
/// Reading a file makes it; a map that has been changed since has other parts, and needs none.
public struct MapPlaces: Sendable {
  /// The file.
  package private(set) var file: SourceText
  // Most parts are statements and arguments, and the first spans and cues of those; and those are
  // numbered.
  private var statements = PlaceList()
  private var arguments = PlaceList()
  private var statementSpans = PlaceList()
  private var statementCues = PlaceList()
  private var argumentCues = PlaceList()
  private var others: [MapPart: Range<Int>] = [:]
  /// Where the tags start of which a value could not be read.
  private var unread: Set<Int> = []

  /// Makes an empty record for a file.
  package init(file: SourceText) { self.file = file }

  /// The UTF-8 range of the start tag of a part.
  package subscript(part: MapPart) -> Range<Int>? {
    get {
      switch part {
      case .statement(let id): statements[id.rawValue]
      case .argument(let id): arguments[id.rawValue]
      case .span(in: .statement(let id), at: 0): statementSpans[id.rawValue]
      case .cue(in: .statement(let id), at: 0): statementCues[id.rawValue]
      case .cue(in: .argument(let id), at: 0): argumentCues[id.rawValue]
      default: others[part]
      }
    }
    set {
      switch part {
      case .statement(let id): statements[id.rawValue] = newValue
      case .argument(let id): arguments[id.rawValue] = newValue
      case .span(in: .statement(let id), at: 0): statementSpans[id.rawValue] = newValue
      case .cue(in: .statement(let id), at: 0): statementCues[id.rawValue] = newValue
      case .cue(in: .argument(let id), at: 0): argumentCues[id.rawValue] = newValue
      default: others[part] = newValue
      }
    }
  }

  /// The same parts in another text, of which each place is known.
  package func moved(to file: SourceText, _ place: (Range<Int>) -> Range<Int>) -> MapPlaces {
    var moved = self
    moved.file = file
    moved.statements.move(place)
    moved.arguments.move(place)
    moved.statementSpans.move(place)
    moved.statementCues.move(place)
    moved.argumentCues.move(place)
    moved.others = others.mapValues(place)
    moved.unread = Set(unread.map { place($0..<$0 + 1).lowerBound })
    return moved
  }

  /// Notes that a value in a tag could not be read, and has been told of.
  package mutating func noteUnread(_ tag: Range<Int>) { unread.insert(tag.lowerBound) }

  /// Whether a value of a part could not be read, so that what the part lacks is no finding.
  package func isUnread(_ part: MapPart) -> Bool {
    !unread.isEmpty && (self[part].map { unread.contains($0.lowerBound) } ?? false)
  }

  /// Where a part stands, or the map's start tag for a part that was not read from the file.
  public func location(of part: MapPart) -> Diagnostic.Location {
    file.location(self[part] ?? self[.map] ?? 0..<0)
  }

  /// Where the value of an attribute of a part stands, or its start tag when it has none.
  package func location(of attribute: String, in part: MapPart) -> Diagnostic.Location {
    guard let tag = self[part] else { return location(of: part) }
    return file.location(file.attributeValue(attribute, inTag: tag) ?? tag)
  }
}

/// Places by number, some of them missing.
private struct PlaceList: Sendable {
  // In pairs; a missing place starts at the greatest number. Files are shorter than 4 GB.
  private var bounds: [UInt32] = []

  subscript(number: Int32) -> Range<Int>? {
    get {
      let at = 2 * Int(number)
      guard number >= 0, at < bounds.count, bounds[at] != .max else { return nil }
      return Int(bounds[at])..<Int(bounds[at + 1])
    }
    set {
      guard number >= 0 else { return }
      let at = 2 * Int(number)
      while bounds.count <= at + 1 { bounds.append(.max) }
      bounds[at] = newValue.map { UInt32(clamping: $0.lowerBound) } ?? .max
      bounds[at + 1] = newValue.map { UInt32(clamping: $0.upperBound) } ?? .max
    }
  }

  mutating func move(_ place: (Range<Int>) -> Range<Int>) {
    for number in 0..<Int32(bounds.count / 2) { self[number] = self[number].map(place) }
  }
}
