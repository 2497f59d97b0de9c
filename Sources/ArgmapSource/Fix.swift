// SPDX-License-Identifier: MIT

/// A change to one file that mends what a finding tells of.
public struct Fix: Sendable, Hashable {
  /// Whether a fix can be made without a look at it.
  public enum Safety: String, Sendable, Hashable {
    /// It changes nothing that the map says.
    case safe
    /// It is the likely remedy, and changes what the map says: somebody has to look at it.
    case unsafe
  }

  /// What it does, as a command: `rename the second 's1' to 's3'`.
  public var title: String

  /// Whether it can be made without a look at it.
  public var safety: Safety

  /// The ``SourceText/name`` of the file.
  public var source: String

  /// The changes, in the order of the file.
  ///
  /// They don't overlap, and are made all or none.
  public var edits: [TextEdit]

  /// Makes a fix.
  public init(_ title: String, _ safety: Safety, in source: String, _ edits: [TextEdit]) {
    self.title = title
    self.safety = safety
    self.source = source
    self.edits = edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

/// Words put in the place of others.
public struct TextEdit: Sendable, Hashable {
  /// What goes, in UTF-8 offsets of the text; an empty range is the gap before its bound.
  public var range: Range<Int>

  /// What comes, as it stands in the file: escaped in XML.
  public var replacement: String

  /// Makes an edit.
  public init(_ range: Range<Int>, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

extension SourceText {
  /// The bytes of the text after some fixes, made from front to back.
  ///
  /// A fix that begins before the one made last has ended is left for another round.
  ///
  /// - Returns: The bytes, and the indices of the fixes that were made.
  /// - Complexity: O(*n* + *e* log *e*) in the bytes and edits.
  public func applying(_ fixes: [Fix]) -> (bytes: [UInt8], made: [Int]) {
    let ordered = fixes.indices.filter { fixes[$0].source == name && !fixes[$0].edits.isEmpty }
      .sorted {
        (fixes[$0].edits[0].range.lowerBound, $0) < (fixes[$1].edits[0].range.lowerBound, $1)
      }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var made: [Int] = []
    var at = 0
    for position in ordered {
      let edits = fixes[position].edits
      guard edits[0].range.lowerBound >= at, made.isEmpty || edits[0].range.lowerBound > at,
        edits.allSatisfy({ $0.range.upperBound <= utf8.count }),
        zip(edits, edits.dropFirst()).allSatisfy({ $0.range.upperBound <= $1.range.lowerBound })
      else { continue }
      for edit in edits {
        bytes += utf8[at..<edit.range.lowerBound]
        bytes += edit.replacement.utf8
        at = edit.range.upperBound
      }
      made.append(position)
    }
    bytes += utf8[at...]
    return (bytes, made)
  }
}
