// SPDX-License-Identifier: MIT

package import ArgmapModel
package import ArgmapOutline
internal import ArgmapSource
internal import ArgmapXML

extension StoredMap {
  /// A map with its rows.
  ///
  /// `statistics` and `diagnostics` are kept as they are given; `counts` are what is taken from
  /// `counted`.
  ///
  /// - Complexity: O(*n*) in the map.
  package init(
    id: String, _ map: ArgumentMap, counted: MapStatistics, statistics: String,
    diagnostics: String
  ) {
    let map = map.canonical()
    let bytes = map.xml()
    let presentation = Presentation(map)
    self.init(
      id: id, xml: String(decoding: bytes, as: UTF8.self),
      sha256: SHA256.digest(of: bytes).description, title: map.title?.string,
      language: map.language, counts: Counts(counted), statistics: statistics,
      diagnostics: diagnostics,
      statements: map.statementIDs.map { StoredStatement($0, of: map, presentation) },
      arguments: map.argumentIDs.map { StoredArgument($0, of: map) },
      cues: map.cueCounts)
  }
}

extension StoredMap.Counts {
  fileprivate init(_ counted: MapStatistics) {
    self.init(
      statements: counted.statements, arguments: counted.supports,
      objections: counted.attacks - counted.concessions, concessions: counted.concessions,
      depth: counted.depth)
  }
}

extension StoredStatement {
  fileprivate init(_ id: Statement.ID, of map: ArgumentMap, _ presentation: Presentation) {
    let statement = map[id]
    let spans = statement.spans.filter { $0.source == nil || $0.source == .init(0) }
    let start = spans.map(\.range.lowerBound).min()
    let end = spans.map(\.range.upperBound).max()
    var place: Range<Int>?
    if let start, let end { place = start..<end }
    self.init(
      name: statement.name.string, label: presentation.label(of: id),
      role: presentation.role(of: id).name, text: statement.text.string,
      isImplicit: statement.isImplicit, confidence: statement.confidence?.value, place: place)
  }
}

extension StoredArgument {
  fileprivate init(_ id: Argument.ID, of map: ArgumentMap) {
    let argument = map[id]
    var isOnArgument = false
    if case .argument = argument.target { isOnArgument = true }
    self.init(
      name: argument.name.string, relation: ArgumentRelation(argument).name,
      target: map.name(of: argument.target), isOnArgument: isOnArgument,
      scheme: argument.scheme?.string, ordinal: argument.ordinal,
      confidence: argument.confidence?.value,
      premises: argument.premises.map { map.name(of: $0.statement) })
  }
}

extension ArgumentMap {
  /// How often each rule gave a reason for something.
  fileprivate var cueCounts: [String: Int] {
    var counts: [String: Int] = [:]
    for statement in statements {
      for cue in statement.cues { counts[cue.rule.string, default: 0] += 1 }
      for restatement in statement.restatements {
        for cue in restatement.cues { counts[cue.rule.string, default: 0] += 1 }
      }
    }
    for argument in arguments {
      for cue in argument.cues { counts[cue.rule.string, default: 0] += 1 }
    }
    return counts
  }
}
