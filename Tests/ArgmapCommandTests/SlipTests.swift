// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

/// Ordinary ways of breaking a map by hand.
///
/// Each is told at its place, in words that say what to do, without a crowd of findings that only
/// follow from it. `Golden/slips.txt` has the whole reports.
@Suite struct SlipTests {
  /// A way of breaking the map of `Slips/map.xml`.
  struct Slip: CustomTestStringConvertible, Sendable {
    var name: String
    /// The findings: line, column, severity and code.
    var findings: [String]
    var bytes: @Sendable (String) throws -> Data
    var testDescription: String { name }
  }

  /// Writes something in the place of a piece of the map.
  static func change(_ name: String, _ old: String, _ new: String, _ findings: String...) -> Slip {
    Slip(name: name, findings: findings) { map in
      try #require(map.contains(old), "the map has no \(old)")
      return Data(map.replacing(old, with: new, maxReplacements: 1).utf8)
    }
  }

  /// Makes another file of the map.
  static func file(
    _ name: String, _ findings: String..., bytes: @escaping @Sendable (String) throws -> Data
  ) -> Slip {
    Slip(name: name, findings: findings, bytes: bytes)
  }

  static let slips = names + tags + values + words + elements + references + places + files

  @Test(arguments: slips)
  func `a slip is told at its place with what to do`(_ slip: Slip) async throws {
    let run = try await Self.validate(slip)
    let told = try Self.findings(of: run.errors)
    #expect(told.map(\.head) == slip.findings, "\(run.errors)")
    #expect(run.status == (told.contains { $0.head.contains(" error ") } ? 1 : 0))
    for finding in told {
      #expect(
        finding.text.contains("= help:") || finding.text.contains("= fix:")
          || finding.text.contains("; expected "), "\(finding.text)")
    }
  }

  @Test func `the reports are as they should be`() async throws {
    var reports = ""
    for slip in Self.slips {
      reports += "=== \(slip.name)\n\(try await Self.validate(slip).errors)\n"
    }
    try expectGolden(reports, folder("Golden").appending(path: "slips.txt"))
  }

  @Test func `there is something to break`() async throws {
    let run = try await Self.validate(Slip(name: "none", findings: []) { Data($0.utf8) })
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(Set(Self.slips.map(\.name)).count == Self.slips.count)
  }

  private static func validate(_ slip: Slip) async throws -> Run {
    let original = folder("Slips")
    let map = try String(contentsOf: original.appending(path: "map.xml"), encoding: .utf8)
    let copy = try TemporaryFolder()
    try copy.write(
      try Data(contentsOf: original.appending(path: "article.txt")), to: "article.txt")
    try copy.write(try slip.bytes(map), to: "map.xml")
    return try await copy.argmap("validate", "map.xml")
  }

  /// The findings of a full report, each with its place, severity and code in one line.
  private static func findings(of report: String) throws -> [(head: String, text: Substring)] {
    let start = try Regex("^(error|warning|note)\\[([a-z0-9/-]+)\\]: ").anchorsMatchLineEndings()
    let places = report.matches(of: start)
    return try places.indices.map { index in
      let end = index + 1 < places.count ? places[index + 1].range.lowerBound : report.endIndex
      let text = report[places[index].range.lowerBound..<end]
      let place = try #require(text.firstMatch(of: /-->\ map\.xml:([0-9]+:[0-9]+)/), "\(text)")
      let severity = places[index].output[1].substring ?? ""
      let code = places[index].output[2].substring ?? ""
      return ("\(place.1) \(severity) \(code)", text)
    }
  }
}
