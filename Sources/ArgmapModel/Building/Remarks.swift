// SPDX-License-Identifier: MIT

/// A note for people, which tables and reports show and nothing is made of.
public struct Noted: Sendable {
  let node: BlockPart

  /// Makes a note on the map, statement or argument round it.
  public init(_ note: String) { node = BlockPart(.remark(.note(note))) }
}

/// Words by which parts of a map are found and grouped.
public struct Tagged: Sendable {
  let nodes: [BlockPart]

  /// Tags the map, statement or argument round it.
  public init(_ tags: String...) { nodes = tags.map { BlockPart(.remark(.tag($0))) } }
}

/// A finding that is not wanted.
public struct Suppressing: Sendable {
  let node: BlockPart

  /// Suppresses a diagnostic code on the map, statement or argument round it.
  public init(_ code: String, because reason: String? = nil) {
    node = BlockPart(.remark(.suppression(code: code, reason: reason)))
  }
}

/// Whose view a statement is, when it is not the author's.
public struct Attributed: Sendable {
  let node: BlockPart

  /// Attributes the statement round it, and quotes where the article says whose view it is.
  public init(to holder: String, quoting: Quotation...) {
    node = BlockPart(.attribution(to: holder, quoting))
  }
}

/// Other words of the article for a statement.
public struct Restated: Sendable {
  let node: BlockPart

  /// Restates the statement round it.
  ///
  /// - Parameters:
  ///   - text: The other words; left out, they are those quoted.
  ///   - quoting: Where the article says it: the parts of one quotation, in order.
  public init(_ text: String? = nil, quoting: Quotation...) {
    node = BlockPart(.restatement(text, quoting))
  }
}

/// The words that justify a reading, such as `because`.
public struct Signalled: Sendable {
  let node: BlockPart

  /// Makes a cue of the statement or argument round it, by a rule such as `premise.because`.
  public init(by words: Quotation, rule: String, confidence: Degree? = nil) {
    node = BlockPart(.cue(words, rule: rule, confidence: confidence))
  }
}
