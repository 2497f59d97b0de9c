// SPDX-License-Identifier: MIT

package import ArgmapSource

extension Diagnostic.Code {
  /// A file can't be read, or the job can't be done for another reason that lies outside it.
  package static let unreadableFile = Self(rawValue: "file/unreadable")
}

/// What there is to tell about one map.
package struct MapFindings: Sendable {
  /// The map's name, as it was given.
  package var map: String

  /// What was found, in the order in which it is told.
  package var findings: [Diagnostic]

  /// The texts that the findings speak of: the map, then its articles.
  package var texts: [SourceText]

  /// Whether the map could not be looked at.
  package var isFailure = false

  /// How many findings are not told because a baseline has them.
  package var hidden = 0

  /// Makes the findings about a map.
  package init(_ map: String, _ findings: [Diagnostic], in texts: [SourceText]) {
    self.map = map
    self.findings = findings
    self.texts = texts
  }
}

extension MapFindings {
  /// What there is to tell of a map that could not be looked at.
  package init(_ map: String, _ failure: Failure) {
    // Every report names the file before the message.
    let prefix = "\(map): "
    let message =
      failure.message.hasPrefix(prefix)
      ? String(failure.message.dropFirst(prefix.count)) : failure.message
    self.init(
      map,
      [
        Diagnostic(
          .error, .unreadableFile, message, at: .init(source: map, range: 0..<0),
          help: failure.help)
      ], in: [])
    isFailure = true
  }

  /// The number of findings with a fix, and how many of these need a look first.
  package var fixable: (safe: Int, unsafe: Int) {
    (
      findings.count { $0.fix?.safety == .safe }, findings.count { $0.fix?.safety == .unsafe }
    )
  }

  /// The findings in the order in which people read them: by place in the map, then what speaks of an
  /// article, then what has no place.
  func ordered() -> MapFindings {
    func rank(_ finding: Diagnostic) -> (Int, Int) {
      guard let location = finding.location else { return (2, 0) }
      return (location.source == texts.first?.name ? 0 : 1, location.range.lowerBound)
    }
    var told = self
    told.findings = findings.enumerated()
      .map { (rank: rank($0.element), position: $0.offset, finding: $0.element) }
      .sorted { ($0.rank.0, $0.rank.1, $0.position) < ($1.rank.0, $1.rank.1, $1.position) }
      .map(\.finding)
    return told
  }

  /// The first findings of each code and severity; the last of them tells how many more there are.
  func firstOfEach(_ count: Int) -> [Diagnostic] {
    struct Kind: Hashable {
      var code: Diagnostic.Code
      var severity: Diagnostic.Severity
    }
    var counts: [Kind: Int] = [:]
    var last: [Kind: Int] = [:]
    var first: [Diagnostic] = []
    for finding in findings {
      let kind = Kind(code: finding.code, severity: finding.severity)
      counts[kind, default: 0] += 1
      guard counts[kind, default: 0] <= count else { continue }
      last[kind] = first.count
      first.append(finding)
    }
    for (kind, position) in last {
      let more = counts[kind, default: 0] - count
      if more > 0 { first[position].notes.append(.init("and \(more) more like this")) }
    }
    return first
  }
}
