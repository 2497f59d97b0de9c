// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import SystemPackage

/// Findings as SARIF 2.1.0.
///
/// See <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>.
struct SARIFReport {
  private var results: [String] = []
  private var rules: [Diagnostic.Code] = []
  private var ruleIndices: [Diagnostic.Code: Int] = [:]
  private var artifacts: [JSON] = []
  private var artifactIndices: [String: Int] = [:]
  private var isComplete = true

  mutating func add(_ told: MapFindings) {
    if told.isFailure { isComplete = false }
    let texts = Dictionary(told.texts.map { ($0.name, $0) }) { first, _ in first }
    for (position, text) in told.texts.enumerated() { add(text, isMap: position == 0) }
    var marks = Fingerprints(told.texts)
    for finding in told.findings {
      var members: [JSON.Member] = [
        .init("ruleId", .string(finding.code.rawValue)),
        .init("ruleIndex", .number(index(of: finding.code))),
        .init("level", .string(finding.severity.rawValue)),
        .init("message", message([finding.message] + remarks(on: finding))),
        .init(
          "locations",
          .array([
            .object([physical(finding.location, or: told.map, in: texts, label: finding.label)])
          ])),
      ]
      let related = finding.notes.filter { $0.location != nil }
      if !related.isEmpty {
        members.append(
          .init(
            "relatedLocations",
            .array(
              related.enumerated().map { position, note in
                .object([
                  .init("id", .number(position + 1)),
                  physical(note.location, or: told.map, in: texts, label: nil),
                  .init("message", message([note.message])),
                ])
              })))
      }
      members.append(
        .init(
          "partialFingerprints",
          .object([.init("argmapFinding/v1", .string(marks.next(finding)))])))
      if let fix = finding.fix, let text = texts[fix.source] {
        members.append(.init("fixes", .array([json(fix, in: text)])))
      }
      results.append(JSON.object(members).text)
    }
  }

  /// The log file.
  var text: String {
    let driver = JSON.object([
      .init("name", .string("argmap")),
      .init("version", .string(Argmap.version)),
      .init("semanticVersion", .string(Argmap.version)),
      .init("rules", .array(rules.map(sarifRule))),
    ])
    let invocation = JSON.object([.init("executionSuccessful", .bool(isComplete))])
    return """
      {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{
      "tool":{"driver":\(driver.text)},
      "invocations":[\(invocation.text)],
      "columnKind":"unicodeCodePoints",
      "artifacts":\(JSON.array(artifacts).text),
      "results":[\(results.isEmpty ? "" : "\n\(results.joined(separator: ",\n"))\n")]}]}

      """
  }

  private mutating func index(of code: Diagnostic.Code) -> Int {
    if let known = ruleIndices[code] { return known }
    ruleIndices[code] = rules.count
    rules.append(code)
    return rules.count - 1
  }

  private mutating func add(_ text: SourceText, isMap: Bool) {
    let uri = uri(ofFile: text.name)
    guard artifactIndices[uri] == nil else { return }
    artifactIndices[uri] = artifacts.count
    artifacts.append(
      .object(
        [
          .init("location", .object([.init("uri", .string(uri))])),
          .init("encoding", .string("UTF-8")),
          .init("hashes", .object([.init("sha-256", .string(text.checksum.description))])),
        ] + (isMap ? [.init("roles", .array([.string("analysisTarget")]))] : [])))
  }

  private func physical(
    _ location: Diagnostic.Location?, or map: String, in texts: [String: SourceText],
    label: String?
  ) -> JSON.Member {
    let name = location?.source ?? map
    let uri = uri(ofFile: name)
    var artifact: [JSON.Member] = [.init("uri", .string(uri))]
    if let index = artifactIndices[uri] { artifact.append(.init("index", .number(index))) }
    var members: [JSON.Member] = [.init("artifactLocation", .object(artifact))]
    if let location, let text = texts[name] {
      let start = text.lineColumn(ofUTF8: location.range.lowerBound)
      let end = text.lineColumn(ofUTF8: location.range.upperBound)
      var region: [JSON.Member] = [
        .init("startLine", .number(start.line)), .init("startColumn", .number(start.column)),
        .init("endLine", .number(end.line)), .init("endColumn", .number(end.column)),
      ]
      region += characters(location.range, in: text)
      if let label { region.append(.init("message", message([label]))) }
      members.append(.init("region", .object(region)))
    }
    return .init("physicalLocation", .object(members))
  }

  private func characters(_ range: Range<Int>, in text: SourceText) -> [JSON.Member] {
    let characters = text.codePointRange(ofUTF8: range)
    return [
      .init("charOffset", .number(characters.lowerBound)),
      .init("charLength", .number(characters.count)),
    ]
  }

  private func json(_ fix: Fix, in text: SourceText) -> JSON {
    let replacements = fix.edits.map { edit in
      JSON.object([
        .init("deletedRegion", .object(characters(edit.range, in: text))),
        .init("insertedContent", .object([.init("text", .string(edit.replacement))])),
      ])
    }
    return .object([
      .init("description", message([fix.title])),
      .init(
        "artifactChanges",
        .array([
          .object([
            .init(
              "artifactLocation",
              .object([.init("uri", .string(uri(ofFile: fix.source)))])),
            .init("replacements", .array(replacements)),
          ])
        ])),
    ])
  }

  private func message(_ lines: [String]) -> JSON {
    .object([.init("text", .string(lines.map(printable).joined(separator: "\n")))])
  }
}

/// A file as a URI reference: relative as it was named, or `file:` for an absolute path.
func uri(ofFile name: String) -> String {
  let path = withoutDetours(FilePath(name))
  let below = path.components.map { reference(to: $0) }.joined(separator: "/")
  return path.isAbsolute ? "file:///\(below)" : below
}
