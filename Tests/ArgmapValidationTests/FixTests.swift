// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapValidation
import ArgmapXML
import Foundation
import TestSupport
import Testing

@Suite struct `Fixes` {
  /// An example as a file, and what the validator says about it.
  private struct Written {
    let file: SourceText
    let read: Diagnosed<DecodedMap>
    let findings: [Diagnostic]

    init(_ bytes: [UInt8], _ example: Example) {
      file = SourceText.decoding(bytes, name: "map.xml").value
      read = decodeMap(file)
      findings = diagnose(
        read.value.map, articles: example.articles, places: read.value.places, rules: example.rules)
    }
  }

  /// The codes that have a fix wherever the file allows it.
  private static let fixable = [
    "dialectic/duplicate-relation", "dialectic/relation-on-itself", "enumeration/announced-count",
    "enumeration/duplicate-ordinal", "enumeration/empty", "enumeration/out-of-order",
    "reference/confusable-name", "reference/duplicate-name", "reference/duplicate-premise",
    "reference/unknown-enumeration", "reference/unknown-source", "reference/unknown-statement",
    "reference/unused-source", "scheme/unknown", "scheme/unknown-role",
    "structure/missing-premise", "structure/no-thesis", "structure/unconnected-statement",
    "style/hidden-character", "suppression/unknown-code", "suppression/unused",
    "value/bad-language-tag", "value/duplicate-author", "value/duplicate-tag",
    "value/implicit-with-span",
  ]

  @Test(arguments: Example.all)
  func `a fix makes its finding go, and breaks nothing`(_ example: Example) {
    let before = Written(example.map.xml(), example)
    for finding in before.findings {
      guard let fix = finding.fix else { continue }
      #expect(fix.source == before.file.name)
      let (bytes, made) = before.file.applying([fix])
      #expect(made == [0])
      let after = Written(bytes, example)
      #expect(after.read.diagnostics.count <= before.read.diagnostics.count, "\(fix)")
      #expect(count(finding.code, in: after) < count(finding.code, in: before), "\(fix)")
      let errors = after.findings.filter { $0.severity == .error }.map(\.code)
      #expect(Set(errors).isSubset(of: before.findings.map(\.code)), "\(fix)")
      if fix.safety == .safe {
        #expect(after.findings.count < before.findings.count, "\(fix)")
      }
    }
  }

  /// Files that people write and argmap doesn't, each with the code whose fix mends it.
  private static let byHand: [(code: String, map: String)] = [
    (
      "structure/context-in-use",
      """
      <argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="t">
        <conclusion id="t"><text>a</text><argument id="a1"><premise-ref ref="s1"/></argument></conclusion>
        <statement id="s1" context = 'true'><text>b</text></statement>
      </argument-map>
      """
    ),
    (
      "reference/unknown-thesis",
      """
      <argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="tehsis">
        <conclusion id="thesis"><text>a</text></conclusion>
      </argument-map>
      """
    ),
    (
      "reference/unknown-target",
      """
      <argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="thesis">
        <conclusion id="thesis"><text>a</text></conclusion>
        <argument id="a1" target="thesiss"><premise id="s1"><text>b</text></premise></argument>
      </argument-map>
      """
    ),
  ]

  @Test(arguments: byHand.indices)
  func `a file written by hand is mended`(_ position: Int) throws {
    let (code, text) = Self.byHand[position]
    let example = Example(name: code, map: ArgumentMap(), article: nil, findings: [])
    let before = Written(Array(text.utf8), example)
    let finding = try #require(before.findings.first { $0.code.rawValue == code })
    let fix = try #require(finding.fix)
    let after = Written(before.file.applying([fix]).bytes, example)
    #expect(count(finding.code, in: after) == 0)
    #expect(after.read.diagnostics.count <= before.read.diagnostics.count)
  }

  @Test func `these codes have fixes, and they are these`() throws {
    var lines: [String] = []
    var codes: Set<String> = []
    for example in Example.all {
      let written = Written(example.map.xml(), example)
      for finding in written.findings {
        guard let fix = finding.fix else { continue }
        codes.insert(finding.code.rawValue)
        lines.append("\(finding.code) (\(fix.safety.rawValue)): \(fix.title)")
        for edit in fix.edits {
          let words = written.file[edit.range]
          lines.append("  - \(words.debugDescription)")
          lines.append("  + \(edit.replacement.debugDescription)")
        }
      }
    }
    #expect(codes.subtracting(provenance).sorted() == Self.fixable)
    try expectGolden(
      lines.joined(separator: "\n") + "\n", folder("Golden").appending(path: "fixes.txt"))
  }

  private let provenance = Set(
    Rule.all.map(\.code).filter { $0.family == "provenance" }.map(\.rawValue))

  private func count(_ code: Diagnostic.Code, in written: Written) -> Int {
    written.findings.count { $0.code == code }
  }
}
