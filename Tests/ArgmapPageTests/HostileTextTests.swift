// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapPage
import ArgmapSource
import Foundation
import TestSupport
import Testing

@Suite struct HostileTextTests {
  private static let hostile: [String] = [
    "</script><script>alert(1)</script>", "<script>alert(1)//", "<!--", "--><script>",
    "<!--<script>",
    "]]>", "<![CDATA[ x", "</style><style>*{display:none}", "</title><title>", "</textarea>",
    "\" onmouseover=\"alert(1)", "' onfocus='alert(1)' autofocus='",
    "\"><img src=x onerror=alert(1)>",
    "`onload=alert(1)", "<svg onload=alert(1)>", "<iframe srcdoc='<script>alert(1)</script>'>",
    "javascript:alert(1)", "&lt;b&gt; &amp;lt; &#60;script&#62; &nbsp &copy", "&", "&#x3C;", "<",
    ">",
    "a\u{2028}b\u{2029}c", "\u{202E}gnp.exe", "\u{2066}\u{2067}\u{2068}x\u{2069}",
    "\u{200F}\u{061C}x",
    "\\u003c/script\\u003e \\x3c \\", "\\", "\\\"", "${alert(1)}", "{{7*7}}", "%3Cscript%3E",
    "\u{85}\u{9B}31m",
    "\u{7F}", "\u{FFFD}", "\u{FEFF}x", "\u{0}\u{1B}[31m", "\u{FFFE}\u{FFFF}", "👩‍👩‍👧‍👦 🇪🇺 𝕬", "字\u{301}",
    "Z" + String(repeating: "\u{301}", count: 500), String(repeating: "x", count: 4000),
    String(repeating: "<b>", count: 2000), "يجب على المدينة أن تبني", "a\tb\nc\r\nd",
    "=cmd|' /C calc'!A0",
  ]

  private func map(_ words: Prose) throws -> ArgumentMap {
    var draft = MapDraft(title: words)
    draft.map.authors = [words]
    draft.map.language = words.string
    draft.map.append(ArgumentMap.Source(name: "a", href: words.string))
    draft.statement("t", "A conclusion.", at: [0..<1], restated: [(words, 1..<2)])
    draft.statement("p", words, at: [0..<2], viewOf: words)
    draft.statement("q", words, isImplicit: true)
    draft.argument("a", for: "t", ["p", "q"])
    draft.objection("o", to: "p", ["undefined \(words)"])
    var map = draft.finished(thesis: "t")
    let argument = Argument.ID(rawValue: 0)
    let cue = Cue(rule: words, span: SourceSpan(0..<1, quotation: words))
    map[argument].cues = [cue]
    map[argument].scheme = words
    map[argument].alternative = Alternative(
      target: .statement(Statement.ID(rawValue: 0)), stance: .supports, rule: words)
    map[argument].extras = [.note(words), .tag(words)]
    map[Statement.ID(rawValue: 1)].cues = [cue]
    return map
  }

  private func page(_ words: Prose) throws -> PageText {
    let map = try map(words)
    let article = SourceText(name: words.string, text: "It holds.\n")
    let part = PagePart(
      name: words.string, map: map, articles: [ArgumentMap.Source.ID(rawValue: 0): article])
    return PageText([part]) { name in
      RuleDescription(
        name: name, basis: .words, meaning: words.string, change: words.string, example: "")
    }
  }

  @Test(arguments: hostile)
  func `no words of a map become markup`(words: String) throws {
    let text = try #require(Prose(repairing: words))
    let plain = try page("plain")
    let hostile = try page(text)
    #expect(hostile.markup.tags == plain.markup.tags)
  }

  @Test(arguments: hostile)
  func `words are shown as they are, but for control characters`(words: String) throws {
    let text = try #require(Prose(repairing: words))
    let shown = String(
      String.UnicodeScalarView(
        text.string.unicodeScalars.map { scalar in
          scalar.value == 0x7F || (0x80..<0xA0).contains(scalar.value) ? "\u{FFFD}" : scalar
        }))
    #expect(try page(text).markup.words.contains { $0.hasSameScalars(as: shown) })
  }

  @Test(arguments: hostile)
  func `the data are JSON that can't end their element`(words: String) throws {
    let text = try #require(Prose(repairing: words))
    let data = try page(text).data
    for scalar in data.unicodeScalars {
      switch scalar {
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        Issue.record("U+\(String(scalar.value, radix: 16)) in the data")
      default: #expect(scalar.value >= 0x20)
      }
    }
    let read = try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any]
    let cues = try #require(read?["cues"] as? [[String: Any]])
    #expect(cues.allSatisfy { ($0["w"] as? String)?.hasSameScalars(as: text.string) == true })
  }

  @Test(arguments: hostile)
  func `no words of an article become markup`(words: String) throws {
    let article = SourceText(name: "a.txt", text: "It is said: \(words) and so on.")
    let end = article.codePointCount
    var draft = MapDraft()
    draft.map.append(ArgumentMap.Source(name: "a"))
    draft.statement("t", "It holds.", at: [0..<end])
    let page = PageText(
      draft.finished(thesis: "t"), articles: [ArgumentMap.Source.ID(rawValue: 0): article])
    let known: Set = [
      "div", "a", "p", "/p", "/a", "/div", "h3", "/h3", "pre", "/pre", "blockquote", "/blockquote",
    ]
    let tags = page.markup.tags
    let start = try #require(tags.firstIndex(of: "<article"))
    let stop = try #require(tags.firstIndex(of: "</article"))
    for tag in tags[(start + 1)..<stop] {
      #expect(known.contains(String(tag.dropFirst().prefix { $0 != " " })), "\(tag)")
    }
  }
}

extension String {
  fileprivate func hasSameScalars(as other: String) -> Bool {
    unicodeScalars.elementsEqual(other.unicodeScalars)
  }
}
