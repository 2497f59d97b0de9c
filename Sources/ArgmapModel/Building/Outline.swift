// SPDX-License-Identifier: MIT

/// What a result builder has collected: parts that may stand where that builder stands.
///
/// A function or property with the builder's attribute returns one, and it can be put into another
/// block of the same kind.
public struct Outline<Builder: OutlineBuilder>: Sendable {
  var nodes: [OutlineNode]

  /// Makes an outline without parts.
  public init() { nodes = [] }

  init(_ nodes: [OutlineNode]) { self.nodes = nodes }
}

/// A result builder of a part of a map; what all have in common is here: blocks, `if`, `switch`,
/// `for`.
public protocol OutlineBuilder: Sendable {}

extension OutlineBuilder {
  /// Takes the parts of a block in their order.
  public static func buildBlock(_ parts: Outline<Self>...) -> Outline<Self> {
    parts.count == 1 ? parts[0] : Outline(parts.flatMap(\.nodes))
  }

  /// Takes what another function has collected.
  public static func buildExpression(_ outline: Outline<Self>) -> Outline<Self> { outline }

  /// Takes the parts of an `if` without `else`.
  public static func buildOptional(_ outline: Outline<Self>?) -> Outline<Self> {
    outline ?? Outline()
  }

  /// Takes the parts of the first branch of an `if` or `switch`.
  public static func buildEither(first outline: Outline<Self>) -> Outline<Self> { outline }

  /// Takes the parts of the other branch of an `if` or `switch`.
  public static func buildEither(second outline: Outline<Self>) -> Outline<Self> { outline }

  /// Takes the parts of each turn of a `for`.
  public static func buildArray(_ outlines: [Outline<Self>]) -> Outline<Self> {
    Outline(outlines.flatMap(\.nodes))
  }

  /// Takes the parts of an `if #available`.
  public static func buildLimitedAvailability(_ outline: Outline<Self>) -> Outline<Self> {
    outline
  }

  /// Takes a note, tag, suppression, comment or foreign element of the model.
  public static func buildExpression(_ extra: Extra) -> Outline<Self> {
    Outline([OutlineNode(.remark(.extra(extra)))])
  }

  /// Takes a note.
  public static func buildExpression(_ note: Noted) -> Outline<Self> { Outline([note.node]) }

  /// Takes tags.
  public static func buildExpression(_ tags: Tagged) -> Outline<Self> { Outline(tags.nodes) }

  /// Takes a suppression.
  public static func buildExpression(_ suppression: Suppressing) -> Outline<Self> {
    Outline([suppression.node])
  }
}

/// Collects what stands at the top of a map: sources, enumerations, conclusions, background,
/// relations.
@resultBuilder public enum ArgumentMapBuilder: OutlineBuilder {
  /// Takes a source.
  public static func buildExpression(_ source: From) -> Outline<Self> { Outline([source.node]) }

  /// Takes an enumeration.
  public static func buildExpression(_ enumeration: Enumeration) -> Outline<Self> {
    Outline([enumeration.node])
  }

  /// Takes a conclusion.
  public static func buildExpression(_ conclusion: Conclusion) -> Outline<Self> {
    Outline([conclusion.node])
  }

  /// Takes an upshot.
  public static func buildExpression(_ upshot: Upshot) -> Outline<Self> { Outline([upshot.node]) }

  /// Takes background.
  public static func buildExpression(_ background: Background) -> Outline<Self> {
    Outline([background.node])
  }

  /// Takes a relation.
  public static func buildExpression(_ relation: Relating) -> Outline<Self> {
    Outline([relation.node])
  }

  /// Refuses a premise outside an argument.
  @available(*, unavailable, message: "a premise stands in Supporting, Objecting or Conceding")
  public static func buildExpression(_ premise: Premise) -> Outline<Self> { Outline() }
}

/// Collects what bears on a statement and what there is to say of it.
@resultBuilder public enum StatementBuilder: OutlineBuilder {
  /// Takes an argument for the statement.
  public static func buildExpression(_ argument: Supporting) -> Outline<Self> {
    Outline([argument.node])
  }

  /// Takes an objection to the statement.
  public static func buildExpression(_ objection: Objecting) -> Outline<Self> {
    Outline([objection.node])
  }

  /// Takes a concession.
  public static func buildExpression(_ concession: Conceding) -> Outline<Self> {
    Outline([concession.node])
  }

  /// Takes an attribution.
  public static func buildExpression(_ attribution: Attributed) -> Outline<Self> {
    Outline([attribution.node])
  }

  /// Takes a restatement.
  public static func buildExpression(_ restatement: Restated) -> Outline<Self> {
    Outline([restatement.node])
  }

  /// Takes a cue.
  public static func buildExpression(_ cue: Signalled) -> Outline<Self> { Outline([cue.node]) }

  /// Refuses a premise outside an argument.
  @available(*, unavailable, message: "a premise stands in Supporting, Objecting or Conceding")
  public static func buildExpression(_ premise: Premise) -> Outline<Self> { Outline() }
}

/// Collects the linked premises of an argument, and what bears on its step.
@resultBuilder public enum ArgumentBuilder: OutlineBuilder {
  /// Takes a premise.
  public static func buildExpression(_ premise: Premise) -> Outline<Self> {
    Outline([premise.node])
  }

  /// Takes an unstated premise.
  public static func buildExpression(_ premise: Unstated) -> Outline<Self> {
    Outline([premise.node])
  }

  /// Takes a premise that is written elsewhere.
  public static func buildExpression(_ reference: Reference) -> Outline<Self> {
    Outline([reference.node])
  }

  /// Takes backing: an argument for the step from the premises to the target.
  public static func buildExpression(_ backing: Supporting) -> Outline<Self> {
    Outline([backing.node])
  }

  /// Takes an undercut: an objection to the step from the premises to the target.
  public static func buildExpression(_ undercut: Objecting) -> Outline<Self> {
    Outline([undercut.node])
  }

  /// Takes an undercut that is granted.
  public static func buildExpression(_ undercut: Conceding) -> Outline<Self> {
    Outline([undercut.node])
  }

  /// Takes a cue.
  public static func buildExpression(_ cue: Signalled) -> Outline<Self> { Outline([cue.node]) }
}
