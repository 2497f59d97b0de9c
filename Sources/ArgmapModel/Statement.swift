// SPDX-License-Identifier: MIT

/// One truth-apt sentence or clause: what a box on a map holds.
///
/// Whether it is a premise or a conclusion is not its own affair: the arguments that use or target
/// it decide.
public struct Statement: Sendable, Hashable {
  /// A handle to a statement of one map.
  ///
  /// A negative value stands for a name that the map uses but does not define
  /// (``ArgumentMap/unresolved``).
  public struct ID: RawRepresentable, Sendable, Hashable {
    /// The index into ``ArgumentMap/statements``, or the complement of an index into
    /// ``ArgumentMap/unresolved``.
    public let rawValue: Int32
    /// Makes a handle from its raw value.
    public init(rawValue: Int32) { self.rawValue = rawValue }
    package init(_ index: Int) { rawValue = Int32(index) }
    /// Whether the map defines the statement.
    public var isResolved: Bool { rawValue >= 0 }
    package var index: Int { Int(rawValue) }
    package var unresolvedIndex: Int { Int(~rawValue) }
  }

  /// The name in files; on a sound map no other part has it.
  public var name: NCName
  /// What the statement says, in the words that boxes and lists show.
  public var text: Prose
  /// A short name for people.
  public var label: Prose? {
    get { rare.ifAny?.label }
    set { rare.fields.label = newValue }
  }
  /// The parts of the one quotation that the statement is, in order.
  public var spans: [SourceSpan]
  /// Other words of the source for the same statement.
  public var restatements: [Restatement] {
    get { rare.ifAny?.restatements ?? [] }
    set { rare.fields.restatements = newValue }
  }
  /// Why the parser took it for what it is.
  public var cues: [Cue]
  /// Whose view it is, when not the author's.
  public var attributions: [Attribution] {
    get { rare.ifAny?.attributions ?? [] }
    set { rare.fields.attributions = newValue }
  }
  /// How sure the reading is.
  public var confidence: Degree?
  /// Whether the source does not say it: its text is proposed wording.
  public var isImplicit: Bool
  /// Whether it is background that no argument uses or bears on.
  public var isContext: Bool
  /// The enumeration of which it is an item (an enumeration of steps, say).
  public var enumeration: ArgumentMap.Enumeration.ID?
  /// Its ordinal in the enumeration.
  public var ordinal: Int?
  /// Notes, tags and foreign elements.
  public var extras: [Extra] {
    get { rare.ifAny?.extras ?? [] }
    set { rare.fields.extras = newValue }
  }
  /// Attributes of other namespaces on the statement.
  public var attributes: [ForeignAttribute] {
    get { rare.ifAny?.attributes ?? [] }
    set { rare.fields.attributes = newValue }
  }
  /// Attributes of other namespaces on the statement's text.
  public var textAttributes: [ForeignAttribute] {
    get { rare.ifAny?.textAttributes ?? [] }
    set { rare.fields.textAttributes = newValue }
  }

  private var rare: Rare<Fields>

  /// Whether it has nothing of what few have.
  var isPlain: Bool { rare.isEmpty }

  /// Makes a statement that is on no map yet; its name and its text are all it needs.
  public init(
    name: NCName,
    text: Prose,
    label: Prose? = nil,
    spans: [SourceSpan] = [],
    restatements: [Restatement] = [],
    cues: [Cue] = [],
    attributions: [Attribution] = [],
    confidence: Degree? = nil,
    isImplicit: Bool = false,
    isContext: Bool = false,
    enumeration: ArgumentMap.Enumeration.ID? = nil,
    ordinal: Int? = nil,
    extras: [Extra] = [],
    attributes: [ForeignAttribute] = [],
    textAttributes: [ForeignAttribute] = []
  ) {
    self.name = name
    self.text = text
    self.spans = spans
    self.cues = cues
    self.confidence = confidence
    self.isImplicit = isImplicit
    self.isContext = isContext
    self.enumeration = enumeration
    self.ordinal = ordinal
    rare = Rare(
      Fields(
        label: label,
        restatements: restatements,
        attributions: attributions,
        extras: extras,
        attributes: attributes,
        textAttributes: textAttributes
      ))
  }
}

extension Statement {
  /// What few statements have.
  private struct Fields: RareFields {
    var label: Prose?
    var restatements: [Restatement] = []
    var attributions: [Attribution] = []
    var extras: [Extra] = []
    var attributes: [ForeignAttribute] = []
    var textAttributes: [ForeignAttribute] = []

    static let empty = Self()

    var isEmpty: Bool {
      label == nil
        && restatements.isEmpty
        && attributions.isEmpty
        && extras.isEmpty
        && attributes.isEmpty
        && textAttributes.isEmpty
    }
  }
}

/// Other words of the source for a statement already on the map.
public struct Restatement: Sendable, Hashable {
  /// The other words.
  public var text: Prose
  /// The parts of the one quotation, in order.
  public var spans: [SourceSpan]
  /// Why it was taken for a restatement.
  public var cues: [Cue]
  /// Notes, tags and foreign elements.
  public var extras: [Extra]
  /// Attributes of other namespaces on the restatement.
  public var attributes: [ForeignAttribute]
  /// Attributes of other namespaces on its text.
  public var textAttributes: [ForeignAttribute]

  /// Makes a restatement.
  public init(
    text: Prose,
    spans: [SourceSpan] = [],
    cues: [Cue] = [],
    extras: [Extra] = [],
    attributes: [ForeignAttribute] = [],
    textAttributes: [ForeignAttribute] = []
  ) {
    self.text = text
    self.spans = spans
    self.cues = cues
    self.extras = extras
    self.attributes = attributes
    self.textAttributes = textAttributes
  }
}

/// Whose view a statement is, and where the source says so.
public struct Attribution: Sendable, Hashable {
  /// The one whose view it is.
  public var holder: Prose
  /// Where the source says so.
  public var spans: [SourceSpan]
  /// Notes, tags and foreign elements.
  public var extras: [Extra]
  /// Attributes of other namespaces.
  public var attributes: [ForeignAttribute]

  /// Makes an attribution.
  public init(
    to holder: Prose,
    spans: [SourceSpan] = [],
    extras: [Extra] = [],
    attributes: [ForeignAttribute] = []
  ) {
    self.holder = holder
    self.spans = spans
    self.extras = extras
    self.attributes = attributes
  }
}
