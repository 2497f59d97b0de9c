// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapLibrary
internal import ArgmapModel
internal import ArgmapOutline
internal import ArgmapSource
internal import SystemPackage

/// What was read of an input.
struct StoreReading: Sendable {
  /// The map, when it is one that can be kept.
  var map: StoredMap?
  /// What there is to say about it.
  var told: MapFindings?
  /// Why there is no map, when the reason lies outside it or its record.
  var failure: Failure?
  /// Whether a record says itself that there is no map.
  var isWithoutMap = false

  /// About how many bytes it takes.
  var weight: Int { (map?.xml.utf8.count ?? 0) * 3 }
}

/// Reads maps for a store.
struct StoreReader: Sendable {
  let limits: XMLLimits

  /// A row of SQLite has less than a billion bytes, unless it was built otherwise; GRDB ends the
  /// process when there are more.
  private static let mostBytes = 900_000_000

  func read(_ input: StoreInput) -> StoreReading {
    do throws(Failure) {
      switch input {
      case .failed(let failure): throw failure
      case .file(let name, _):
        var map = try MapInput(mapOrArticle: name, limits: limits)
        if map.file.utf8.starts(with: "{\"schema\":\"argmap.record/".utf8) {
          throw Failure(
            "\(name.inputName): has records, expected a map, an outline or an article",
            help: ["name the file '.ndjson', or give its records as standard input ('-')"])
        }
        if map.places == nil, !map.map.sources.isEmpty, let file = name.path.lastComponent {
          map.map.sources[0].href = reference(to: file)
        }
        return reading(
          of: map, id: name.inputName, coverage: nil, told: nil, isRecord: false)
      case .record(let line, let stream):
        let record = try MapRecord(line, stream: stream)
        guard let xml = record.map else { return StoreReading(isWithoutMap: true) }
        let text = SourceText.decoding(xml, name: record.id)
        let map = MapInput(mapFile: text, limits: limits)
        return reading(
          of: map, id: record.id, coverage: record.coverage, told: record.diagnostics,
          isRecord: true)
      }
    } catch {
      return StoreReading(failure: error)
    }
  }

  private func reading(
    of input: MapInput, id: String, coverage: MapStatistics.Coverage?, told: JSON?, isRecord: Bool
  ) -> StoreReading {
    let findings = MapFindings(id, input.findings, in: input.texts)
    guard input.status == .success else { return StoreReading(told: findings) }
    var counted = MapStatistics(input.map, articles: input.articles)
    if let coverage { counted.coverage = coverage }
    var diagnostics: [UInt8] = []
    if let told {
      told.write(to: &diagnostics)
    } else {
      diagnostics = Array(("[" + jsonLines(findings).joined(separator: ",") + "]").utf8)
    }
    let map = StoredMap(
      id: id, input.map, counted: counted, statistics: counted.json(map: id).text,
      diagnostics: String(decoding: diagnostics, as: UTF8.self))
    let bytes = map.xml.utf8.count + map.statistics.utf8.count + map.diagnostics.utf8.count
    guard bytes <= Self.mostBytes else {
      return StoreReading(
        failure: Failure(
          "\(id): takes \(bytes) bytes, and a store takes \(Self.mostBytes) of one map",
          help: ["split the map"]))
    }
    // Those of a record have been told when it was made.
    return StoreReading(map: map, told: isRecord || findings.findings.isEmpty ? nil : findings)
  }
}
