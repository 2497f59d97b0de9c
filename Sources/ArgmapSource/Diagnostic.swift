// SPDX-License-Identifier: MIT

/// What there is to tell the author of an article or a map.
///
/// One type for every stage (text, XML, schema, structure, provenance), so that the printer and the
/// reports are written once. Each code has a heading in docs/diagnostics.md.
public struct Diagnostic: Sendable, Hashable {
  /// How bad it is.
  public var severity: Severity

  /// Which rule speaks.
  public var code: Code

  /// A lower-case clause without a full stop: what was found and what was expected.
  public var message: String

  /// The place it speaks of, when there is one.
  public var location: Location?

  /// A few words to stand under the marked place.
  public var label: String?

  /// Other places that belong to the finding.
  public var notes: [Note]

  /// What to do about it: each a line that can be followed or pasted.
  public var help: [String]

  /// A change to the file that mends it, when there is one.
  public var fix: Fix?

  /// Makes a diagnostic.
  public init(
    _ severity: Severity,
    _ code: Code,
    _ message: String,
    at location: Location? = nil,
    label: String? = nil,
    notes: [Note] = [],
    help: [String] = [],
    fix: Fix? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.location = location
    self.label = label
    self.notes = notes
    self.help = help
    self.fix = fix
  }
}

extension Diagnostic {
  /// How bad a finding is.
  public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Worth knowing; nothing is wrong.
    case note
    /// The result can be used, but something is probably not what the author meant.
    case warning
    /// The result must not be used as it is.
    case error

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }

    /// Whether `a` is the lesser of two.
    public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
  }

  /// The name of a rule, `family/what-is-wrong`; never renamed after a release.
  public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    /// The code as users see it, such as `reference/unknown-statement`.
    public let rawValue: String

    /// Makes a code from its text.
    public init(rawValue: String) { self.rawValue = rawValue }

    package init(_ rawValue: String) { self.rawValue = rawValue }

    /// The part before the slash.
    public var family: Substring { rawValue.prefix { $0 != "/" } }

    /// The code as users see it.
    public var description: String { rawValue }
  }

  /// A place in a named text.
  public struct Location: Sendable, Hashable {
    /// The ``SourceText/name`` of the text.
    public var source: String

    /// The place in UTF-8 offsets; an empty range is the gap before its bound.
    public var range: Range<Int>

    /// Makes a location from a text's name and a range of UTF-8 offsets.
    public init(source: String, range: Range<Int>) {
      self.source = source
      self.range = range
    }
  }

  /// A remark that belongs to a finding and may point elsewhere.
  public struct Note: Sendable, Hashable {
    /// A lower-case clause without a full stop.
    public var message: String

    /// The place it speaks of, when there is one.
    public var location: Location?

    /// Makes a note.
    public init(_ message: String, at location: Location? = nil) {
      self.message = message
      self.location = location
    }
  }
}
