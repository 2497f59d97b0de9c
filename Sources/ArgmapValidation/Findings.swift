// SPDX-License-Identifier: MIT

public import ArgmapModel
public import ArgmapSource

/// What one rule has found: the first findings in full, the rest as a number.
public struct Findings {
  /// How many findings of one severity are kept.
  package static let cap = 100

  /// How many are kept for a program that works through them; a bound all the same, as each takes
  /// memory.
  package static let largeCap = 10_000

  /// How many findings of one severity this rule keeps.
  private let cap: Int
  private let code: Diagnostic.Code
  private let context: ValidationContext
  private var kept: [Diagnostic] = []
  private var counts: [Diagnostic.Severity: Int] = [:]

  /// Which suppressions of the map have kept a finding back, of this rule and those before it.
  private(set) var usedSuppressions: Set<Int>

  init(
    of code: Diagnostic.Code,
    in context: ValidationContext,
    usedSuppressions: Set<Int> = [],
    cap: Int = Self.cap
  ) {
    self.cap = cap
    self.code = code
    self.context = context
    self.usedSuppressions = usedSuppressions
  }

  /// Adds a finding about a part of the map, unless it is suppressed there.
  ///
  /// - Parameters:
  ///   - severity: How bad it is. Each severity has its own cap, so that no number of warnings hides
  ///     an error.
  ///   - part: The part to point at, where a suppression is looked for.
  ///   - attribute: The attribute of the part whose value is to be marked.
  ///   - others: Further parts at which the finding can be suppressed.
  ///   - finding: Makes the words; not called for a finding that is not kept.
  public mutating func add(
    _ severity: Diagnostic.Severity,
    at part: MapPart,
    attribute: String? = nil,
    or others: [MapPart] = [],
    _ finding: () -> Finding
  ) {
    let suppressing = context.suppressions.entries(for: code, at: [part] + others)
    guard suppressing.isEmpty else { return usedSuppressions.formUnion(suppressing) }
    counts[severity, default: 0] += 1
    guard counts[severity, default: 0] <= cap else { return }
    let finding = finding()
    kept.append(
      Diagnostic(
        severity,
        code,
        finding.message,
        at: finding.location ?? context.location(of: part, attribute: attribute),
        label: finding.label,
        notes: finding.notes,
        help: finding.help,
        fix: finding.fix
      )
    )
  }

  /// The findings in the order in which they were added, with a note on the last of each severity
  /// that tells how many were left out.
  var diagnostics: [Diagnostic] {
    var diagnostics = kept
    for severity in Diagnostic.Severity.allCases {
      let more = counts[severity, default: 0] - cap
      guard more > 0, let last = diagnostics.lastIndex(where: { $0.severity == severity }) else {
        continue
      }
      diagnostics[last].notes.append(Diagnostic.Note("and \(more) more like this"))
    }
    return diagnostics
  }
}

/// The words of one finding; its rule, severity and place make it a ``Diagnostic``.
public struct Finding: Sendable, Hashable {
  /// A lower-case clause without a full stop: what was found and what was expected.
  public var message: String
  /// Where it is, when that is not where its part is.
  public var location: Diagnostic.Location?
  /// A few words to stand under the marked place.
  public var label: String?
  /// Other places that belong to the finding.
  public var notes: [Diagnostic.Note]
  /// What to do about it: each a line that can be followed or pasted.
  public var help: [String]
  /// A change to the file that mends it, when there is one.
  public var fix: Fix?

  /// Makes the words of a finding.
  public init(
    _ message: String,
    at location: Diagnostic.Location? = nil,
    label: String? = nil,
    notes: [Diagnostic.Note] = [],
    help: [String] = [],
    fix: Fix? = nil
  ) {
    self.message = message
    self.location = location
    self.label = label
    self.notes = notes
    self.help = help
    self.fix = fix
  }
}
