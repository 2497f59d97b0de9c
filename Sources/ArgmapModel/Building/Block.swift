// SPDX-License-Identifier: MIT

/// What a result builder has collected: parts that may stand where that builder stands.
///
/// A function or property with the builder's attribute returns one, and it can be put into another
/// block of the same kind.
public struct Block<Builder: BlockBuilder>: Sendable {
  var nodes: [BlockPart]

  /// Makes a block without parts.
  public init() { nodes = [] }

  init(_ nodes: [BlockPart]) { self.nodes = nodes }
}

/// A result builder of a part of a map; what all have in common is here: blocks, `if`, `switch`,
/// `for`.
public protocol BlockBuilder: Sendable {}

extension BlockBuilder {
  /// Takes the parts of a block in their order.
  public static func buildBlock(_ parts: Block<Self>...) -> Block<Self> {
    parts.count == 1 ? parts[0] : Block(parts.flatMap(\.nodes))
  }

  /// Takes what another function has collected.
  public static func buildExpression(_ block: Block<Self>) -> Block<Self> { block }

  /// Takes the parts of an `if` without `else`.
  public static func buildOptional(_ block: Block<Self>?) -> Block<Self> {
    block ?? Block()
  }

  /// Takes the parts of the first branch of an `if` or `switch`.
  public static func buildEither(first block: Block<Self>) -> Block<Self> { block }

  /// Takes the parts of the other branch of an `if` or `switch`.
  public static func buildEither(second block: Block<Self>) -> Block<Self> { block }

  /// Takes the parts of each turn of a `for`.
  public static func buildArray(_ blocks: [Block<Self>]) -> Block<Self> {
    Block(blocks.flatMap(\.nodes))
  }

  /// Takes the parts of an `if #available`.
  public static func buildLimitedAvailability(_ block: Block<Self>) -> Block<Self> {
    block
  }

  /// Takes a note, tag, suppression, comment or foreign element of the model.
  public static func buildExpression(_ extra: Extra) -> Block<Self> {
    Block([BlockPart(.remark(.extra(extra)))])
  }

  /// Takes a note.
  public static func buildExpression(_ note: Noted) -> Block<Self> { Block([note.node]) }

  /// Takes tags.
  public static func buildExpression(_ tags: Tagged) -> Block<Self> { Block(tags.nodes) }

  /// Takes a suppression.
  public static func buildExpression(_ suppression: Suppressing) -> Block<Self> {
    Block([suppression.node])
  }
}

/// Collects what stands at the top of a map: sources, enumerations, conclusions, background,
/// relations.
@resultBuilder public enum ArgumentMapBuilder: BlockBuilder {
  /// Takes a source.
  public static func buildExpression(_ source: From) -> Block<Self> { Block([source.node]) }

  /// Takes an enumeration.
  public static func buildExpression(_ enumeration: Enumeration) -> Block<Self> {
    Block([enumeration.node])
  }

  /// Takes a conclusion.
  public static func buildExpression(_ conclusion: Conclusion) -> Block<Self> {
    Block([conclusion.node])
  }

  /// Takes an upshot.
  public static func buildExpression(_ upshot: Upshot) -> Block<Self> { Block([upshot.node]) }

  /// Takes background.
  public static func buildExpression(_ background: Background) -> Block<Self> {
    Block([background.node])
  }

  /// Takes a relation.
  public static func buildExpression(_ relation: Relating) -> Block<Self> {
    Block([relation.node])
  }

  /// Refuses a premise outside an argument.
  @available(*, unavailable, message: "a premise stands in Supporting, Objecting or Conceding")
  public static func buildExpression(_ premise: Premise) -> Block<Self> { Block() }
}

/// Collects what bears on a statement and what there is to say of it.
@resultBuilder public enum StatementBuilder: BlockBuilder {
  /// Takes an argument for the statement.
  public static func buildExpression(_ argument: Supporting) -> Block<Self> {
    Block([argument.node])
  }

  /// Takes an objection to the statement.
  public static func buildExpression(_ objection: Objecting) -> Block<Self> {
    Block([objection.node])
  }

  /// Takes a concession.
  public static func buildExpression(_ concession: Conceding) -> Block<Self> {
    Block([concession.node])
  }

  /// Takes an attribution.
  public static func buildExpression(_ attribution: Attributed) -> Block<Self> {
    Block([attribution.node])
  }

  /// Takes a restatement.
  public static func buildExpression(_ restatement: Restated) -> Block<Self> {
    Block([restatement.node])
  }

  /// Takes a cue.
  public static func buildExpression(_ cue: Signalled) -> Block<Self> { Block([cue.node]) }

  /// Refuses a premise outside an argument.
  @available(*, unavailable, message: "a premise stands in Supporting, Objecting or Conceding")
  public static func buildExpression(_ premise: Premise) -> Block<Self> { Block() }
}

/// Collects the linked premises of an argument, and what bears on its step.
@resultBuilder public enum ArgumentBuilder: BlockBuilder {
  /// Takes a premise.
  public static func buildExpression(_ premise: Premise) -> Block<Self> {
    Block([premise.node])
  }

  /// Takes an unstated premise.
  public static func buildExpression(_ premise: Unstated) -> Block<Self> {
    Block([premise.node])
  }

  /// Takes a premise that is written elsewhere.
  public static func buildExpression(_ reference: Reference) -> Block<Self> {
    Block([reference.node])
  }

  /// Takes backing: an argument for the step from the premises to the target.
  public static func buildExpression(_ backing: Supporting) -> Block<Self> {
    Block([backing.node])
  }

  /// Takes an undercut: an objection to the step from the premises to the target.
  public static func buildExpression(_ undercut: Objecting) -> Block<Self> {
    Block([undercut.node])
  }

  /// Takes an undercut that is granted.
  public static func buildExpression(_ undercut: Conceding) -> Block<Self> {
    Block([undercut.node])
  }

  /// Takes a cue.
  public static func buildExpression(_ cue: Signalled) -> Block<Self> { Block([cue.node]) }
}
