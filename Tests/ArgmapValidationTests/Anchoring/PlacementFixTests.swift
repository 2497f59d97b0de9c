// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapValidation
import Testing

@Suite struct `Fixes of places` {
  private static let article = "Five costs. Trade will suffer from it, and so will trust."

  private func fix(_ quotation: Prose, at range: Range<Int>) throws -> (Fix, String) {
    let article = SourceText(name: "article.txt", text: Self.article)
    let placed = PlacedMap(
      supported { map, _, premise in
        map.sources = [
          ArgumentMap.Source(name: "article", sha256: article.checksum.description)
        ]
        map[premise].spans = [SourceSpan(range, quotation: quotation)]
      })
    let findings = diagnose(
      placed.map, articles: [ArgumentMap.Source.ID(rawValue: 0): article], places: placed.places)
    let finding = try #require(findings.first)
    let fix = try #require(finding.fix)
    let file = placed.places.file.applying([fix]).bytes
    return (fix, String(decoding: file, as: UTF8.self))
  }

  @Test func `words that certainly stand elsewhere are moved to safely`() throws {
    let (fix, file) = try fix("Trade will suffer from it", at: 0..<25)
    #expect(fix.safety == .safe)
    #expect(fix.title == "move the quotation to 12 to 37")
    #expect(file.contains("<span start=\"12\" end=\"37\">"))
  }

  @Test func `words that are nearly those are not moved to without a look`() throws {
    let (fix, file) = try fix("Trade would suffer from it", at: 0..<26)
    #expect(fix.safety == .unsafe)
    #expect(file.contains("<span start=\"12\" end=\"37\">"))
  }

  @Test func `few words are not moved to without a look`() throws {
    #expect(try fix("Trade", at: 0..<5).0.safety == .unsafe)
  }
}
