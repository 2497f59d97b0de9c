// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapNotation
internal import ArgmapOutline
package import ArgmapSource
internal import ArgmapText
internal import ArgmapXML
internal import SystemPackage

extension Diagnostic.Code {
  /// A text of a batch looks like XML.
  package static let recordMarkup = Self(rawValue: "record/not-prose")
}

/// What a record has of a map.
enum RecordMap: String, CaseIterable {
  /// The file, as a string.
  case xml
  /// The tables, as an object.
  case json
  /// Nothing.
  case none
}

/// What came of one input.
struct MadeRecord: Sendable {
  /// The record with the end of its line.
  var bytes: [UInt8]
  var status: ExitStatus
  /// What lies outside the input, for the person at the terminal.
  var failure: Failure?
}

/// Makes one record of one input; the same one whenever and wherever it does.
struct RecordMaker: Sendable {
  let map: RecordMap
  /// Whether all texts are outlines, whatever their names.
  let isOutline: Bool
  /// The most bytes of a line or a file.
  let most: Int

  /// The record of an input; schemas/record.schema.json describes it.
  func record(of item: BatchItem) -> MadeRecord {
    switch item {
    case .record(let line, let stream, let options):
      let record = TextRecord(line, stream: stream, atMost: most)
      guard let text = record.text else {
        let told = MapFindings(
          record.name, record.finding.map { [$0] } ?? [], in: record.line.map { [$0] } ?? [])
        return failed(record.id, told, from: line.start, .findings)
      }
      let article = ArgmapCommand.text(of: Array(text.utf8), name: record.name)
      return made(record.id, article, nil, options)
    case .file(let name, _, let options):
      let id = JSON.string(name.inputName)
      do throws(Failure) {
        let bytes = try readFile(name, atMost: most < .max ? most + 1 : nil)
        guard bytes.count <= most else {
          let finding = Diagnostic(
            .error, .recordSize, "expected at most \(most) bytes, found more",
            at: .init(source: name.inputName, range: 0..<0), help: [tooLarge])
          return failed(id, MapFindings(name.inputName, [finding], in: []), .findings)
        }
        return made(id, ArgmapCommand.text(of: bytes, name: name.inputName), name, options)
      } catch {
        var record = failed(id, MapFindings(name.inputName, error), .failure)
        record.failure = error
        return record
      }
    case .failed(let told, let failure):
      var record = failed(.string(told.map), told, .failure)
      record.failure = failure
      return record
    }
  }

  /// How the record of an input begins: enough to tell whether a line is the record of it.
  func head(of item: BatchItem) -> [UInt8] {
    switch item {
    case .record(let line, let stream, _):
      head(TextRecord(line, stream: stream, atMost: most).id)
    case .file(let name, _, _): head(.string(name.inputName))
    case .failed(let told, _): head(.string(told.map))
    }
  }

  private func head(_ id: JSON) -> [UInt8] {
    var bytes = Array("{\"schema\":\"argmap.record/1\",\"id\":".utf8)
    id.write(to: &bytes)
    bytes.append(UInt8(ascii: ","))
    return bytes
  }

  private func made(
    _ id: JSON, _ text: Diagnosed<SourceText>, _ file: FileName?, _ options: ReadingOptions
  ) -> MadeRecord {
    var input: MapInput
    if isOutline || file?.isOutline == true && !text.value.looksLikeXML(in: file) {
      input = MapInput(outline: text)
    } else if text.value.looksLikeXML(in: file) {
      let finding = Diagnostic(
        .error, .recordMarkup, "looks like XML, expected prose", at: text.value.location(0..<0),
        help: [
          "a map is checked with 'argmap validate' and counted with 'argmap stats'",
          "of a web page, give the text without its tags",
        ])
      let findings = text.diagnostics + [finding]
      return failed(id, MapFindings(text.value.name, findings, in: [text.value]), .findings)
    } else {
      input = MapInput(article: text, options: options)
    }
    let told = MapFindings(text.value.name, input.findings, in: input.texts)
    guard input.status == .success else { return failed(id, told, .findings) }
    if let name = file?.path.lastComponent, !input.map.sources.isEmpty {
      input.map.sources[0].href = reference(to: name)
    }
    var bytes = head(id)
    write(input, to: &bytes)
    write(jsonLines(told), to: &bytes)
    bytes += ",\"stats\":".utf8
    MapStatistics(input.map, articles: input.articles).json(map: text.value.name).write(to: &bytes)
    bytes += "}\n".utf8
    return MadeRecord(bytes: bytes, status: .success)
  }

  /// The record of an input that gives no map.
  private func failed(
    _ id: JSON, _ told: MapFindings, from start: PartStart = PartStart(), _ status: ExitStatus
  ) -> MadeRecord {
    var bytes = head(id)
    if map != .none { bytes += "\"map\":null,".utf8 }
    write(jsonLines(told, from: start), to: &bytes)
    bytes += ",\"stats\":null}\n".utf8
    return MadeRecord(bytes: bytes, status: status)
  }

  private func write(_ input: MapInput, to bytes: inout [UInt8]) {
    switch map {
    case .none: return
    case .xml:
      bytes += "\"map\":".utf8
      JSON.quote(input.map.xml(), to: &bytes)
    case .json:
      bytes += "\"map\":".utf8
      // Line ends stand between values only; those in strings are escaped.
      bytes += mapTablesJSON(input.map, paragraphs: input.paragraphs).utf8.filter { $0 != 0x0A }
    }
    bytes.append(UInt8(ascii: ","))
  }

  private func write(_ findings: [String], to bytes: inout [UInt8]) {
    bytes += "\"diagnostics\":[".utf8
    for (position, finding) in findings.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += finding.utf8
    }
    bytes.append(UInt8(ascii: "]"))
  }
}
