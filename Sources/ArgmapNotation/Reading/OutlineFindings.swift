// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// An attribute of an outline that nothing knows.
  package static let unknownAttribute = Self("outline/unknown-attribute")
  /// An attribute of an outline stands where it says nothing.
  package static let misplacedAttribute = Self("outline/misplaced-attribute")
  /// A value of an outline is none, or of another kind.
  package static let badValue = Self("outline/bad-value")
  /// What stands in brackets can't be a name.
  package static let badOutlineName = Self("outline/bad-name")
  /// Two parts of an outline have one name.
  package static let repeatedOutlineName = Self("outline/repeated-name")
  /// An outline refers to a name that nothing has.
  package static let unknownOutlineName = Self("outline/unknown-name")
  /// An item has nothing above it to bear on.
  package static let nothingAbove = Self("outline/nothing-above")
  /// A bracket, brace or angle bracket is not closed.
  package static let unclosedBracket = Self("outline/unclosed-bracket")
  /// An item has no words.
  package static let emptyItem = Self("outline/empty-item")
  /// A standard form lacks premises, a line, or a conclusion.
  package static let incompleteStandardForm = Self("outline/incomplete-standard-form")
  /// An outline is indented with spaces here and with tabs there.
  package static let mixedIndentation = Self("outline/mixed-indentation")
  /// A sign stands where it means nothing.
  package static let misplacedMarker = Self("outline/misplaced-marker")
  /// A sign of Argdown that an outline has no use for.
  package static let unsupportedMarker = Self("outline/unsupported-marker")
  /// A relation is not written as one.
  package static let badRelation = Self("outline/bad-relation")
  /// An outline has a character that no file of a map can hold.
  package static let forbiddenOutlineCharacter = Self("outline/forbidden-character")
  /// A line of the head looks like another one.
  package static let unknownHeadLine = Self("outline/unknown-head-line")
}

/// What there is to tell of an outline.
struct OutlineFindings {
  let file: SourceText
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: SourceText) { self.file = file }

  mutating func add(
    _ code: Diagnostic.Code, _ message: String, at place: Range<Int>, label: String? = nil,
    severity: Diagnostic.Severity = .error, notes: [Diagnostic.Note] = [], help: [String],
    fix: (title: String, safety: Fix.Safety, edits: [TextEdit])? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        severity, code, message, at: file.location(place), label: label, notes: notes, help: help,
        fix: fix.map { Fix($0.title, $0.safety, in: file.name, $0.edits) }))
  }

  /// Tells of a bracket without its other half, which is read as words.
  mutating func addUnclosed(_ bracket: UInt8, _ place: Range<Int>) {
    let sign = String(decoding: [bracket], as: UTF8.self)
    let other = ["[": "]", "<": ">"][sign] ?? "}"
    add(
      .unclosedBracket, "'\(sign)' is not closed, so it is read as a word", at: place,
      label: "expected '\(other)' behind it",
      help: ["close it with '\(other)', or write '\\\(sign)' for the sign itself"],
      fix: ("write '\\\(sign)'", .safe, [TextEdit(place.lowerBound..<place.lowerBound, "\\")]))
  }

  /// The words, mended where they can't stand in a file.
  ///
  /// - Returns: `nil` when nothing is left.
  mutating func prose(_ words: String, at place: Range<Int>) -> Prose? {
    if let prose = Prose(words) { return prose }
    guard let repaired = Prose(repairing: words) else { return nil }
    add(
      .forbiddenOutlineCharacter,
      "a character that XML does not allow stands here; U+FFFD takes its place", at: place,
      severity: .warning, help: ["take out the control character"])
    return repaired
  }

  /// The findings in the order of the file.
  var sorted: [Diagnostic] {
    diagnostics.enumerated().sorted {
      ($0.element.location?.range.lowerBound ?? 0, $0.offset)
        < ($1.element.location?.range.lowerBound ?? 0, $1.offset)
    }.map(\.element)
  }

  /// Whether names are still looked through for a similar one.
  var isSearchWorthwhile: Bool { diagnostics.count < 20 }
}
