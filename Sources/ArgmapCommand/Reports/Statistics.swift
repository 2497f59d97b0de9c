// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// How often each code was found.
struct Statistics {
  private struct Key: Hashable {
    var code: Diagnostic.Code
    var severity: Diagnostic.Severity
  }

  private var counts: [Key: (all: Int, fixable: Int)] = [:]

  mutating func add(_ findings: [Diagnostic]) {
    for finding in findings {
      let key = Key(code: finding.code, severity: finding.severity)
      var count = counts[key] ?? (0, 0)
      count.all += 1
      if finding.fix?.safety == .safe { count.fixable += 1 }
      counts[key] = count
    }
  }

  /// A line for each code and severity, the most frequent first; a mark stands before those of which
  /// some can be mended with 'argmap fix'.
  var text: String {
    let rows = counts.sorted { a, b in
      if a.value.all != b.value.all { return a.value.all > b.value.all }
      if a.key.code != b.key.code { return a.key.code.rawValue < b.key.code.rawValue }
      return a.key.severity > b.key.severity
    }
    let width = rows.first.map { String($0.value.all).count } ?? 0
    return rows.map { key, count in
      let number = String(count.all)
      let blanks = String(repeating: " ", count: width - number.count)
      let severity = key.severity.rawValue
      let gap = String(repeating: " ", count: 8 - severity.count)
      return
        "\(blanks)\(number)  \(severity)\(gap)\(count.fixable > 0 ? "[*]" : "   ") \(key.code)\n"
    }.joined()
  }
}
