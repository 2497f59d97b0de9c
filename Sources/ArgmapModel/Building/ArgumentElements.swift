// SPDX-License-Identifier: MIT

/// An argument for the statement or, beside premises, for the step of the argument round it.
///
/// The premises in one are linked: needed together. Several for one statement are convergent.
public struct Supporting: Sendable {
  let node: BlockPart

  /// Makes an argument.
  ///
  /// - Parameters:
  ///   - item: Its ordinal in an enumeration of the article.
  ///   - enumeration: The name of that enumeration; left out, the first, which is made if there is
  ///     none.
  ///   - name: The name in files; left out, one is made.
  ///   - label: A short name for people.
  ///   - scheme: The argumentation scheme that it follows.
  ///   - strength: How strong the author of the map takes it to be.
  ///   - confidence: How sure the reading is.
  ///   - content: Its premises, and what bears on the step from them to the target.
  public init(
    _ item: Int? = nil,
    of enumeration: String? = nil,
    name: String? = nil,
    label: String? = nil,
    scheme: String? = nil,
    strength: Degree? = nil,
    confidence: Degree? = nil,
    @ArgumentBuilder content: () -> Block<ArgumentBuilder>
  ) {
    let words = ArgumentWords(
      stance: .supports, name: name, label: label, scheme: scheme, strength: strength,
      confidence: confidence, item: ItemWords(item, of: enumeration))
    node = BlockPart(.argument(words), content().nodes)
  }
}

/// An objection: to the statement or, beside premises, to the step of the argument round it (an
/// undercut).
public struct Objecting: Sendable {
  let node: BlockPart

  /// Makes an objection; the parameters are those of ``Supporting``.
  public init(
    _ item: Int? = nil,
    of enumeration: String? = nil,
    name: String? = nil,
    label: String? = nil,
    scheme: String? = nil,
    strength: Degree? = nil,
    confidence: Degree? = nil,
    @ArgumentBuilder content: () -> Block<ArgumentBuilder>
  ) {
    let words = ArgumentWords(
      stance: .attacks, name: name, label: label, scheme: scheme, strength: strength,
      confidence: confidence, item: ItemWords(item, of: enumeration))
    node = BlockPart(.argument(words), content().nodes)
  }
}

/// An objection whose statements the author grants, though not their force.
public struct Conceding: Sendable {
  let node: BlockPart

  /// Makes a concession; the parameters are those of ``Supporting``.
  public init(
    _ item: Int? = nil,
    of enumeration: String? = nil,
    name: String? = nil,
    label: String? = nil,
    scheme: String? = nil,
    strength: Degree? = nil,
    confidence: Degree? = nil,
    @ArgumentBuilder content: () -> Block<ArgumentBuilder>
  ) {
    let words = ArgumentWords(
      stance: .attacks, isConcession: true, name: name, label: label, scheme: scheme,
      strength: strength, confidence: confidence, item: ItemWords(item, of: enumeration))
    node = BlockPart(.argument(words), content().nodes)
  }
}
