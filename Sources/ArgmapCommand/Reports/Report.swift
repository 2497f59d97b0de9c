// SPDX-License-Identifier: MIT

package import ArgmapSource

/// How findings are reported.
package enum ReportStyle: String, Sendable, CaseIterable {
  /// For people, with the lines they speak of, on standard error.
  case full
  /// One line each.
  case concise
  /// One JSON document.
  case json
  /// A JSON object a line.
  case jsonl
  /// SARIF 2.1.0, which code hosts and editors read.
  case sarif
  /// Workflow commands, which GitHub Actions shows beside the lines of a change.
  case github
  /// JUnit's XML, which test dashboards read.
  case junit
}

/// From which severity on findings make a command fail.
package enum Threshold: String, Sendable, CaseIterable {
  case error, warning, note, never

  package func isReached(by findings: [Diagnostic]) -> Bool { findings.contains(where: isReached) }

  func isReached(by finding: Diagnostic) -> Bool {
    guard let least = Diagnostic.Severity(rawValue: rawValue) else { return false }
    return finding.severity >= least
  }
}

/// The findings about all maps, for a program.
///
/// What is told of a map is written down at once, so that its texts need not be kept.
package struct Report {
  package let style: ReportStyle
  private var lines: [String] = []
  private var sarif = SARIFReport()
  private var suites: [JUnitSuite] = []

  package init(_ style: ReportStyle) { self.style = style }

  /// Adds what there is to tell about a map.
  package mutating func add(_ told: MapFindings, failOn: Threshold = .error) {
    switch style {
    case .full: break
    case .concise:
      let printer = DiagnosticPrinter(told.texts)
      lines += told.findings.map { printer.concise($0) }
    case .json, .jsonl: lines += jsonLines(told)
    case .sarif: sarif.add(told)
    case .github: lines += gitHubCommands(told)
    case .junit: suites.append(JUnitSuite(told, failOn: failOn))
    }
  }

  /// The whole report.
  package var text: String {
    switch style {
    case .full: ""
    case .concise: lines.joined()
    case .json: jsonReport(lines: lines)
    case .jsonl, .github: lines.map { $0 + "\n" }.joined()
    case .sarif: sarif.text
    case .junit: junitReport(suites)
    }
  }
}
