// SPDX-License-Identifier: MIT

/// One or more linked premises that support or attack a target.
///
/// Several arguments for one target are convergent: each counts alone.
public struct Argument: Sendable, Hashable {
  /// A handle to an argument of one map.
  public struct ID: RawRepresentable, Sendable, Hashable {
    /// The index into ``ArgumentMap/arguments``.
    public let rawValue: Int32
    /// Makes a handle from its raw value.
    public init(rawValue: Int32) { self.rawValue = rawValue }
    package init(_ index: Int) { rawValue = Int32(index) }
    package var index: Int { Int(rawValue) }
  }

  /// Whether an argument speaks for or against its target.
  public enum Stance: String, Sendable, Hashable, CaseIterable {
    /// It gives a reason to accept the target.
    case supports
    /// It gives a reason to doubt the target: an objection.
    case attacks
  }

  /// What an argument supports or attacks.
  public enum Target: Sendable, Hashable {
    /// A statement. A name that the map does not define is an unresolved statement.
    case statement(Statement.ID)
    /// Another argument: the step from its premises to its target (backing or undercut).
    case argument(ID)
  }

  /// The name in files; on a sound map no other part has it.
  public var name: NCName
  /// Whether it speaks for or against its target.
  public var stance: Stance
  /// What it supports or attacks.
  public var target: Target
  /// The premises, needed together; none in a draft.
  public var premises: [Premise]
  /// Whether the author grants the premises, though not their force.
  ///
  /// Only objections are conceded.
  public var isConcession: Bool
  /// The enumeration of which it is an item.
  public var enumeration: ArgumentMap.Enumeration.ID?
  /// Its ordinal in the enumeration.
  public var ordinal: Int?
  /// A short name for people.
  public var label: Prose? {
    get { rare.ifAny?.label }
    set { rare.fields.label = newValue }
  }
  /// The argumentation scheme it follows.
  public var scheme: Prose? {
    get { rare.ifAny?.scheme }
    set { rare.fields.scheme = newValue }
  }
  /// How strong the author of the map takes it to be.
  public var strength: Degree? {
    get { rare.ifAny?.strength }
    set { rare.fields.strength = newValue }
  }
  /// How sure the reading is.
  public var confidence: Degree?
  /// Why the parser took it for an argument.
  public var cues: [Cue]
  /// The runner-up of the decision.
  public var alternative: Alternative? {
    get { rare.ifAny?.alternative }
    set { rare.fields.alternative = newValue }
  }
  /// Notes, tags and foreign elements.
  public var extras: [Extra] {
    get { rare.ifAny?.extras ?? [] }
    set { rare.fields.extras = newValue }
  }
  /// Attributes of other namespaces.
  public var attributes: [ForeignAttribute] {
    get { rare.ifAny?.attributes ?? [] }
    set { rare.fields.attributes = newValue }
  }

  private var rare: Rare<Fields>

  /// Whether it has nothing of what few have.
  var isPlain: Bool { rare.isEmpty }

  /// Makes an argument that is on no map yet; its handles are those of the map that it is meant for.
  public init(
    name: NCName,
    stance: Stance = .supports,
    target: Target,
    premises: [Premise] = [],
    isConcession: Bool = false,
    enumeration: ArgumentMap.Enumeration.ID? = nil,
    ordinal: Int? = nil,
    label: Prose? = nil,
    scheme: Prose? = nil,
    strength: Degree? = nil,
    confidence: Degree? = nil,
    cues: [Cue] = [],
    alternative: Alternative? = nil,
    extras: [Extra] = [],
    attributes: [ForeignAttribute] = []
  ) {
    self.name = name
    self.stance = stance
    self.target = target
    self.premises = premises
    self.isConcession = isConcession
    self.enumeration = enumeration
    self.ordinal = ordinal
    self.confidence = confidence
    self.cues = cues
    rare = Rare(
      Fields(
        label: label,
        scheme: scheme,
        alternative: alternative,
        strength: strength,
        extras: extras,
        attributes: attributes
      ))
  }
}

extension Argument {
  /// What few arguments have.
  private struct Fields: RareFields {
    var label: Prose?
    var scheme: Prose?
    var alternative: Alternative?
    var strength: Degree?
    var extras: [Extra] = []
    var attributes: [ForeignAttribute] = []

    static let empty = Self()

    var isEmpty: Bool {
      label == nil
        && scheme == nil
        && alternative == nil
        && strength == nil
        && extras.isEmpty
        && attributes.isEmpty
    }
  }
}

extension Argument {
  /// A statement in its role as a premise of one argument.
  public struct Premise: Sendable, Hashable {
    /// The statement.
    public var statement: Statement.ID
    /// The part it plays in the argument's scheme.
    public var role: Prose?
    /// Notes, tags and foreign elements on the reference to a statement written elsewhere.
    public var extras: [Extra]
    /// Attributes of other namespaces on that reference.
    public var attributes: [ForeignAttribute]

    /// Makes a premise of a statement of the same map.
    public init(
      _ statement: Statement.ID,
      role: Prose? = nil,
      extras: [Extra] = [],
      attributes: [ForeignAttribute] = []
    ) {
      self.statement = statement
      self.role = role
      self.extras = extras
      self.attributes = attributes
    }
  }
}

/// The reading that came second.
public struct Alternative: Sendable, Hashable {
  /// What the argument would have supported or attacked.
  public var target: Argument.Target
  /// Whether it would have spoken for or against it.
  public var stance: Argument.Stance
  /// The rule that says so.
  public var rule: Prose
  /// The measured precision of that rule.
  public var confidence: Degree?
  /// Attributes of other namespaces.
  public var attributes: [ForeignAttribute]

  /// Makes an alternative.
  public init(
    target: Argument.Target,
    stance: Argument.Stance,
    rule: Prose,
    confidence: Degree? = nil,
    attributes: [ForeignAttribute] = []
  ) {
    self.target = target
    self.stance = stance
    self.rule = rule
    self.confidence = confidence
    self.attributes = attributes
  }
}
