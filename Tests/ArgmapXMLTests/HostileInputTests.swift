// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapXML
import Foundation
import TestSupport
import Testing

/// Files made to hang, to blow up, to trap or to fetch; none may take long.
@Suite struct HostileInputTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var name: String
    var code: String?
    var xml: @Sendable () -> String
    var testDescription: String { name }
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static func laughs(_ sign: String, _ reference: String) -> String {
    let entities = (1..<12).map {
      "<!ENTITY \(sign)l\($0) \"\(repeated("\(reference)l\($0 - 1);", 10))\">"
    }
    return "<!DOCTYPE argument-map [<!ENTITY \(sign)l0 \"lol\">\(entities.joined())"
  }

  static let examples: [Example] = [
    Example(name: "billion laughs", code: "xml/doctype") {
      laughs("", "&") + "]>" + map("<title>&l11;</title>")
    },
    Example(name: "billion laughs of parameters", code: "xml/doctype") {
      laughs("% ", "&#x25;") + "%l11;]>" + map("")
    },
    Example(name: "external entity", code: "xml/doctype") {
      "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + map("<title>&x;</title>")
    },
    Example(name: "document type after the root", code: "xml/doctype") {
      map("") + "<!DOCTYPE x>"
    },
    Example(name: "document type in a comment only", code: nil) {
      map("<!-- <!DOCTYPE x> --><title><![CDATA[<!DOCTYPE x>]]></title>")
    },
    Example(name: "20,000 attributes", code: "xml/limit-attributes") {
      map("<title \((0..<4000).map { "x\($0)=''" }.joined(separator: " "))/>")
    },
    Example(name: "100,000 attributes", code: "xml/limit-tag") {
      map("<title \((0..<100_000).map { "x\($0)=''" }.joined(separator: " "))/>")
    },
    Example(name: "100,000 namespaces", code: "xml/limit-namespaces") {
      map(
        repeated((0..<20).map { "<x:a xmlns:x\($0)='u\($0)' xmlns:x='u'>" }.joined(), 12)
          + (0..<1000).map { "<y xmlns:n\($0)='u' xmlns:m\($0)='v'>" }.prefix(2).joined()
          + "<y \((0..<900).map { "xmlns:n\($0)='u'" }.joined(separator: " "))/>")
    },
    Example(name: "depth of 100,000", code: "xml/limit-depth") {
      map(repeated("<x>", 100_000) + repeated("</x>", 100_000))
    },
    Example(name: "a million elements never closed", code: "xml/limit-depth") {
      map(repeated("<argument id='a'>", 1_000_000))
    },
    Example(name: "2 MB of words", code: "xml/limit-text") {
      map("<title>\(repeated("word ", 400_000))</title>")
    },
    Example(name: "2 MB of comment", code: "xml/limit-text") {
      map("<!--\(repeated("word ", 400_000))-->")
    },
    Example(name: "1 MB name", code: "xml/limit-tag") { map("<\(repeated("n", 1_000_000))/>") },
    Example(name: "words in 100,000 pieces", code: nil) {
      map("<title>\(repeated("<![CDATA[x]]>", 50_000) + repeated("y<!---->", 50_000))</title>")
    },
    Example(name: "100,000 character references", code: nil) {
      map("<title>\(repeated("&#65;", 100_000))</title>")
    },
    Example(name: "100,000 strangers in words", code: "xml/limit-findings") {
      map("<title>\(repeated("x<b/>", 100_000))</title>")
    },
    Example(name: "100,000 findings", code: "xml/limit-findings") {
      map(repeated("<conclusion/>", 100_000))
    },
    Example(name: "NUL", code: "xml/not-well-formed") { map("<title>\u{0}</title>") },
    Example(name: "NULs at the end", code: "xml/not-well-formed") {
      map("") + repeated("\u{0}", 100)
    },
    Example(name: "HTML entities", code: "xml/not-well-formed") {
      map("<title>caf&eacute; &nbsp;</title>")
    },
    Example(name: "second root", code: "xml/not-well-formed") { map("") + map("") },
    Example(name: "a quote that is not closed", code: "xml/not-well-formed") {
      map("<title a=\"\(repeated("x", 1000))>")
    },
    Example(name: "XInclude", code: nil) {
      map("<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd'/>")
    },
    Example(name: "a schema somewhere", code: nil) {
      map(
        "",
        "version='1.0' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
          + "xsi:schemaLocation='urn:argmap:map:1 http://127.0.0.1:9/x.xsd'")
    },
    Example(name: "a catalog", code: "xml/processing-instruction") {
      "<?oasis-xml-catalog catalog=\"http://127.0.0.1:9/c\"?>" + map("")
    },
    Example(name: "offsets without end", code: "schema/bad-value") {
      map(
        "<conclusion id='c'><text>A.</text><span start='\(repeated("9", 60))' end='1'/></conclusion>"
      )
    },
    Example(name: "offsets the wrong way round", code: nil) {
      map("<conclusion id='c'><text>A.</text><span start='9' end='1'/></conclusion>")
    },
    Example(name: "a version without end", code: "schema/bad-value") {
      map("", "version='1.\(repeated("9", 400))'")
    },
    Example(name: "one statement premise 20,000 times", code: nil) {
      map(
        "<conclusion id='c'><text>A.</text><argument id='a'>"
          + repeated("<premise-ref ref='c'/>", 20_000) + "</argument></conclusion>")
    },
  ]

  // The time limit is for a hang: what is quadratic here takes hours.
  @Test(.timeLimit(.minutes(10)), arguments: examples)
  func `a hostile file is read to an end`(_ example: Example) {
    let decoded = decodeMap(SourceText(name: "map.xml", text: example.xml()))
    if let code = example.code {
      #expect(decoded.codes.contains(code), "\(decoded.told.prefix(5))")
    } else {
      #expect(decoded.told.isEmpty)
    }
    // What was read can be written and read again.
    let again = decode(decoded.value.map.xml())
    #expect(!again.codes.contains { $0.hasPrefix("xml/") && $0 != "xml/newer-version" })
  }

  @Test func `a map that is cut anywhere is read as far as it goes`() throws {
    let whole = try source(folder("Golden").appending(path: "example.xml"))
    var statements = 0
    for end in stride(from: 0, to: whole.utf8.count, by: 50) {
      let decoded = decode(Array(whole.utf8[..<end]))
      #expect(decoded.hasErrors || end == whole.utf8.count)
      #expect(decoded.value.map.statements.count >= statements, "cut at \(end)")
      statements = decoded.value.map.statements.count
      _ = decoded.value.map.xml()
    }
  }

  @Test(arguments: 0..<8)
  func `bytes changed at random are read somehow`(_ part: Int) throws {
    let whole = try source(folder("Golden").appending(path: "example.xml")).utf8
    var random = SeededGenerator(seed: UInt64(part + 1))
    let pieces = [
      "<", ">", "&", "\"", "'", "/", "]]>", "<!--", "-->", "\u{0}", "é", "<![CDATA[",
      "<?x ?>", " x='1'", "<note>", "</premise>", "<argument id='z'>", "1", "-",
    ].map { Array($0.utf8) }
    for _ in 0..<60 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1:
          bytes.removeSubrange(at..<min(at + Int.random(in: 1...30, using: &random), bytes.count))
        case 2: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: at)
        default:
          let end = min(at + Int.random(in: 1...200, using: &random), bytes.count)
          bytes.insert(
            contentsOf: bytes[at..<end], at: Int.random(in: 0..<bytes.count, using: &random))
        }
      }
      let decoded = decode(bytes)
      let file = SourceText.decoding(bytes, name: "map.xml").value
      for diagnostic in decoded.diagnostics {
        let range = try #require(diagnostic.location?.range)
        #expect(range.lowerBound >= 0 && range.upperBound <= file.utf8.count)
        #expect(!diagnostic.message.unicodeScalars.contains { $0.value < 0x20 })
      }
      // Whatever came of it, it can be written, and then it is XML.
      let again = decode(decoded.value.map.xml())
      #expect(!again.codes.contains { $0.hasPrefix("xml/") }, "\(again.told)")
      let isSame = again.value.map == decoded.value.map.canonical()
      if !isSame, !decoded.hasErrors { Issue.record("not read as written") }
    }
  }
}
