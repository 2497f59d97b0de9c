// SPDX-License-Identifier: MIT

import Foundation
import Testing

/// Kinds of attack on the built command, by maps and by articles.
///
/// Each ends within two minutes of a processor, with the right exit code, with a stack of 8 MB. `scripts/drills hostile` has
/// more, and bounds memory.
@Suite struct HostileFileTests {
  struct Attack: CustomTestStringConvertible, Sendable {
    var name: String
    /// The exit codes of `validate` for a map, of `parse` for an article.
    var statuses: Set<Int32>
    var bytes: @Sendable () -> Data
    var testDescription: String { name }

    init(_ name: String, _ statuses: Set<Int32>, _ text: @escaping @Sendable () -> String) {
      self.name = name
      self.statuses = statuses
      bytes = { Data(text().utf8) }
    }

    init(_ name: String, _ statuses: Set<Int32>, bytes: @escaping @Sendable () -> Data) {
      self.name = name
      self.statuses = statuses
      self.bytes = bytes
    }
  }

  private static let secret = "SECRET-OF-ANOTHER-FILE"

  private static func map(_ body: String, _ attributes: String = "") -> String {
    "<argument-map xmlns='urn:argmap:map:1' version='1.0'\(attributes)>\(body)</argument-map>"
  }

  private static func statements(_ count: Int) -> String {
    (0..<count).map { "<statement id='s\($0)'><text>A.</text></statement>" }.joined()
  }

  private static func supports(_ pairs: [(Int, Int)]) -> String {
    pairs.enumerated().map { number, pair in
      "<argument id='a\(number)' target='s\(pair.0)'><premise-ref ref='s\(pair.1)'/></argument>"
    }.joined()
  }

  private static func bad(_ bytes: [UInt8]) -> @Sendable () -> Data {
    {
      Data("<argument-map xmlns='urn:argmap:map:1' version='1.0'><note>".utf8) + Data(bytes)
        + Data("</note></argument-map>".utf8)
    }
  }

  static let maps: [Attack] = [
    Attack("entity from a file", [1]) {
      "<!DOCTYPE a [<!ENTITY x SYSTEM 'secret.txt'>]>" + map("<title>&x;</title>")
    },
    Attack("parameter from a file", [1]) {
      "<!DOCTYPE a [<!ENTITY % x SYSTEM 'secret.txt'> %x;]>" + map("")
    },
    Attack("document type in a file", [1]) { "<!DOCTYPE a SYSTEM 'secret.txt'>" + map("") },
    Attack("XInclude", [0]) {
      map(
        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' parse='text' href='secret.txt'/>")
    },
    Attack("an article elsewhere", [0, 1]) {
      map("<source id='s' href='../../../../../../etc/passwd'/>")
    },
    Attack("an article that is a device", [0, 1]) { map("<source id='s' href='/dev/zero'/>") },
    Attack("a style sheet", [0]) { "<?xml-stylesheet href='secret.txt'?>" + map("") },
    Attack("laughs", [1]) {
      "<!DOCTYPE a [<!ENTITY l0 'lol'>"
        + (1..<12).map {
          "<!ENTITY l\($0) '\(String(repeating: "&l\($0 - 1);", count: 10))'>"
        }.joined() + "]>" + map("<title>&l11;</title>")
    },
    Attack("deep", [1]) { map(String(repeating: "<x>", count: 100_000)) },
    Attack("long tag", [1]) { map("<title a='\(String(repeating: "x", count: 1_000_000))'/>") },
    Attack("20,000 attributes", [1]) {
      map("<title \((0..<20_000).map { "a\($0)=''" }.joined(separator: " "))/>")
    },
    Attack("circle", [1]) {
      map(statements(3000) + supports((0..<3000).map { ($0, ($0 + 1) % 3000) }))
    },
    Attack("chain", [0, 1]) {
      map(statements(3000) + supports((0..<2999).map { ($0, $0 + 1) }))
    },
    Attack("ladder of 2^60 ways", [0, 1]) {
      let steps = (0..<61).flatMap { step in
        [(0, 0), (0, 1), (1, 0), (1, 1)].map { (2 * step + $0.0, 2 * step + 2 + $0.1) }
      }
      return map(statements(124) + supports(steps))
    },
    Attack("announced without end", [0, 1]) {
      map("<enumeration id='e' announced='9007199254740991'/>")
    },
    Attack("UTF-16 that hides a document type", [1]) {
      Data(
        "\u{FEFF}<!DOCTYPE a [<!ENTITY x SYSTEM 'secret.txt'>]>".utf16.flatMap {
          [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
        })
    },
    Attack("overlong bytes", [1], bytes: bad([0xC0, 0xBC])),
    Attack("surrogate bytes", [1], bytes: bad([0xED, 0xA0, 0x80])),
    Attack("Latin-1 bytes", [1], bytes: bad([0xE9])),
    Attack("NUL", [1, 2], bytes: bad([0])),
    Attack("escape sequence", [1], bytes: bad([0x1B, 0x5B, 0x32, 0x4A])),
    Attack("empty", [1, 2]) { "" },
    Attack("terminal marks in names", [1]) { map("<x\u{202E}y/><note>\u{9B}31m</note>") },
  ]

  static let articles: [Attack] = [
    Attack("empty", [0, 1]) { "" },
    Attack("no full stop", [0, 1]) { String(repeating: "lorem ipsum ", count: 20_000) },
    Attack("First 5,000 times", [0, 1]) { String(repeating: "First, ", count: 5000) },
    Attack("nested 500 deep", [0, 1]) {
      (1...500).map { String(repeating: " ", count: $0) + "\($0). Level.\n" }.joined()
    },
    Attack("numbers without end", [0, 1]) { "1. a\n99999999999999999999. b\n-3. c\n0. d\n" },
    Attack("announced without end", [0, 1]) { "There are 1000000000000000000 reasons. First, a." },
    Attack("marks on one letter", [0, 1]) {
      "First, Z" + String(repeating: "\u{351}", count: 5000) + ". Second, ok."
    },
    Attack("brackets", [0, 1]) { String(repeating: "(", count: 20_000) + "First" },
    Attack("full stops", [0, 1]) { String(repeating: ".", count: 100_000) },
    Attack("terminal escapes", [0, 1]) { "First, \u{1B}[31mred\u{202E}. Second, b." },
    Attack("binary", [1, 2]) { Data((0...255).map { UInt8($0) }) },
    Attack("invalid bytes", [0, 1]) { Data("First, caf".utf8) + Data([0xE9, 0x2E]) },
  ]

  @Test(arguments: maps)
  func `a hostile map is answered`(_ attack: Attack) async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.secret, to: "secret.txt")
    try folder.write(attack.bytes(), to: "map.xml")
    for command in ["validate", "show", "render --to dot"] {
      let run = try await folder.shell("ulimit -s 8192; ulimit -t 120; argmap \(command) map.xml")
      expectAnswer(run)
      if command == "validate" {
        #expect(attack.statuses.contains(run.status), "\(run.status): \(run.errors.prefix(300))")
      }
    }
    #expect(try folder.names == ["map.xml", "secret.txt"])
  }

  @Test(arguments: articles)
  func `a hostile article is answered`(_ attack: Attack) async throws {
    let folder = try TemporaryFolder()
    try folder.write(attack.bytes(), to: "article.txt")
    let run = try await folder.shell(
      "ulimit -s 8192; ulimit -t 120; argmap parse article.txt --to xml -o map.xml")
    expectAnswer(run)
    #expect(attack.statuses.contains(run.status), "\(run.status): \(run.errors.prefix(300))")
    if run.status == 0 {
      let check = try await folder.argmap("validate", "map.xml")
      #expect(check.status == 0, "\(check.errors.prefix(300))")
    }
  }

  private func expectAnswer(_ run: Run) {
    #expect([0, 1, 2].contains(run.status))
    #expect(run.status == 0 || run.errors.contains("error"))
    #expect(!run.errors.contains(Self.secret) && !run.text.contains(Self.secret))
    let marks = run.errors.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
        || (0x202A...0x202E).contains($0.value)
    }
    #expect(marks.isEmpty)
  }
}
