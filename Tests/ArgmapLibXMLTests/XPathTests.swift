// SPDX-License-Identifier: MIT

import ArgmapLibXML
import ArgmapSource
import TestSupport
import Testing

@Suite struct XPathTests {
  private static let document = """
    <?xml version="1.0"?>
    <!-- first <m:not a='tag'> -->
    «1»<m:root xmlns:m="urn:x" xmlns="urn:y">
      «2»<m:item id="a" kind="x">eins &amp; <![CDATA[<zwei>]]></m:item>
      «3»<item id="b"/>
      «4»<m:item>drei<!-- mehr --></m:item>
    </m:root>

    """

  private static let namespaces = [(prefix: "p", uri: "urn:x"), (prefix: "q", uri: "urn:y")]

  private func select(
    _ expression: String, in text: String, steps: Int? = nil
  ) throws -> XPathResult {
    var limits = XPathLimits()
    if let steps { limits.steps = steps }
    let document = try XPathDocument(SourceText(name: "a.xml", text: text), limits: limits)
    return try document.select(expression, namespaces: Self.namespaces)
  }

  @Test(arguments: [
    ("//p:item", ["2 element m:item a eins & <zwei>", "4 element m:item - drei"]),
    ("//q:item", ["3 element item b "]),
    ("//p:item/@kind", ["2 attribute kind a x"]),
    ("//p:item[2]/text()", ["4 text  - drei"]),
    ("//comment()", ["- comment  -  first <m:not a='tag'> ", "4 comment  -  mehr "]),
    ("//*[@id='b'] | //*[@id='a']", ["2 element m:item a eins & <zwei>", "3 element item b "]),
    ("//item", []),
    ("/p:root", ["1 element m:root - *"]),
  ])
  func `what is selected comes with its place`(expression: String, expected: [String]) throws {
    let marked = MarkedText(Self.document)
    guard
      case .nodes(let nodes) = try select(
        expression, in: String(decoding: marked.source.utf8, as: UTF8.self))
    else {
      Issue.record("no nodes")
      return
    }
    let found = nodes.map { node in
      let mark = marked.offsets.first { $0.value == node.offset }.map { "\($0.key)" } ?? "-"
      let text = node.text.contains("\n") ? "*" : node.text
      return "\(mark) \(node.kind) \(node.name) \(node.id ?? "-") \(text)"
    }
    #expect(found == expected)
  }

  @Test(arguments: [
    ("count(//p:item)", "2"), ("string(//@kind)", "x"), ("1 div 4", "0.25"),
    ("//p:item = 'drei'", "true"),
  ])
  func `a value is given as XPath writes it`(expression: String, value: String) throws {
    let text = String(decoding: MarkedText(Self.document).source.utf8, as: UTF8.self)
    #expect(try select(expression, in: text) == .value(value))
  }

  @Test(arguments: ["//[", "frob(1)", "//x:item", "", "$a", "//*["])
  func `what is no expression is told`(_ expression: String) throws {
    let text = String(decoding: MarkedText(Self.document).source.utf8, as: UTF8.self)
    let failure = #expect(throws: XPathFailure.self) { try select(expression, in: text) }
    guard case .expression(let message) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(!message.isEmpty)
  }

  @Test func `an expression beyond a limit is refused before it is looked at`() throws {
    let text = "<a/>"
    for expression in [
      String(repeating: "/*", count: 2100), String(repeating: "(", count: 100) + "1",
      String(repeating: "*[", count: 65),
    ] {
      #expect(XPathLimits.breach(of: expression) != nil)
      #expect(throws: XPathFailure.self) { try select(expression, in: text) }
    }
    let deep = String(repeating: "(", count: 64) + "1" + String(repeating: ")", count: 64)
    #expect(try select(deep, in: text) == .value("1"))
    #expect(throws: Never.self) { try select(String(repeating: "/*", count: 2000), in: text) }
  }

  @Test func `an expression that takes too many steps is stopped`() throws {
    let text = "<a>" + String(repeating: "<b><c/></b>", count: 300) + "</a>"
    let expression = "//*[count(//*[count(//*) > 0]) > 0]"
    #expect(throws: XPathFailure.tooManySteps) {
      try select(expression, in: text, steps: 100_000)
    }
    #expect(throws: Never.self) { try select("//c", in: text, steps: 100_000) }
  }

  @Test func `a document type is refused, and what it names is not read`() {
    let text = """
      <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>
      <a>&x;</a>
      """
    #expect(throws: XPathFailure.unreadable) { try select("//a", in: text) }
  }

  @Test(arguments: ["<a>", "", "words", "<a/><b/>", "<a b='1' b='2'/>"])
  func `what is not well-formed is refused`(_ text: String) {
    #expect(throws: XPathFailure.unreadable) { try select("//a", in: text) }
  }

  @Test func `a document beyond its limit is refused`() {
    var limits = XPathLimits()
    limits.documentBytes = 10
    #expect(throws: XPathFailure.tooLong) {
      _ = try XPathDocument(SourceText(name: "a.xml", text: "<a>12345678</a>"), limits: limits)
    }
  }

  @Test func `of 20,000 elements each has its own place`() throws {
    let text = "<a>" + String(repeating: "<b>\n<c/></b>", count: 10_000) + "</a>"
    guard case .nodes(let nodes) = try select("//c", in: text) else {
      Issue.record("no nodes")
      return
    }
    #expect(nodes.map(\.offset) == (0..<10_000).map { 3 + 12 * $0 + 4 })
  }
}
