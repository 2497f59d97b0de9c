// SPDX-License-Identifier: MIT

extension ArgumentMap {
  /// The version of the file format: major 1, and a minor that only adds optional things.
  public struct FormatVersion: Sendable, Hashable, CustomStringConvertible {
    /// The major version: 1.
    public var major: Int
    /// The minor version; a later one than ``current`` may have parts that this library does not know.
    public var minor: Int

    /// The version this library writes.
    public static let current = Self(major: 1, minor: 0)

    /// Makes a version; a file that has it is read when its major version is 1.
    public init(major: Int, minor: Int) {
      self.major = major
      self.minor = minor
    }

    /// The version as files have it, such as `1.0`.
    public var description: String { "\(major).\(minor)" }
  }

  /// An article as a map refers to it.
  public struct Source: Sendable, Hashable {
    /// A handle to a source of one map; negative for a name that the map does not define.
    public struct ID: RawRepresentable, Sendable, Hashable {
      /// The index into ``ArgumentMap/sources``, or the complement of one into
      /// ``ArgumentMap/unresolved``.
      public let rawValue: Int32
      /// Makes a handle from its raw value.
      public init(rawValue: Int32) { self.rawValue = rawValue }
      package init(_ index: Int) { rawValue = Int32(index) }
      /// Whether the map defines the source.
      public var isResolved: Bool { rawValue >= 0 }
      package var index: Int { Int(rawValue) }
      package var unresolvedIndex: Int { Int(~rawValue) }
    }

    /// The name in files.
    public var name: NCName
    /// The article's file relative to the map's folder, with `/`.
    public var href: String?
    /// The article's length in Unicode code points.
    public var length: Int?
    /// The SHA-256 of the article's bytes, 64 lower-case hexadecimal digits.
    public var sha256: String?
    /// Notes, tags and foreign elements.
    public var extras: [Extra]
    /// Attributes of other namespaces.
    public var attributes: [ForeignAttribute]

    /// Makes a source.
    public init(
      name: NCName,
      href: String? = nil,
      length: Int? = nil,
      sha256: String? = nil,
      extras: [Extra] = [],
      attributes: [ForeignAttribute] = []
    ) {
      self.name = name
      self.href = href
      self.length = length
      self.sha256 = sha256
      self.extras = extras
      self.attributes = attributes
    }
  }

  /// A numbered series in the article.
  public struct Enumeration: Sendable, Hashable {
    /// A handle to an enumeration of one map; negative for a name that the map does not define.
    public struct ID: RawRepresentable, Sendable, Hashable {
      /// The index into ``ArgumentMap/enumerations``, or the complement of one into
      /// ``ArgumentMap/unresolved``.
      public let rawValue: Int32
      /// Makes a handle from its raw value.
      public init(rawValue: Int32) { self.rawValue = rawValue }
      package init(_ index: Int) { rawValue = Int32(index) }
      /// Whether the map defines the enumeration.
      public var isResolved: Bool { rawValue >= 0 }
      package var index: Int { Int(rawValue) }
      package var unresolvedIndex: Int { Int(~rawValue) }
    }

    /// What an enumeration numbers.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// Arguments for, or against, something.
      case arguments
      /// Steps, stages, courses of action.
      case steps
      /// Things or facts.
      case list
    }

    /// The name in files.
    public var name: NCName
    /// What it numbers.
    public var kind: Kind
    /// The number of items the author announces ("five reasons").
    public var announced: Int?
    /// Where the author announces it.
    public var spans: [SourceSpan]
    /// Why it was taken for an enumeration.
    public var cues: [Cue]
    /// Notes, tags and foreign elements.
    public var extras: [Extra]
    /// Attributes of other namespaces.
    public var attributes: [ForeignAttribute]

    /// Makes an enumeration.
    public init(
      name: NCName,
      kind: Kind = .arguments,
      announced: Int? = nil,
      spans: [SourceSpan] = [],
      cues: [Cue] = [],
      extras: [Extra] = [],
      attributes: [ForeignAttribute] = []
    ) {
      self.name = name
      self.kind = kind
      self.announced = announced
      self.spans = spans
      self.cues = cues
      self.extras = extras
      self.attributes = attributes
    }
  }

  /// A relation other than support and attack: `rephrases`, `entails`, `contrary` and others.
  public struct Relation: Sendable, Hashable {
    /// What kind of relation it is.
    public var type: Prose
    /// Where it starts: a statement or an argument.
    public var from: Argument.Target
    /// Where it ends: a statement or an argument.
    public var to: Argument.Target
    /// Notes, tags and foreign elements.
    public var extras: [Extra]
    /// Attributes of other namespaces.
    public var attributes: [ForeignAttribute]

    /// Makes a relation.
    public init(
      type: Prose,
      from: Argument.Target,
      to: Argument.Target,
      extras: [Extra] = [],
      attributes: [ForeignAttribute] = []
    ) {
      self.type = type
      self.from = from
      self.to = to
      self.extras = extras
      self.attributes = attributes
    }
  }
}

extension ArgumentMap {
  /// Adds a source.
  @discardableResult
  public mutating func append(_ source: Source) -> Source.ID {
    sources.append(source)
    return Source.ID(sources.count - 1)
  }

  /// Adds an enumeration.
  @discardableResult
  public mutating func append(_ enumeration: Enumeration) -> Enumeration.ID {
    enumerations.append(enumeration)
    return Enumeration.ID(enumerations.count - 1)
  }

  /// The source that a span points into, when the map defines it.
  public func source(of span: SourceSpan) -> Source? {
    guard let id = span.source else { return sources.first }
    return id.isResolved ? sources[id.index] : nil
  }

  /// A handle for the name of a source that the map does not define.
  package mutating func appendUnresolvedSource(_ name: String) -> Source.ID {
    Source.ID(rawValue: appendUnresolved(name).rawValue)
  }

  /// A handle for the name of an enumeration that the map does not define.
  package mutating func appendUnresolvedEnumeration(_ name: String) -> Enumeration.ID {
    Enumeration.ID(rawValue: appendUnresolved(name).rawValue)
  }
}
