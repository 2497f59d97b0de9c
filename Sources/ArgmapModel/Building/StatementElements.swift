// SPDX-License-Identifier: MIT

/// A conclusion, with what bears on it.
///
/// The first conclusion of a map is its thesis, unless ``ArgumentMap/init(title:authors:language:thesis:content:)``
/// names another.
public struct Conclusion: Sendable {
  let node: BlockPart

  /// Makes a conclusion.
  ///
  /// - Parameters:
  ///   - text: What it says; left out, the quoted words are the text.
  ///   - quoting: Where the article says it: the parts of one quotation, in order.
  ///   - name: The name in files; left out, one is made.
  ///   - label: A short name for people.
  ///   - confidence: How sure the reading is.
  ///   - isImplicit: Whether the article does not say it.
  ///   - content: What bears on it.
  public init(
    _ text: String? = nil,
    quoting: Quotation...,
    name: String? = nil,
    label: String? = nil,
    confidence: Degree? = nil,
    isImplicit: Bool = false,
    @StatementBuilder content: () -> Block<StatementBuilder> = { Block() }
  ) {
    let words = StatementWords(
      text: text, quotations: quoting, name: name, label: label, confidence: confidence,
      isImplicit: isImplicit)
    node = BlockPart(.conclusion(words, isUpshot: false), content().nodes)
  }
}

/// A further conclusion that the author draws from the thesis, with what else bears on it.
public struct Upshot: Sendable {
  let node: BlockPart

  /// Makes an upshot; the argument from the thesis to it is made with it.
  public init(
    _ text: String? = nil,
    quoting: Quotation...,
    name: String? = nil,
    label: String? = nil,
    confidence: Degree? = nil,
    isImplicit: Bool = false,
    @StatementBuilder content: () -> Block<StatementBuilder> = { Block() }
  ) {
    let words = StatementWords(
      text: text, quotations: quoting, name: name, label: label, confidence: confidence,
      isImplicit: isImplicit)
    node = BlockPart(.conclusion(words, isUpshot: true), content().nodes)
  }
}

/// A statement that nothing rests on: what the article says beside its argument.
public struct Background: Sendable {
  let node: BlockPart

  /// Makes a background statement, an item of an enumeration if it has an ordinal.
  public init(
    _ text: String? = nil,
    quoting: Quotation...,
    item: Int? = nil,
    of enumeration: String? = nil,
    name: String? = nil,
    label: String? = nil,
    confidence: Degree? = nil,
    @StatementBuilder content: () -> Block<StatementBuilder> = { Block() }
  ) {
    let words = StatementWords(
      text: text, quotations: quoting, name: name, label: label, confidence: confidence,
      item: ItemWords(item, of: enumeration))
    node = BlockPart(.background(words), content().nodes)
  }
}

/// A premise of the argument round it, with what bears on it.
public struct Premise: Sendable {
  let node: BlockPart

  /// Makes a premise.
  ///
  /// - Parameters:
  ///   - text: What it says; left out, the quoted words are the text.
  ///   - quoting: Where the article says it: the parts of one quotation, in order.
  ///   - name: The name in files, by which a ``Reference`` finds it; left out, one is made.
  ///   - role: The part it plays in the argument's scheme.
  ///   - label: A short name for people.
  ///   - confidence: How sure the reading is.
  ///   - content: What bears on it.
  public init(
    _ text: String? = nil,
    quoting: Quotation...,
    name: String? = nil,
    role: String? = nil,
    label: String? = nil,
    confidence: Degree? = nil,
    @StatementBuilder content: () -> Block<StatementBuilder> = { Block() }
  ) {
    let words = StatementWords(
      text: text, quotations: quoting, name: name, label: label, confidence: confidence)
    node = BlockPart(.premise(words, role: role), content().nodes)
  }
}

/// A premise that the article does not say, but needs.
public struct Unstated: Sendable {
  let node: BlockPart

  /// Makes an unstated premise, with what bears on it.
  public init(
    _ text: String,
    name: String? = nil,
    role: String? = nil,
    label: String? = nil,
    confidence: Degree? = nil,
    @StatementBuilder content: () -> Block<StatementBuilder> = { Block() }
  ) {
    let words = StatementWords(
      text: text, quotations: [], name: name, label: label, confidence: confidence,
      isImplicit: true)
    node = BlockPart(.premise(words, role: role), content().nodes)
  }
}

/// A premise that is written elsewhere on the map, before or after.
public struct Reference: Sendable {
  let node: BlockPart

  /// Refers to a statement by its name.
  public init(_ name: String, role: String? = nil) {
    node = BlockPart(.reference(name, role: role))
  }
}
