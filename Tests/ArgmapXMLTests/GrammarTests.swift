// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapXML
import Foundation
import TestSupport
import Testing

/// The grammar as four programs read it: argmap, xmllint with the XSD, xmllint with the RELAX NG
/// schema, and jing.
@Suite struct GrammarTests {
  /// Files about which the four differ, with the reason.
  ///
  /// The names are those of the files under `Grammar/differing`.
  private static let differences: [String: (argmap: Bool, xsd: Bool, rng: Bool, jing: Bool)] = [
    // XSD: an element whose content is empty can't hold a line break either. argmap forgives it.
    "alternative-with-line-break": (true, false, true, true),
    // XSD gives xsi:type a meaning, so a type that fits is fine there.
    "xsi-type": (false, true, false, false),
    // XSD lets any element that is declared at its top level be the root.
    "root-note": (false, true, false, false),
    // XML 1.0's fifth edition allows letters that Unicode 2 did not have; the tools know the fourth.
    "name-of-newer-letters": (true, false, false, false),
    // libxml2 reads decimals of up to 24 digits.
    "decimal-of-30-digits": (true, false, false, true),
  ]

  @Test func `all four accept what follows the grammar`() throws {
    let files = try xmlFiles(in: folder("Grammar").appending(path: "valid"))
    #expect(files.count >= 10)
    try expectAgreement(files, isValid: true)
  }

  @Test func `all four refuse what breaks the grammar`() throws {
    let files = try xmlFiles(in: folder("Grammar").appending(path: "invalid"))
    #expect(files.count >= 30)
    try expectAgreement(files, isValid: false)
  }

  @Test func `all four accept what argmap writes`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "argmap-grammar-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var files: [URL] = []
    for seed in 3000..<3060 {
      let map = RandomMap.make(seed: UInt64(seed))
      guard map.version == .current else { continue }
      let file = folder.appending(path: "\(seed).xml")
      try Data(map.xml()).write(to: file)
      files.append(file)
    }
    try expectAgreement(files, isValid: true)
  }

  @Test func `where they differ is known`() throws {
    let files = try xmlFiles(in: folder("Grammar").appending(path: "differing"))
    #expect(Set(files.map(\.stem)) == Set(Self.differences.keys))
    let xsd = try XMLTools.acceptedByXMLLint("--schema", "argument-map.xsd", files)
    let rng = try XMLTools.acceptedByXMLLint("--relaxng", "argument-map.rng", files)
    let jing = try XMLTools.acceptedByJing(files)
    for file in files {
      let expected = try #require(Self.differences[file.stem])
      let found = (
        try argmapAccepts(file), xsd.contains(file), rng.contains(file), jing.contains(file)
      )
      let isExpected = found == (expected.argmap, expected.xsd, expected.rng, expected.jing)
      #expect(isExpected, "\(file.stem): found \(found), expected \(expected)")
    }
  }

  private func argmapAccepts(_ file: URL) throws -> Bool {
    isAccepted(try source(file))
  }

  private func expectAgreement(_ files: [URL], isValid: Bool) throws {
    let verdicts = [
      ("xmllint --schema", try XMLTools.acceptedByXMLLint("--schema", "argument-map.xsd", files)),
      ("xmllint --relaxng", try XMLTools.acceptedByXMLLint("--relaxng", "argument-map.rng", files)),
      ("jing", try XMLTools.acceptedByJing(files)),
    ]
    for file in files {
      for (tool, accepted) in verdicts {
        #expect(accepted.contains(file) == isValid, "\(tool) and \(file.lastPathComponent)")
      }
      #expect(try argmapAccepts(file) == isValid, "argmap and \(file.lastPathComponent)")
    }
  }
}

extension URL {
  fileprivate var stem: String { deletingPathExtension().lastPathComponent }
}
