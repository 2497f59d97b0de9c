// SPDX-License-Identifier: MIT

import ArgmapLibXML
import ArgmapSource
import Testing

@Suite struct LimitTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var code: String
    var text: String
    var change: @Sendable (inout XMLLimits) -> Void
    var testDescription: String { code }
  }

  static let examples = [
    Example(code: "xml/limit-bytes", text: "<a><b/></a>") { $0.bytes = 10 },
    Example(code: "xml/limit-elements", text: "<a><b/><b/></a>") { $0.elements = 2 },
    Example(code: "xml/limit-depth", text: "<a><b><c/></b></a>") { $0.depth = 2 },
    Example(code: "xml/limit-tag", text: "<a><b c='0123456789'/></a>") { $0.tagBytes = 10 },
    Example(code: "xml/limit-tag", text: "<a>0123</a             >") { $0.tagBytes = 10 },
    Example(code: "xml/limit-attributes", text: "<a><b c='' d='' e=''/></a>") {
      $0.attributes = 2
    },
    Example(code: "xml/limit-namespaces", text: "<a xmlns:b='c'><b xmlns:d='e'/></a>") {
      $0.namespaces = 1
    },
    Example(code: "xml/limit-text", text: "<a>0123456789</a>") { $0.textBytes = 9 },
    Example(code: "xml/limit-text", text: "<a><!--0123456789--></a>") { $0.textBytes = 9 },
    Example(code: "xml/limit-text", text: "<a><![CDATA[0123456789]]></a>") { $0.textBytes = 9 },
    Example(code: "xml/limit-text", text: "<a/>          ") { $0.textBytes = 9 },
  ]

  @Test(arguments: examples)
  func `a limit stops reading with a finding`(_ example: Example) {
    #expect(record(example.text).reading.diagnostics.isEmpty)
    var limits = XMLLimits()
    example.change(&limits)
    let (_, reading) = record(example.text, limits: limits)
    #expect(reading.diagnostics.map(\.code.rawValue) == [example.code])
    #expect(!reading.isComplete)
  }

  @Test func `what stands before a limit is read`() {
    var limits = XMLLimits()
    limits.elements = 2
    let (events, _) = record("<a>x<b/><c/></a>", limits: limits)
    #expect(events == ["start a{} at <a>", "text x at x", "start b{} at <b/>", "end at <b/>"])
  }

  @Test func `more findings than the limit are counted`() {
    var limits = XMLLimits()
    limits.findings = 3
    let (_, reading) = record(
      "<a>\(String(repeating: "<?b?>", count: 10))</a>", limits: limits)
    #expect(reading.diagnostics.count == 3)
    #expect(reading.untold == 7)
  }
}
