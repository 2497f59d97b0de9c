// SPDX-License-Identifier: MIT

package import ArgmapSource

/// Makes the fixes that come with findings, until there is nothing left to make.
package struct MapFixer {
  /// What came of a text.
  package struct Outcome: Sendable {
    /// The text in the end.
    package var text: SourceText
    /// The findings whose fixes were made, in the order in which they were.
    package var made: [Diagnostic] = []
    /// The findings whose fixes brought an error that was not there before, and so were not made.
    package var refused: [Diagnostic] = []
    /// What there is to tell of the text in the end.
    package var left: MapFindings
    /// Whether there was still something to make after the last round.
    package var isUnfinished = false
  }

  /// All there is to say of a text.
  let check: (SourceText) -> MapFindings
  /// Whether the fix of a finding is wanted.
  let wants: (Diagnostic) -> Bool

  /// So many times the text is changed and read again; fixes that undo each other would never end.
  package static let mostRounds = 10
  /// In a round, so many times the text is read again to find out which fix brings an error.
  private static let mostTrials = 60

  package init(
    check: @escaping (SourceText) -> MapFindings, wants: @escaping (Diagnostic) -> Bool
  ) {
    self.check = check
    self.wants = wants
  }

  /// Changes a text.
  package func fix(_ text: SourceText) -> Outcome {
    var outcome = Outcome(text: text, left: check(text))
    var refused: Set<Refusal> = []
    for _ in 0..<Self.mostRounds {
      let candidates = outcome.left.findings.filter { finding in
        finding.fix.map { $0.source == text.name && !refused.contains(Refusal(finding, $0)) }
          == true
          && wants(finding)
      }
      guard !candidates.isEmpty else { return outcome }
      let round = makeRound(candidates, outcome)
      for finding in round.refused {
        if let fix = finding.fix { refused.insert(Refusal(finding, fix)) }
      }
      outcome.refused += round.refused
      guard !round.made.isEmpty else {
        // What overlapped a fix that was refused gets its turn.
        if round.refused.isEmpty { return outcome }
        continue
      }
      outcome.made += round.made
      outcome.text = round.text
      outcome.left = round.left
    }
    outcome.isUnfinished = outcome.left.findings.contains { finding in
      finding.fix.map { $0.source == text.name && !refused.contains(Refusal(finding, $0)) } == true
        && wants(finding)
    }
    return outcome
  }

  /// What is known again of a fix when its place has moved.
  private struct Refusal: Hashable {
    var code: Diagnostic.Code
    var message: String
    var title: String
    var replacements: [String]

    init(_ finding: Diagnostic, _ fix: Fix) {
      code = finding.code
      message = finding.message
      title = fix.title
      replacements = fix.edits.map(\.replacement)
    }
  }

  /// Makes as many fixes at once as bring no new error: all of them, or else halves of halves.
  private func makeRound(_ candidates: [Diagnostic], _ before: Outcome) -> Outcome {
    var best = Outcome(text: before.text, left: before.left)
    var accepted: [Int] = []
    var pending = [Array(candidates.indices)]
    var trials = 0
    while let batch = pending.popLast(), trials < Self.mostTrials {
      let chosen = (accepted + batch).sorted()
      let applied = before.text.applying(chosen.compactMap { candidates[$0].fix })
      let made = Set(applied.made.map { chosen[$0] })
      // What overlaps another fix waits for the next round.
      guard batch.contains(where: made.contains) else { continue }
      trials += 1
      let decoded = SourceText.decoding(applied.bytes, name: before.text.name)
      let text = decoded.value
      let left = check(text)
      // An edit that cuts through a character would leave bytes that are no text.
      if decoded.diagnostics.isEmpty, Self.isNoWorse(left.findings, than: before.left.findings) {
        accepted = chosen.filter(made.contains)
        best.text = text
        best.left = left
        best.made = accepted.map { candidates[$0] }
      } else if batch.count == 1 {
        best.refused.append(candidates[batch[0]])
      } else {
        let middle = batch.count / 2
        pending.append(Array(batch[middle...]))
        pending.append(Array(batch[..<middle]))
      }
    }
    return best
  }

  /// Whether no code has more errors than before.
  ///
  /// While a file is not well-formed, what is wrong behind the breach is not seen: it is no fault of
  /// the change that mends the breach. Then only the breaches count.
  static func isNoWorse(_ after: [Diagnostic], than before: [Diagnostic]) -> Bool {
    let blinding: Set<Substring> = ["xml", "text"]
    let wasBlind = before.contains { $0.severity == .error && blinding.contains($0.code.family) }
    func errors(_ findings: [Diagnostic]) -> [Diagnostic.Code: Int] {
      findings.reduce(into: [:]) { counts, finding in
        if finding.severity == .error, !wasBlind || blinding.contains(finding.code.family) {
          counts[finding.code, default: 0] += 1
        }
      }
    }
    let old = errors(before)
    return errors(after).allSatisfy { $0.value <= old[$0.key, default: 0] }
  }
}
