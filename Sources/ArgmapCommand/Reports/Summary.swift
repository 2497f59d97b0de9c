// SPDX-License-Identifier: MIT

package import ArgmapSource

/// The findings counted by severity: `2 errors, 1 note`.
package func tally(_ findings: [Diagnostic]) -> String {
  var tally = Tally()
  tally.add(findings)
  return tally.text
}

/// Findings of one or more maps, counted.
struct Tally {
  private var counts: [Diagnostic.Severity: Int] = [:]
  private var safe = 0
  private var unsafe = 0
  private(set) var hidden = 0

  mutating func add(_ findings: [Diagnostic]) {
    for finding in findings { counts[finding.severity, default: 0] += 1 }
  }

  mutating func add(_ told: MapFindings) {
    add(told.findings)
    let fixable = told.fixable
    safe += fixable.safe
    unsafe += fixable.unsafe
    hidden += told.hidden
  }

  var text: String {
    let counts = Diagnostic.Severity.allCases.reversed().compactMap { severity -> String? in
      let count = self.counts[severity, default: 0]
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return counts.isEmpty ? "no findings" : counts.joined(separator: ", ")
  }

  /// The counts, what can be mended by itself, and what a baseline hides.
  var summary: String {
    var parts = [text]
    switch (safe, unsafe) {
    case (0, 0): break
    case (_, 0): parts.append("\(safe) fixable with 'argmap fix'")
    case (0, _): parts.append("\(unsafe) fixable with 'argmap fix --unsafe'")
    default:
      parts.append("\(safe) fixable with 'argmap fix', \(unsafe) more with '--unsafe'")
    }
    if hidden > 0 { parts.append("\(hidden) known from the baseline, not told") }
    return parts.joined(separator: "; ")
  }
}
