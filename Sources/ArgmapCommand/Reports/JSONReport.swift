// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import ArgmapValidation

/// What the JSON report says about one map, a finding a line; its keys stand in docs/reports.md.
///
/// The first of the texts may be a part of a file, which begins at `start`.
package func jsonLines(_ told: MapFindings, from start: PartStart = PartStart()) -> [String] {
  var texts = Dictionary(told.texts.map { ($0.name, Part(text: $0)) }) { first, _ in first }
  if let first = told.texts.first { texts[first.name]?.start = start }
  var marks = Fingerprints(told.texts)
  return told.findings.map { finding in
    var members: [JSON.Member] = [
      .init("code", .string(finding.code.rawValue)),
      .init("severity", .string(finding.severity.rawValue)),
      .init("message", .string(finding.message)),
      .init("map", .string(told.map)),
    ]
    members += place(finding.location, in: texts)
    if let label = finding.label { members.append(.init("label", .string(label))) }
    members += [
      .init(
        "notes",
        .array(
          finding.notes.map { note in
            .object([.init("message", .string(note.message))] + place(note.location, in: texts))
          })),
      .init("help", .array(finding.help.map { .string($0) })),
    ]
    if let fix = finding.fix { members.append(.init("fix", json(fix))) }
    if suppressible.contains(finding.code) {
      members.append(
        .init("suppression", .string("<suppress code=\"\(finding.code)\">why</suppress>")))
    }
    members.append(.init("fingerprint", .string(marks.next(finding))))
    return JSON.object(members).text
  }
}

/// One JSON document with some lines of ``jsonLines(_:)``.
package func jsonReport(lines: [String]) -> String {
  let body = lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n"
  return "{\"schema\":\"argmap.diagnostics/1\",\"findings\":[\(body)]}\n"
}

/// Where a part of a file begins, at the beginning of a line.
package struct PartStart: Sendable {
  /// The bytes before it.
  var offset = 0
  /// The lines before it.
  var lines = 0

  package init() {}
}

private struct Part {
  let text: SourceText
  var start = PartStart()
}

/// The codes that an element `suppress` in the map can silence.
private let suppressible = Set(Rule.all.map(\.code))

private func json(_ fix: Fix) -> JSON {
  .object([
    .init("title", .string(fix.title)),
    .init("safe", .bool(fix.safety == .safe)),
    .init("file", .string(fix.source)),
    .init(
      "edits",
      .array(
        fix.edits.map { edit in
          .object([
            .init("byteOffset", .number(edit.range.lowerBound)),
            .init("byteLength", .number(edit.range.count)),
            .init("text", .string(edit.replacement)),
          ])
        })),
  ])
}

private func place(
  _ location: Diagnostic.Location?, in texts: [String: Part]
) -> [JSON.Member] {
  guard let location else { return [] }
  let part = texts[location.source]
  var members: [JSON.Member] = [
    .init("file", .string(location.source)),
    .init("byteOffset", .number((part?.start.offset ?? 0) + location.range.lowerBound)),
    .init("byteLength", .number(location.range.count)),
  ]
  guard let text = part?.text, let lines = part?.start.lines else { return members }
  let start = text.lineColumn(ofUTF8: location.range.lowerBound)
  let end = text.lineColumn(ofUTF8: location.range.upperBound)
  members += [
    .init("line", .number(lines + start.line)), .init("column", .number(start.column)),
    .init("endLine", .number(lines + end.line)), .init("endColumn", .number(end.column)),
  ]
  return members
}
