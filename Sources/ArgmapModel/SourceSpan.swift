// SPDX-License-Identifier: MIT

/// A place in a source: a half-open range of Unicode code points, and what stands there.
public struct SourceSpan: Sendable, Hashable {
  /// The source it points into; `nil` stands for the map's first source.
  public var source: ArgumentMap.Source.ID?

  /// The place in Unicode code points of the source's text after a byte order mark.
  ///
  /// A file may say anything; that the range is not empty and lies in the source is checked by the
  /// validator. A file's `end` before its `start` is kept in ``reversedEnd``.
  public var range: Range<Int>

  /// The words at the place as the file quotes them; `nil` when the file leaves them out, because
  /// they are the statement's own.
  public var quotation: Prose?

  /// The `end` of a file whose `end` lies before its `start`, which ``range`` can't hold.
  public var reversedEnd: Int? {
    get { rare.ifAny?.reversedEnd }
    set { rare.fields.reversedEnd = newValue }
  }

  /// Attributes of other namespaces.
  public var attributes: [ForeignAttribute] {
    get { rare.ifAny?.attributes ?? [] }
    set { rare.fields.attributes = newValue }
  }

  private var rare: Rare<Fields>

  /// Makes a span from a range of code points.
  public init(
    _ range: Range<Int>,
    in source: ArgumentMap.Source.ID? = nil,
    quotation: Prose? = nil,
    reversedEnd: Int? = nil,
    attributes: [ForeignAttribute] = []
  ) {
    self.source = source
    self.range = range
    self.quotation = quotation
    rare = Rare(Fields(reversedEnd: reversedEnd, attributes: attributes))
  }
}

extension SourceSpan {
  /// What few spans have.
  private struct Fields: RareFields {
    var reversedEnd: Int?
    var attributes: [ForeignAttribute] = []

    static let empty = Self()

    var isEmpty: Bool { reversedEnd == nil && attributes.isEmpty }
  }
}

/// The words that justified a reading, with the rule that fired.
public struct Cue: Sendable, Hashable {
  /// The rule, such as `enumeration.word` or `premise.because`.
  public var rule: Prose

  /// Where the words stand; its quotation is the words.
  public var span: SourceSpan

  /// The measured precision of the rule.
  public var confidence: Degree?

  /// Makes a cue.
  public init(rule: Prose, span: SourceSpan, confidence: Degree? = nil) {
    self.rule = rule
    self.span = span
    self.confidence = confidence
  }
}
