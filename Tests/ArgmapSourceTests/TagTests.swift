// SPDX-License-Identifier: MIT

import ArgmapSource
import Testing

@Suite struct TagTests {
  @Test(
    arguments: [
      (#"<a ref="s1">"#, "s1"),
      (#"<a ref="s1"/>"#, "s1"),
      ("<a ref='s1'>", "s1"),
      (#"<a id="x" ref="s1" role="y">"#, "s1"),
      ("<a\n  id=\"x\"\r\n\tref = \n 's1'\n>", "s1"),
      (#"<a ref="">"#, ""),
      (#"<a xml:ref="no" ref="s1">"#, "s1"),
      (#"<a refs="no" re="no" ref="s1">"#, "s1"),
      (#"<a id="ref='no'" ref="s1">"#, "s1"),
      (#"<a id="a > b" ref="s1">"#, "s1"),
      (#"<a ref="it's">"#, "it's"),
      (#"<a ref='say "yes"'>"#, #"say "yes""#),
      (#"<a ref="caf&#xE9; é">"#, "caf&#xE9; é"),
      (#"<a ref="open"#, "open"),
      (#"<a ref="#, nil),
      (#"<a ref"#, nil),
      (#"<a ref=s1>"#, nil),
      (#"<a ref"s1">"#, nil),
      (#"<a id="x">"#, nil),
      (#"<a>"#, nil),
      (#"<a/>"#, nil),
      (#"<a"#, nil),
      (#"<"#, nil),
      ("", nil),
    ] as [(String, String?)])
  func `the value of an attribute is found in a start tag`(tag: String, value: String?) {
    let file = SourceText(name: "map.xml", text: "é" + tag + #"<b ref="other">"#)
    let found = file.attributeValue("ref", inTag: 2..<2 + tag.utf8.count)
    #expect(found.map { file[$0] } == value)
  }
}
