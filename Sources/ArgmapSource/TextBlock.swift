// SPDX-License-Identifier: MIT

/// A paragraph of a text, with what its layout says of it.
public struct TextBlock: Sendable, Hashable {
  /// What a paragraph is, by its layout alone.
  public enum Kind: Sendable, Hashable {
    /// Running text.
    case prose
    /// A heading that is marked as one: `## Costs`, or underlined.
    case heading(level: Int)
    /// A member of a list whose marker is a bullet, which the range leaves out.
    case bullet(indent: Int)
    /// A member of a list whose marker is a number or a letter, which the range includes.
    case numbered(indent: Int)
    /// What another has written: lines that start with `>`.
    case quotation
    /// The header of a message or of a Markdown file, with the bytes of the title or subject that it
    /// gives.
    case header(title: Range<Int>?)
    /// No prose: program text, tables, a signature.
    case other
  }

  /// Its bytes, without surrounding white space.
  public var range: Range<Int>

  /// What it is.
  public var kind: Kind

  /// Makes a block of a range of bytes.
  public init(_ range: Range<Int>, _ kind: Kind = .prose) {
    self.range = range
    self.kind = kind
  }
}
