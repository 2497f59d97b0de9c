// SPDX-License-Identifier: MIT

/// A note for people.
public struct Noted: Sendable {
  let node: OutlineNode

  /// Makes a note on the map, statement or argument round it.
  public init(_ note: String) { node = OutlineNode(.remark(.note(note))) }
}

/// Tags.
public struct Tagged: Sendable {
  let nodes: [OutlineNode]

  /// Tags the map, statement or argument round it.
  public init(_ tags: String...) { nodes = tags.map { OutlineNode(.remark(.tag($0))) } }
}

/// A finding that is not wanted.
public struct Suppressing: Sendable {
  let node: OutlineNode

  /// Suppresses a diagnostic code on the map, statement or argument round it.
  public init(_ code: String, because reason: String? = nil) {
    node = OutlineNode(.remark(.suppression(code: code, reason: reason)))
  }
}

/// Whose view a statement is, when it is not the author's.
public struct Attributed: Sendable {
  let node: OutlineNode

  /// Attributes the statement round it, and quotes where the article says whose view it is.
  public init(to holder: String, quoting: Quotation...) {
    node = OutlineNode(.attribution(to: holder, quoting))
  }
}

/// Other words of the article for a statement.
public struct Restated: Sendable {
  let node: OutlineNode

  /// Restates the statement round it.
  ///
  /// - Parameters:
  ///   - text: The other words; left out, they are those quoted.
  ///   - quoting: Where the article says it: the parts of one quotation, in order.
  public init(_ text: String? = nil, quoting: Quotation...) {
    node = OutlineNode(.restatement(text, quoting))
  }
}

/// The words that justify a reading, such as `because`.
public struct Signalled: Sendable {
  let node: OutlineNode

  /// Makes a cue of the statement or argument round it, by a rule such as `premise.because`.
  public init(by words: Quotation, rule: String, confidence: Degree? = nil) {
    node = OutlineNode(.cue(words, rule: rule, confidence: confidence))
  }
}
