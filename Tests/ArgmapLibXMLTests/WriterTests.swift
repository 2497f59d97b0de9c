// SPDX-License-Identifier: MIT

import ArgmapLibXML
import Testing

@Suite struct WriterTests {
  @Test func `elements are indented, words stay on one line, verbatim stays verbatim`() {
    var writer = XMLWriter()
    writer.start("a")
    writer.attribute("k", "v")
    writer.start("b")
    writer.text("x < y")
    writer.end()
    writer.start("c")
    writer.end()
    writer.comment(" why ")
    writer.start("d", isVerbatim: true)
    writer.text(" ")
    writer.start("e")
    writer.start("f")
    writer.end()
    writer.end()
    writer.end()
    writer.end()
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a k="v">
          <b>x &lt; y</b>
          <c/>
          <!-- why -->
          <d> <e><f/></e></d>
        </a>

        """)
  }

  @Test(arguments: [
    ("<&>\"'", "&lt;&amp;&gt;&quot;'", "&lt;&amp;&gt;\"'"),
    ("\t\n\r", "&#9;&#10;&#13;", "\t\n&#13;"),
    (
      "\u{0}\u{1F}\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}",
      "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"
    ),
    ("\u{FFFD}é😀\u{85}", "\u{FFFD}é😀\u{85}", "\u{FFFD}é😀\u{85}"),
  ])
  func `characters are escaped where they must be`(_ raw: String, _ value: String, _ words: String)
  {
    var writer = XMLWriter()
    writer.start("a")
    writer.attribute("k", raw)
    writer.text(raw)
    writer.end()
    let written = String(decoding: writer.bytes, as: UTF8.self)
    #expect(written.hasSuffix("<a k=\"\(value)\">\(words)</a>\n"))
  }

  @Test(arguments: [("a--b", "a- -b"), ("-", "- "), ("---", "- - - "), ("\u{0}\r", "\u{FFFD}\n")])
  func `comments are made harmless`(_ raw: String, _ written: String) {
    var writer = XMLWriter()
    writer.comment(raw)
    #expect(String(decoding: writer.bytes, as: UTF8.self).hasSuffix("<!--\(written)-->\n"))
  }
}
