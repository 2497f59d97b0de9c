// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// Findings as workflow commands of GitHub Actions, one a line.
///
/// See <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.
func gitHubCommands(_ told: MapFindings) -> [String] {
  let texts = Dictionary(told.texts.map { ($0.name, $0) }) { first, _ in first }
  return told.findings.map { finding in
    let command =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var properties = [("file", finding.location?.source ?? told.map)]
    if let location = finding.location, let text = texts[location.source] {
      let start = text.lineColumn(ofUTF8: location.range.lowerBound)
      let end = text.lineColumn(ofUTF8: location.range.upperBound)
      properties += [("line", String(start.line)), ("endLine", String(end.line))]
      // GitHub takes columns only for a place on one line.
      if start.line == end.line {
        properties += [("col", String(start.column)), ("endColumn", String(end.column))]
      }
    }
    properties.append(("title", finding.code.rawValue))
    let message = ([finding.message] + remarks(on: finding)).map(printable)
      .joined(separator: "\n")
    return "::\(command) "
      + properties.map { "\($0)=\(escaped(printable($1), isProperty: true))" }
      .joined(separator: ",")
      + "::\(escaped(message, isProperty: false))"
  }
}

/// What belongs to a finding beside its message, line by line.
func remarks(on finding: Diagnostic) -> [String] {
  finding.notes.filter { $0.location == nil }.map { "note: \($0.message)" }
    + finding.help.map { "help: \($0)" }
    + (finding.fix.map { ["fix: \($0.title)"] } ?? [])
}

private func escaped(_ text: String, isProperty: Bool) -> String {
  var escaped = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "%": escaped.append(contentsOf: "%25".unicodeScalars)
    case "\r": escaped.append(contentsOf: "%0D".unicodeScalars)
    case "\n": escaped.append(contentsOf: "%0A".unicodeScalars)
    case ":" where isProperty: escaped.append(contentsOf: "%3A".unicodeScalars)
    case "," where isProperty: escaped.append(contentsOf: "%2C".unicodeScalars)
    default: escaped.append(scalar)
    }
  }
  return String(escaped)
}
