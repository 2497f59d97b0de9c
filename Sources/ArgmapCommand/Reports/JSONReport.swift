// SPDX-License-Identifier: MIT

package import ArgmapSource

/// Findings as one JSON document, a finding a line.
///
/// Offsets count the bytes of the text as UTF-8 from 0, after a byte order mark; lines and columns count from 1, columns in code points, and
/// `endColumn` is the column after the last one.
package func jsonReport(_ findings: [Diagnostic], in texts: [SourceText]) -> String {
  let texts = Dictionary(texts.map { ($0.name, $0) }) { first, _ in first }
  let lines = findings.map { finding in
    JSON.object(
      [
        .init("code", .string(finding.code.rawValue)),
        .init("severity", .string(finding.severity.rawValue)),
        .init("message", .string(finding.message)),
      ] + place(finding.location, in: texts)
        + (finding.label.map { [.init("label", .string($0))] } ?? []) + [
          .init(
            "notes",
            .array(
              finding.notes.map { note in
                .object([.init("message", .string(note.message))] + place(note.location, in: texts))
              })),
          .init("help", .array(finding.help.map { .string($0) })),
        ]
    ).text
  }
  let body = lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n"
  return "{\"schema\":\"argmap.diagnostics/1\",\"findings\":[\(body)]}\n"
}

private func place(
  _ location: Diagnostic.Location?, in texts: [String: SourceText]
) -> [JSON.Member] {
  guard let location else { return [] }
  var members: [JSON.Member] = [
    .init("file", .string(location.source)),
    .init("byteOffset", .number(location.range.lowerBound)),
    .init("byteLength", .number(location.range.count)),
  ]
  if let text = texts[location.source] {
    let start = text.lineColumn(ofUTF8: location.range.lowerBound)
    let end = text.lineColumn(ofUTF8: location.range.upperBound)
    members += [
      .init("line", .number(start.line)), .init("column", .number(start.column)),
      .init("endLine", .number(end.line)), .init("endColumn", .number(end.column)),
    ]
  }
  return members
}
