// SPDX-License-Identifier: MIT

import ArgmapSource
import ArgmapXML
import Foundation
import TestSupport
import Testing

/// Changed maps as four programs judge them.
///
/// argmap, xmllint with the XSD, xmllint with the RELAX NG schema, and jing agree, or the reason is
/// known.
@Suite struct MutantTests {
  /// 200, and 2,000 in the run of everything.
  private static let count = isFullRun ? 2000 : 200

  struct Verdict: Hashable, CustomStringConvertible {
    var argmap: Bool
    var xsd: Bool
    var rng: Bool
    var jing: Bool
    var isUnanimous: Bool { argmap == xsd && xsd == rng && rng == jing }
    var description: String { "argmap \(argmap), XSD \(xsd), RELAX NG \(rng), jing \(jing)" }
  }

  /// Why programs may differ, and about which files.
  private struct Reason {
    var name: String
    /// Whether the file has what they differ about.
    var applies: @Sendable (String) -> Bool
    /// Whether a verdict is what comes of it.
    var permits: @Sendable (Verdict) -> Bool
  }

  private static let reasons = [
    Reason(name: "a newer 1.x: what argmap does not know it takes for an addition") {
      $0.contains(/<([a-z]+:)?argument-map[^>]* version=["']\s*1\.[1-9][0-9]{0,8}\s*["']/)
    } permits: {
      $0.argmap && $0.xsd == $0.rng && $0.rng == $0.jing
    },
    Reason(name: "XSD: no white space where nothing may stand; argmap forgives it") {
      $0.contains(/<alternative[^>]*[^\/]>(\s|&#32;)+<\/alternative>/)
    } permits: {
      !$0.xsd && $0.argmap == $0.rng && $0.rng == $0.jing
    },
    Reason(name: "XSD: any element declared at its top level may be the root") {
      !$0.contains(/^<\?xml[^>]*\?>\s*<([a-z]+:)?argument-map[\s\/>]/)
    } permits: {
      $0.xsd && !$0.argmap && !$0.rng && !$0.jing
    },
  ]

  @Test(.timeLimit(.minutes(10)))
  func `four programs judge changed maps alike, or for a known reason`() throws {
    let originals = try Originals()
    let folder = FileManager.default.temporaryDirectory.appending(path: "argmap-mutants-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var mutants: [Mutant] = []
    var files: [URL] = []
    for number in 0..<Self.count {
      let mutant = try originals.mutant(number)
      let file = folder.appending(path: "\(number).xml")
      try Data(mutant.text.utf8).write(to: file)
      mutants.append(mutant)
      files.append(file)
    }
    let xsd = try XMLTools.acceptedByXMLLint("--schema", "argument-map.xsd", files)
    let rng = try XMLTools.acceptedByXMLLint("--relaxng", "argument-map.rng", files)
    let jing = try XMLTools.acceptedByJing(files)
    var explained: [String: Int] = [:]
    var accepted = 0
    var unexplained = 0
    for (mutant, file) in zip(mutants, files) {
      let verdict = Verdict(
        argmap: Self.argmapAccepts(mutant.text), xsd: xsd.contains(file), rng: rng.contains(file),
        jing: jing.contains(file))
      if verdict.jing { accepted += 1 }
      if verdict.isUnanimous { continue }
      let reason = Self.reasons.first { $0.permits(verdict) && $0.applies(mutant.text) }
      if let reason {
        explained[reason.name, default: 0] += 1
      } else {
        unexplained += 1
        if unexplained <= 10 {
          Issue.record("\(verdict): \(mutant.changes)\n\(mutant.text.prefix(3000))")
        }
      }
    }
    let told = explained.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    print(
      "\(files.count) mutants, jing accepts \(accepted); differ: \(told), unexplained: \(unexplained)"
    )
    #expect(unexplained == 0)
    // Of both there are many, or the test would prove little.
    #expect(accepted > files.count / 8 && files.count - accepted > files.count / 4)
    let unused = Self.reasons.map(\.name).filter { explained[$0] == nil }
    #expect(!isFullRun || unused.isEmpty, "no mutant shows \(unused)")
  }

  @Test func `equal seeds give equal mutants, and other seeds others`() throws {
    let original = try #require(try Originals().valid.last)
    let texts = (0..<50).map { Mutant(of: original, seed: $0).text }
    #expect(texts == (0..<50).map { Mutant(of: original, seed: $0).text })
    #expect(Set(texts).count > 40)
  }

  @Test func `what is not changed is the same document`() throws {
    let originals = try Originals()
    for original in originals.valid + originals.invalid {
      let again = XMLTree(original).text
      #expect(XMLTree(again).text == again)
      let values = (decode(original), decode(again))
      #expect(values.0.value.map == values.1.value.map)
      #expect(values.0.codes == values.1.codes)
    }
  }

  /// The examples of the grammar, a whole map, and generated ones.
  private struct Originals {
    var valid: [String]
    var invalid: [String]

    init() throws {
      func examples(_ name: String) throws -> [String] {
        try xmlFiles(in: folder("Grammar").appending(path: name))
          .map { try String(contentsOf: $0, encoding: .utf8) }
      }
      let whole = folder("Golden").appending(path: "example.xml")
      let generated = (5000..<5012).map { RandomMap.make(seed: $0).xmlText }
      // Maps of this version: what a newer one may hold is another test's.
      valid =
        try [String(contentsOf: whole, encoding: .utf8)] + examples("valid")
        + generated.filter { $0.contains(" version=\"1.0\"") && $0.utf8.count < 6000 }
      invalid = try examples("invalid")
    }

    /// A changed original.
    ///
    /// Two of three are made of a valid one: nearly all that is made of an invalid one is as invalid,
    /// and there are twice as many invalid examples.
    func mutant(_ number: Int) throws -> Mutant {
      let original =
        number % 3 == 2
        ? invalid[number / 3 % invalid.count]
        : valid[(number - number / 3) % valid.count]
      let unchanged = XMLTree(original).text
      // Some changes find nothing to change.
      let mutants = (0..<UInt64(20)).lazy.map {
        Mutant(of: original, seed: UInt64(number) + $0 << 32)
      }
      return try #require(mutants.first { $0.text != unchanged })
    }
  }

  private static func argmapAccepts(_ text: String) -> Bool {
    isAccepted(SourceText(name: "map.xml", text: text))
  }
}

/// Whether everything is to be tested, however long it takes.
let isFullRun = ProcessInfo.processInfo.environment["ARGMAP_TEST_FULL"] != nil
