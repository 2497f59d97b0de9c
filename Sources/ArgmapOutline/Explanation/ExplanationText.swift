// SPDX-License-Identifier: MIT

package import ArgmapModel

/// Explanations on their way to text.
package struct ExplanationText: Sendable {
  private let rules: @Sendable (String) -> RuleDescription?
  private let signs: Signs
  private let usesColor: Bool
  private let width: Int
  private let map: ArgumentMap

  private struct Signs {
    var openQuote: String
    var closeQuote: String
    var dash: String
    var paragraph: String
  }

  /// The columns before what stands behind a key.
  private static let indent = 19

  /// A writer for explanations of one map.
  ///
  /// What a rule means is asked of `rules`, by its name; it may not be known.
  package init(
    _ map: ArgumentMap, options: OutlineOptions,
    rules: @escaping @Sendable (String) -> RuleDescription?
  ) {
    self.map = map
    self.rules = rules
    usesColor = options.usesColor
    width = max(options.width, 40)
    signs =
      options.asciiOnly
      ? Signs(openQuote: "\"", closeQuote: "\"", dash: "-", paragraph: "p")
      : Signs(openQuote: "“", closeQuote: "”", dash: "–", paragraph: "¶")
  }

  /// Explanations with a blank line between them.
  ///
  /// - Complexity: O(*n*) in the words.
  package func text(_ explanations: [Explanation]) -> String {
    explanations.map { text($0) }.joined(separator: "\n")
  }

  private func text(_ explanation: Explanation) -> String {
    var lines: [String] = []
    var bearings = explanation.bearings[...]
    var heading = explanation.role
    var reasons = explanation.own
    if reasons == nil, let first = bearings.popFirst() {
      heading += words(for: first, isFirst: true, of: explanation)
      reasons = first.reasons
    }
    let left = name(explanation.subject, isSubject: true)
    lines += headed(left + "  ", heading, reasons?.confidence, isBold: true)
    lines += quotation(explanation)
    if !explanation.members.isEmpty {
      let key = explanation.kind == .enumeration ? "items" : "premises"
      lines += keyed(key, explanation.members.map { name($0) }.joined(separator: ", "))
    }
    var explained: Set<String> = []
    lines += self.lines(reasons ?? Explanation.Reasons(), &explained)
    for bearing in bearings {
      let words = "also" + words(for: bearing, isFirst: false, of: explanation)
      lines += headed("  ", words, bearing.reasons.confidence)
      lines += self.lines(bearing.reasons, &explained)
    }
    for other in explanation.saidAgain {
      let place = place(other.spans, paragraph: nil).map { ", \($0)" } ?? ""
      lines += keyed("said again", quoted(other.text) + place)
      lines += self.lines(other.reasons, &explained)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What is written behind the role: the argument, what it is linked with, and its target.
  private func words(
    for bearing: Explanation.Bearing, isFirst: Bool, of explanation: Explanation
  ) -> String {
    let argument = explanation.kind == .argument ? "" : " in \(bearing.argument)"
    var linked = ""
    if !bearing.linkedWith.isEmpty {
      linked = ", linked with \(bearing.linkedWith.map { label($0) }.joined(separator: ", "))"
    }
    return "\(argument)\(linked), \(bearing.verb) \(label(bearing.target))"
  }

  private func quotation(_ explanation: Explanation) -> [String] {
    let indent = "    "
    var lines: [String] = []
    if let text = explanation.text {
      lines += TerminalText.lines(quoted(text), columns: width - indent.count).map { indent + $0 }
    }
    if let place = place(explanation.spans, paragraph: explanation.paragraph) {
      lines += TerminalText.lines(place, columns: width - indent.count).map { indent + $0 }
    }
    return lines
  }

  /// Why, what came second, and what would change it.
  ///
  /// What a rule means is said once in each explanation.
  private func lines(
    _ reasons: Explanation.Reasons, _ explained: inout Set<String>
  ) -> [String] {
    var lines: [String] = []
    var changes: [String] = []
    for cue in reasons.cues {
      let name = cue.rule.string
      let isNew = explained.insert(name).inserted
      guard let rule = rules(name) else {
        lines += keyed("why", "\(evidence(cue, nil)), a rule that this version does not know")
        continue
      }
      lines += keyed("why", "\(evidence(cue, rule.basis))\(isNew ? ": \(rule.meaning)" : "")")
      if isNew { changes.append(rule.change) }
    }
    if reasons.cues.isEmpty { lines += keyed("why", "The map doesn't say.") }
    if let other = reasons.runnerUp {
      let verb = other.stance == .supports ? "supports" : "objects to"
      let by = "by \(other.rule)\(precision(other.confidence))"
      lines += keyed("runner-up", "\(verb) \(label(other.target)), \(by)")
    }
    for change in changes { lines += keyed("would change it", change) }
    return lines
  }

  private func evidence(_ cue: Cue, _ basis: RuleDescription.Basis?) -> String {
    let by = "by \(cue.rule)\(precision(cue.confidence))"
    guard basis != .place else { return "its place at \(range(cue.span)), \(by)" }
    let words = cue.span.quotation.map { quoted($0.string) } ?? "the words"
    return "\(words) at \(range(cue.span)), \(by)"
  }

  private func precision(_ degree: Degree?) -> String { degree.map { " (precision \($0))" } ?? "" }

  private func place(_ spans: [SourceSpan], paragraph: Int?) -> String? {
    guard !spans.isEmpty else { return nil }
    let ranges = spans.map { range($0) }.joined(separator: ", ")
    return (paragraph.map { "\(signs.paragraph)\($0), " } ?? "") + "characters \(ranges)"
  }

  /// Code points as the map has them, with the name of any source but the first.
  private func range(_ span: SourceSpan) -> String {
    let end = span.reversedEnd ?? span.range.upperBound
    let range = "\(span.range.lowerBound)\(signs.dash)\(end)"
    return map.otherSourceName(of: span).map { "\(range) of \($0)" } ?? range
  }

  /// A label with the name in the file, unless they are the same.
  private func name(_ reference: Explanation.Reference, isSubject: Bool = false) -> String {
    if reference.label.isEmpty || reference.label == reference.name { return reference.name }
    return "\(reference.label) (\(reference.name))"
  }

  private func label(_ reference: Explanation.Reference) -> String {
    reference.label.isEmpty ? "'\(reference.name)'" : reference.label
  }

  private func quoted(_ words: String) -> String { signs.openQuote + words + signs.closeQuote }

  /// A line with the confidence at the right edge.
  private func headed(
    _ start: String, _ words: String, _ confidence: Degree?, isBold: Bool = false
  ) -> [String] {
    let right = confidence.map { "confidence \($0)" } ?? ""
    let room = width - 4 - (right.isEmpty ? 0 : right.count + 2)
    var lines = TerminalText.lines(start + words, columns: room)
    if !right.isEmpty {
      let gap = width - TerminalText.columns(of: lines[0].unicodeScalars) - right.count
      lines[0] += String(repeating: " ", count: max(gap, 2)) + right
    }
    for index in lines.indices.dropFirst() { lines[index] = "    " + lines[index] }
    guard isBold, usesColor else { return lines }
    return lines.map { "\u{1B}[\(TerminalColor.bold.rawValue)m\($0)\u{1B}[0m" }
  }

  private func keyed(_ key: String, _ words: String) -> [String] {
    let key = "  " + key
    let pad = String(repeating: " ", count: max(Self.indent - key.count, 1))
    let indent = String(repeating: " ", count: Self.indent)
    return TerminalText.lines(words, columns: width - Self.indent).enumerated()
      .map { ($0 == 0 ? key + pad : indent) + $1 }
  }
}
