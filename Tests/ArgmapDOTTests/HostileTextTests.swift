// SPDX-License-Identifier: MIT

import ArgmapDOT
import ArgmapModel
import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct HostileTextTests {
  private static let hostile: [String] = [
    #"She said "yes""#, #"ends with a backslash \"#, #"\" and \\" and \"#, #"\N \G \L \T \E \n \l"#,
    #"x"]; intruder [label="y"#, #"x"; a -> b; ""#, #"", URL="javascript:alert(1)", tooltip=""#,
    "<b>bold</b>", #"<<TABLE><TR><TD HREF="javascript:x">y</TD></TR></TABLE>>"#, "a < b > c", "<",
    ">x<",
    "Tom & Jerry &amp; &#65; &copy; &nosuch;", "</text></svg><svg onload=x()>",
    "]]> <!-- --> */ // #",
    "#include \"x\"", "{a|b|<port> c}", "} subgraph cluster_x { z } {", "digraph", "-.5e3",
    "n1:ne -> n2:sw",
    "a;b,c=d[e]", "\u{202E}abc\u{202C} عربي", "a\u{2028}b\u{2029}c\u{85}d", "\u{9B}31mred\u{7F}",
    "a\u{A0}b\u{200B}c\u{2060}d\u{AD}e", "𝕬 😀 👩‍👩‍👧‍👦 🇪🇺", "$(touch x) `id` %s %n", "\\input{x} $y_1$ ~^",
    String(repeating: "x", count: 3000), String(repeating: "word ", count: 6000),
    String(repeating: "\"\\", count: 20_000), "Z" + String(repeating: "\u{301}", count: 1000),
    String(repeating: "字", count: 10_000), "--> +--+ \"+\"", "\u{FFFD}",
  ]

  private func map(_ text: Prose, restated: Prose? = nil) -> ArgumentMap {
    var draft = MapDraft(title: text)
    draft.map.authors = [text]
    draft.statement("t", "A conclusion.")
    draft.statement("p", text, restated: restated.map { [($0, 0..<1)] } ?? [], viewOf: text)
    draft.statement("q", text, isImplicit: true)
    draft.argument("a", for: "t", ["p", "q"])
    draft.objection("o", to: "p", ["undefined \(text)"])
    return draft.finished(thesis: "t")
  }

  @Test(arguments: hostile)
  func `no words of a map become DOT`(words: String) throws {
    let text = try #require(Prose(words))
    let plain = DOTTokens(map("plain", restated: "plain").dot())
    let tokens = DOTTokens(map(text, restated: text).dot())
    #expect(tokens.skeleton == plain.skeleton)
    #expect(tokens.isClosed)
  }

  @Test(arguments: hostile)
  func `boxes show the words unchanged but for line ends`(words: String) throws {
    let text = try #require(Prose(words))
    let tokens = DOTTokens(map(text).dot())
    let wanted = withoutSpaces(text.string)
    #expect(tokens.labels.contains { withoutSpaces($0) == wanted })
  }

  private func withoutSpaces(_ words: String) -> [Unicode.Scalar] {
    // Graphviz passes over line feeds in labels.
    words.unicodeScalars.filter { $0 != " " && $0 != "\n" }
  }

  @Test(arguments: hostile, DOTOptions.Layout.allCases)
  func `neither cards nor plain labels let words become DOT`(
    words: String, layout: DOTOptions.Layout
  ) throws {
    let text = try #require(Prose(words))
    for labels in DOTOptions.Labels.allCases {
      var options = DOTOptions()
      options.layout = layout
      options.labels = labels
      // Beside each other, cards are given equal heights.
      options.direction = .left
      let plain = DOTTokens(map("plain", restated: "plain").dot(options: options))
      let tokens = DOTTokens(map(text, restated: text).dot(options: options))
      #expect(tokens.skeleton == plain.skeleton)
      #expect(tokens.isClosed)
    }
  }

  @Test(arguments: hostile)
  func `no words of a map become markup of an SVG`(words: String) throws {
    let text = try #require(Prose(words))
    var options = DOTOptions()
    options.engine = .tidy
    let drawings = MapDrawings(map(text, restated: text), options: options, paragraphs: .none)
    var svg: [UInt8] = []
    drawings.drawing(of: drawings.parts[0]).writeSVG(description: words, styleSheet: "") {
      svg += $0
    }
    let parser = XMLParser(data: Data(svg))
    let counting = ElementCounter()
    parser.delegate = counting
    #expect(parser.parse())
    #expect(
      counting.names.isSubset(of: [
        "svg", "title", "desc", "g", "polygon", "path", "text", "tspan", "rect", "ellipse",
      ]))
    #expect(!counting.attributes.contains { $0.hasPrefix("on") || $0.contains("href") })
  }

  @Test func `no quoted part is longer than DOT readers take`() throws {
    let text = try #require(Prose(String(repeating: "字\"\\&", count: 30_000)))
    let tokens = DOTTokens(map(text).dot())
    #expect(tokens.longestQuoted < 16_384)
    #expect(tokens.isClosed)
  }

  @Test func `no piece of a label is longer than DOT readers take`() throws {
    // What can't be broken: a letter with marks.
    let text = try #require(Prose("Z" + String(repeating: "\u{301}", count: 20_000)))
    let dot = map(text).dot()
    let pieces = dot.split(whereSeparator: { "<>\n\"".contains($0) })
    #expect(pieces.allSatisfy { $0.utf8.count < 16_384 })
  }
}

/// The elements and attributes of an XML text.
private final class ElementCounter: NSObject, XMLParserDelegate {
  var names: Set<String> = []
  var attributes: Set<String> = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    names.insert(name)
    self.attributes.formUnion(attributes.keys)
  }
}

/// What is in a DOT text, read by the rules of the language alone.
private struct DOTTokens {
  /// The text with every string replaced by a sign.
  private(set) var skeleton = ""
  /// The words of each cell of each HTML-like label.
  private(set) var labels: [String] = []
  private(set) var longestQuoted = 0
  private(set) var isClosed = true

  init(_ dot: String) {
    let bytes = Array(dot.utf8)
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        let start = at
        at += 1
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
          at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
        }
        longestQuoted = max(longestQuoted, at - start)
        if at >= bytes.count { isClosed = false }
        at += 1
        if skeleton.hasSuffix("S+") { skeleton.removeLast() } else { skeleton += "S" }
      case UInt8(ascii: "<"):
        let start = at + 1
        var depth = 0
        repeat {
          if bytes[at] == UInt8(ascii: "<") { depth += 1 }
          if bytes[at] == UInt8(ascii: ">") { depth -= 1 }
          at += 1
        } while at < bytes.count && depth > 0
        if depth > 0 { isClosed = false }
        skeleton += "H"
        labels += Self.cells(String(decoding: bytes[start..<max(start, at - 1)], as: UTF8.self))
      default:
        skeleton.unicodeScalars.append(Unicode.Scalar(bytes[at]))
        at += 1
      }
    }
  }

  private static func cells(_ html: String) -> [String] {
    html.components(separatedBy: "</TD>").map { cell in
      var words = ""
      var isTag = false
      for scalar in cell.unicodeScalars {
        if scalar == "<" {
          isTag = true
        } else if scalar == ">" {
          isTag = false
        } else if !isTag {
          words.unicodeScalars.append(scalar)
        }
      }
      return words.replacingOccurrences(of: "&lt;", with: "<")
        .replacingOccurrences(of: "&gt;", with: ">")
        .replacingOccurrences(of: "&quot;", with: "\"")
        .replacingOccurrences(of: "\\\\", with: "\\")
        .replacingOccurrences(of: "&amp;", with: "&")
    }
  }
}
