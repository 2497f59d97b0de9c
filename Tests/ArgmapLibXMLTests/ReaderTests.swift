// SPDX-License-Identifier: MIT

import ArgmapLibXML
import ArgmapSource
import Testing

@Suite struct ReaderTests {
  @Test func `events come with their places`() {
    let (events, reading) = record(
      """
      <?xml version="1.0"?><!-- > < --><a xmlns="urn:a" k='1 > 0'> x&amp;<![CDATA[<y>]]>z<b:c \
      xmlns:b="urn:b" b:k="&#10;é"/></a>
      """)
    #expect(
      events == [
        "comment  > <  at <!-- > < -->",
        "start a{urn:a} xmlns:=urn:a k{}=1 > 0 at <a xmlns=\"urn:a\" k='1 > 0'>",
        "text  x&<y>z at  x&amp;<![CDATA[<y>]]>z",
        "start b:c{urn:b} xmlns:b=urn:b b:k{urn:b}=\n\u{e9} at <b:c xmlns:b=\"urn:b\" b:k=\"&#10;é\"/>",
        "end at <b:c xmlns:b=\"urn:b\" b:k=\"&#10;é\"/>",
        "end at </a>",
      ])
    #expect(reading.isComplete)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `ampersands in attributes come as they are meant`() {
    let (events, _) = record("<a k=\"&amp;&#38;#38;&amp;#38;&lt;\"/>")
    #expect(events.first == "start a{} k{}=&&#38;&#38;< at <a k=\"&amp;&#38;#38;&amp;#38;&lt;\"/>")
  }

  @Test func `places are right past the first chunks and far lines`() {
    let filler = String(repeating: "<b c='>'/>\n<!-- é -->", count: 70_000)
    let source = SourceText(name: "a.xml", text: "<a>\(filler)<last/></a>")
    var last: Range<Int>?
    var count = 0
    let reading = readXML(source) { event, _ in
      if case .start(let range) = event {
        count += 1
        last = range
      }
      return .next
    }
    #expect(reading.diagnostics.isEmpty)
    #expect(count == 70_002)
    #expect(last.map { source[$0] } == "<last/>")
  }

  @Test func `a handler can stop`() {
    var seen = 0
    let reading = readXML(SourceText(name: "a.xml", text: "<a><b/><c/></a>")) { _, _ in
      seen += 1
      return seen == 2 ? .stop : .next
    }
    #expect(seen == 2)
    #expect(!reading.isComplete)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `messages hold nothing that a terminal obeys`() {
    let (_, reading) = record("<a><\u{1B}[31m</a>")
    let shown = reading.diagnostics.map { $0.message + $0.help.joined() }.joined()
    #expect(!shown.isEmpty)
    #expect(!shown.unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test func `the version of libxml2 has three parts`() {
    let parts = LibXML.version.split(separator: ".").compactMap { Int($0) }
    #expect(parts.count == 3)
    #expect(parts.first == 2)
  }
}
