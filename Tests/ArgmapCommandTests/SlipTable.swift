// SPDX-License-Identifier: MIT

import Foundation

/// The slips, by what is broken.
extension SlipTests {
  /// The premise of an argument, to put something else in its place.
  private static let premise =
    "<premise id=\"s2.1\">\n            <text>the new tunnel is open</text>\n            <span start=\"136\" end=\"158\"/>\n          </premise>"

  private static let text = "<text>nobody needs it any more</text>"

  /// An item of the map with all that stands in it.
  private static func item(_ map: String) -> String {
    let start = map.range(of: "    <argument id=\"a2\"")?.lowerBound ?? map.startIndex
    let end = map.range(of: "    <objection id=\"o1\"")?.lowerBound ?? map.endIndex
    return String(map[start..<end])
  }

  private static func pasted(_ map: String) -> String {
    map.replacing(item(map), with: item(map) + item(map))
  }

  /// What Git leaves of a piece that two people changed.
  private static func conflict(
    over one: String, base: String? = nil, with other: String, in map: String
  ) -> String {
    let middle = base.map { "||||||| base\n\($0)" } ?? ""
    return map.replacing(
      one, with: "<<<<<<< HEAD\n\(one)\(middle)=======\n\(other)>>>>>>> shorter\n")
  }

  static let names: [Slip] = [
    change(
      "a misspelt element", premise,
      "<premice id=\"s2.1\">\n            <text>the new tunnel is open</text>\n            <span start=\"136\" end=\"158\"/>\n          </premice>",
      "29:11 error schema/unexpected-element"),
    change(
      "a misspelt start tag", "<premise id=\"s1\">", "<premis id=\"s1\">",
      "17:7 error xml/not-well-formed"),
    change(
      "a misspelt end tag", "</restatement>", "</restatment>", "14:5 error xml/not-well-formed"),
    change(
      "an element in capitals", "<text>a picture of it would do</text>",
      "<Text>a picture of it would do</Text>", "44:13 error schema/unexpected-element"),
    change(
      "an element that does not exist", "<text>a picture of it would do</text>",
      "<text>a picture of it would do</text>\n            <weight>high</weight>",
      "45:13 error schema/unexpected-element"),
    change(
      "a misspelt argument", "<argument id=\"a2.1\" confidence=\"0.9\">",
      "<argumnt id=\"a2.1\" confidence=\"0.9\">", "27:9 error xml/not-well-formed"),
    change(
      "an attribute in capitals", "<premise id=\"s2\">", "<premise ID=\"s2\">",
      "24:20 error schema/unexpected-attribute"),
    change(
      "a misspelt attribute", "ordinal=\"2\"", "ordnal=\"2\"",
      "22:48 error schema/unexpected-attribute"),
    change(
      "a misspelt attribute with a bad value", "confidence=\"0.9\"", "confidense=\"high\"",
      "27:41 error schema/unexpected-attribute"),
    change(
      "an attribute of another element", "<premise id=\"s2\">",
      "<premise id=\"s2\" scheme=\"sign\">", "24:32 error schema/unexpected-attribute"),
    change(
      "a concession that supports", "<argument id=\"a1\" ",
      "<argument id=\"a1\" concession=\"true\" ", "15:35 error schema/unexpected-attribute"),
    change(
      "an attribute that does not exist", "<premise id=\"s2\">",
      "<premise id=\"s2\" colour=\"red\">", "24:32 error schema/unexpected-attribute"),
    change(
      "a language without its prefix", "xml:lang=\"en\"", "lang=\"en\"",
      "2:76 error schema/unexpected-attribute"),
  ]

  static let tags: [Slip] = [
    change(
      "a missing end tag of words", "it any more</text>", "it any more",
      "25:9 error xml/not-well-formed"),
    change(
      "a missing end tag of a premise", "</premise>\n    </argument>\n    <argument id=\"a2\"",
      "\n    </argument>\n    <argument id=\"a2\"", "17:7 error xml/not-well-formed"),
    change(
      "a missing end tag of the map", "\n</argument-map>", "\n", "52:1 error xml/not-well-formed"),
    change(
      "end tags in the wrong order",
      "</text>\n        <span start=\"51\" end=\"92\"/>\n      </premise>",
      "\n        <span start=\"51\" end=\"92\"/>\n      </premise></text>",
      "19:9 error schema/unexpected-element", "20:7 error xml/not-well-formed"),
    change(
      "an end tag too many", "  <enumeration", "  </source>\n  <enumeration",
      "5:3 error xml/not-well-formed"),
    change(
      "a premise that is closed at once", "<premise id=\"s1\">", "<premise id=\"s1\"/>",
      "17:23 error xml/not-well-formed"),
    change(
      "a tag without its bracket", "<span start=\"102\" end=\"126\"/>",
      "<span start=\"102\" end=\"126\"/", "26:9 error xml/not-well-formed"),
    change(
      "a tag without its slash", "<span start=\"102\" end=\"126\"/>",
      "<span start=\"102\" end=\"126\">", "26:9 error xml/not-well-formed"),
    change(
      "a tag with nothing at its end", "<span start=\"102\" end=\"126\"/>",
      "<span start=\"102\" end=\"126\"", "26:9 error xml/not-well-formed"),
    change(
      "a line break of HTML", "needs it any", "needs <br> it any",
      "25:28 error xml/not-well-formed", "25:28 error schema/unexpected-element"),
    change("a value without quotes", "id=\"s1\"", "id=s1", "17:19 error xml/not-well-formed"),
    change(
      "a value whose quote is not closed", "id=\"s1\"", "id=\"s1", "17:19 error xml/not-well-formed"
    ),
    change("typographic quotes", "id=\"s1\"", "id=“s1”", "17:19 error xml/not-well-formed"),
    change(
      "an attribute without its equals sign", "id=\"s1\"", "id \"s1\"",
      "17:16 error xml/not-well-formed"),
    change(
      "an attribute without a value", "<objection id=\"o1\"", "<objection id=\"o1\" concession",
      "36:24 error xml/not-well-formed"),
    change(
      "an attribute twice", "<premise id=\"s1\">", "<premise id=\"s1\" id=\"s1b\">",
      "17:24 error xml/not-well-formed"),
    change(
      "no space between attributes", "enumeration=\"e1\" ordinal=\"1\"",
      "enumeration=\"e1\"ordinal=\"1\"", "15:39 error xml/not-well-formed"),
    change(
      "a comment without its end", "  <enumeration", "  <!-- the points\n  <enumeration",
      "5:3 error xml/not-well-formed"),
    change(
      "a comment with a short end", "  <enumeration", "  <!-- the points ->\n  <enumeration",
      "5:3 error xml/not-well-formed"),
    change(
      "a comment with hyphens", "  <enumeration", "  <!-- the points -- all -->\n  <enumeration",
      "5:19 error xml/not-well-formed"),
    change(
      "a section without its end", "<text>a picture of it would do</text>",
      "<text><![CDATA[a picture of it would do</text>", "44:19 error xml/not-well-formed"),
  ]

  static let values: [Slip] = [
    change(
      "a word as an ordinal", "ordinal=\"2\"", "ordinal=\"third\"", "22:49 error schema/bad-value"),
    change("a negative ordinal", "ordinal=\"2\"", "ordinal=\"-2\"", "22:49 error schema/bad-value"),
    change(
      "an ordinal of nought", "ordinal=\"2\"", "ordinal=\"0\"", "22:49 error schema/bad-value"),
    change(
      "an ordinal twice", "ordinal=\"2\"", "ordinal=\"1\"",
      "22:49 warning enumeration/duplicate-ordinal"),
    change(
      "an ordinal that is left out", "ordinal=\"2\"", "ordinal=\"3\"",
      "5:3 warning enumeration/missing-ordinal"),
    change(
      "an ordinal without enumeration", " enumeration=\"e1\" ordinal=\"2\"", " ordinal=\"2\"",
      "22:32 error value/half-item"),
    change(
      "a confidence in percent", "confidence=\"0.9\"", "confidence=\"90%\"",
      "27:41 error schema/bad-value"),
    change(
      "a confidence above 1", "confidence=\"0.9\"", "confidence=\"1.5\"",
      "27:41 error schema/bad-value"),
    change(
      "a confidence with a comma", "confidence=\"0.9\"", "confidence=\"0,9\"",
      "27:41 error schema/bad-value"),
    change(
      "yes for true", "<objection id=\"o1\"", "<objection id=\"o1\" concession=\"yes\"",
      "36:36 error schema/bad-value"),
    change(
      "a misspelt kind", "kind=\"arguments\"", "kind=\"argument\"", "5:30 error schema/bad-value"),
    change(
      "a checksum that is too short", "sha256=\"8a45", "sha256=\"a45", "4:64 error schema/bad-value"
    ),
    change(
      "a language in words", "xml:lang=\"en\"", "xml:lang=\"English\"",
      "2:80 warning value/bad-language-tag"),
    change(
      "a later version", "version=\"1.0\" thesis", "version=\"2.0\" thesis",
      "2:49 error xml/unsupported-version"),
    change(
      "a version without its point", "version=\"1.0\" thesis", "version=\"1\" thesis",
      "2:49 error schema/bad-value"),
    change(
      "no version", " version=\"1.0\" thesis", " thesis", "2:1 error schema/missing-attribute"),
    change(
      "a name with a space", "id=\"s2\"", "id=\"second point\"", "24:20 error schema/bad-value"),
    change(
      "a name that starts with a digit", "id=\"s2\"", "id=\"2\"", "24:20 error schema/bad-value"),
    change("no name", "<premise id=\"s2\">", "<premise>", "24:7 error schema/missing-attribute"),
    change(
      "a scheme that is not in the catalogue", "<argument id=\"a1\" ",
      "<argument id=\"a1\" scheme=\"expert\" ", "15:31 warning scheme/unknown"),
  ]

  static let words: [Slip] = [
    change(
      "a bare ampersand", "Close the bridge</title>", "Close the bridge & dig a tunnel</title>",
      "3:27 error xml/not-well-formed"),
    change(
      "an ampersand without its semicolon", "Close the bridge</title>",
      "Close the bridge &amp dig a tunnel</title>", "3:27 error xml/not-well-formed"),
    change(
      "a bare bracket", "Close the bridge</title>", "Close the bridge if cost < 5</title>",
      "3:35 error xml/not-well-formed"),
    change(
      "a space of HTML", "Close the bridge</title>", "Close&nbsp;the bridge</title>",
      "3:15 error xml/not-well-formed"),
    change(
      "quotes of HTML", "Close the bridge</title>", "Close &ldquo;the&rdquo; bridge</title>",
      "3:16 error xml/not-well-formed", "3:26 error xml/not-well-formed"),
    change(
      "a control character", "Close the bridge</title>", "Close \u{8}the bridge</title>",
      "3:16 error xml/not-well-formed"),
    change(
      "bold words", text, "<text>nobody <b>needs</b> it any more</text>",
      "25:22 error schema/unexpected-element"),
    change(
      "a premise among words", text,
      "<text>nobody <premise id=\"x\"><text>needs</text></premise> it any more</text>",
      "25:22 error schema/unexpected-element"),
    change(
      "words outside an element", "<premise id=\"s1\">", "<premise id=\"s1\">The steel is tired.",
      "17:24 error schema/unexpected-text"),
    change(
      "no text", "        <text>nobody needs it any more</text>\n", "",
      "24:7 error schema/missing-element"),
    change("an empty text", text, "<text></text>", "25:9 error schema/bad-value"),
    change(
      "two texts", text, "<text>nobody needs it any more</text>\n        <text>it is old</text>",
      "26:9 error schema/unexpected-element"),
  ]

  static let elements: [Slip] = [
    change(
      "a premise without an argument", "    <argument id=\"a2\" ",
      "    <premise id=\"x\"><text>it is ugly</text></premise>\n    <argument id=\"a2\" ",
      "22:5 error schema/unexpected-element"),
    change(
      "an argument without a premise",
      "<premise id=\"s1\">\n        <text>the bridge is old, and its steel is tired</text>\n        <span start=\"51\" end=\"92\"/>\n      </premise>",
      "", "15:5 error structure/missing-premise"),
    change(
      "a span before the text",
      "        <text>nobody needs it any more</text>\n        <span start=\"102\" end=\"126\"/>",
      "        <span start=\"102\" end=\"126\"/>\n        <text>nobody needs it any more</text>",
      "26:9 error schema/unexpected-element"),
    change(
      "a note before the text", text,
      "<note>check this</note>\n        <text>nobody needs it any more</text>",
      "26:9 error schema/unexpected-element"),
    change(
      "an element with a prefix of nobody", "        <objection id=\"oo1.1\"",
      "        <my:weight>3</my:weight>\n        <objection id=\"oo1.1\"",
      "41:10 error xml/not-well-formed"),
    change(
      "a list of HTML", "  <enumeration", "  <ul><li>one</li></ul>\n  <enumeration",
      "5:3 error schema/unexpected-element"),
    change(
      "an argument outside without a target", "  </conclusion>\n",
      "  </conclusion>\n  <argument id=\"x\"><premise id=\"y\"><text>it is dear</text></premise></argument>\n",
      "51:3 error schema/missing-attribute"),
  ]

  static let references: [Slip] = [
    change("a name twice", "id=\"s2\"", "id=\"s1\"", "24:20 error reference/duplicate-name"),
    change(
      "a premise that does not exist", premise, "<premise-ref ref=\"x9\"/>",
      "29:29 error reference/unknown-statement"),
    change(
      "a premise in capitals", premise, "<premise-ref ref=\"S1\"/>",
      "29:29 error reference/unknown-statement"),
    change(
      "a premise without a name", premise, "<premise-ref/>", "29:11 error schema/missing-attribute"),
    change(
      "an argument as a premise", premise, "<premise-ref ref=\"a1\"/>",
      "29:29 error reference/wrong-kind"),
    change(
      "a statement that supports itself", premise, "<premise-ref ref=\"s2\"/>",
      "29:29 error structure/self-support"),
    change(
      "support in a circle", premise, "<premise-ref ref=\"thesis\"/>",
      "29:29 error structure/circular-support"),
    change(
      "a misspelt thesis", "thesis=\"thesis\"", "thesis=\"theses\"",
      "2:62 error reference/unknown-thesis"),
    change(
      "a thesis that is a premise", "thesis=\"thesis\"", "thesis=\"s1\"",
      "2:62 error reference/thesis-not-a-conclusion"),
    change(
      "a misspelt enumeration", "enumeration=\"e1\" ordinal=\"2\"",
      "enumeration=\"el\" ordinal=\"2\"", "22:36 error reference/unknown-enumeration"),
    change(
      "a target that does not exist", "  </conclusion>\n",
      "  </conclusion>\n  <argument id=\"x\" target=\"nobody\"><premise id=\"y\"><text>it is dear</text></premise></argument>\n",
      "51:28 error reference/unknown-target"),
  ]

  static let places: [Slip] = [
    change(
      "a span whose ends are exchanged", "start=\"102\" end=\"126\"", "start=\"126\" end=\"102\"",
      "26:32 error provenance/reversed-span"),
    change(
      "a span beyond the end", "start=\"102\" end=\"126\"", "start=\"102\" end=\"1026\"",
      "26:22 warning provenance/span-moved"),
    change(
      "a span that has moved", "start=\"102\" end=\"126\"", "start=\"106\" end=\"130\"",
      "26:22 warning provenance/span-moved"),
    change(
      "a span without its end", "start=\"102\" end=\"126\"", "start=\"102\"",
      "26:9 error schema/missing-attribute", "26:22 warning provenance/span-moved"),
    change(
      "a text that was edited", text, "<text>nobody wants it any more</text>",
      "26:9 error provenance/text-differs"),
    change(
      "a cue that was edited", ">Second,</cue>", ">Secondly,</cue>",
      "23:7 error provenance/cue-differs"),
    change(
      "another checksum", "sha256=\"8a45", "sha256=\"8b45", "4:64 error provenance/checksum-differs"
    ),
    change(
      "another length", "length=\"282\"", "length=\"281\"", "4:51 error provenance/length-differs"),
    change(
      "an article that is missing", "href=\"article.txt\"", "href=\"artikel.txt\"",
      "4:30 warning provenance/source-not-found"),
    change(
      "an article on the web", "href=\"article.txt\"", "href=\"https://example.org/article.txt\"",
      "4:30 warning provenance/source-refused"),
  ]

  static let files: [Slip] = [
    change(
      "another version of XML", "<?xml version=\"1.0\"", "<?xml version=\"2.0\"",
      "1:16 error xml/not-well-formed"),
    change(
      "XML 1.1", "<?xml version=\"1.0\"", "<?xml version=\"1.1\"", "1:16 error xml/not-well-formed"),
    change(
      "another encoding", "encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"", "1:31 error xml/encoding"
    ),
    change("another namespace", "urn:argmap:map:1", "urn:argmap:map:2", "2:1 error xml/not-a-map"),
    change("no namespace", " xmlns=\"urn:argmap:map:1\"", "", "2:1 error xml/not-a-map"),
    file("another root", "2:1 error xml/not-a-map") {
      Data(($0.replacing("argument-map", with: "argumentmap")).utf8)
    },
    change(
      "a document type", "?>\n<argument-map", "?>\n<!DOCTYPE argument-map>\n<argument-map",
      "2:1 error xml/doctype"),
    change(
      "a style sheet", "?>\n<argument-map",
      "?>\n<?xml-stylesheet type=\"text/css\" href=\"map.css\"?>\n<argument-map",
      "2:1 warning xml/processing-instruction"),
    file("a byte order mark") { Data(("\u{FEFF}" + $0).utf8) },
    file("a blank line first", "2:1 error xml/not-well-formed") { Data(("\n" + $0).utf8) },
    file("words first", "1:1 error xml/not-xml") { Data(("Draft\n" + $0).utf8) },
    file("words last", "52:1 error xml/not-well-formed") {
      Data(($0 + "To do: more points.\n").utf8)
    },
    file("line ends of Windows") { Data(($0.replacing("\n", with: "\r\n")).utf8) },
    file("tabs") { Data(($0.replacing("  ", with: "\t")).utf8) },
    file("emoji") { Data(($0.replacing("Close the", with: "🌉 Close the")).utf8) },
    file("UTF-16") { Data([0xFF, 0xFE]) + ($0.data(using: .utf16LittleEndian) ?? Data()) },
    file("Latin-1", "3:14 error text/invalid-utf-8") {
      $0.replacing("Close", with: "Fermé").data(using: .isoLatin1) ?? Data()
    },
    file("quotes of Windows", "3:16 error text/invalid-utf-8") {
      $0.replacing("the bridge<", with: "“the” bridge<").data(using: .windowsCP1252) ?? Data()
    },
    file("a NUL byte", "1:1 error text/binary") {
      Data(($0.replacing("needs it", with: "needs\u{0}it")).utf8)
    },
    file("an empty file", "1:1 error xml/not-xml") { Data((String($0.prefix(0))).utf8) },
    file("a file that is cut short", "30:20 error xml/not-well-formed") {
      Data((String($0.prefix($0.count * 2 / 3))).utf8)
    },
    file("the map twice", "52:1 error xml/not-well-formed") { Data(($0 + $0).utf8) },
    file("two roots", "52:1 error xml/not-well-formed") { Data(($0 + "<argument-map/>\n").utf8) },
    file("JSON", "1:1 error xml/not-xml") { Data("{\"thesis\": \"\($0.count)\"}".utf8) },
    file(
      "an argument that was pasted", "36:19 error reference/duplicate-name",
      "38:20 error reference/duplicate-name", "41:23 error reference/duplicate-name",
      "43:24 error reference/duplicate-name"
    ) { Data((pasted($0)).utf8) },
    file("a merge that is not finished", "25:1 error xml/not-well-formed") {
      Data(
        (conflict(
          over: "        <text>nobody needs it any more</text>\n",
          with: "        <text>nobody needs it</text>\n", in: $0)).utf8)
    },
    file("a merge with what both came from", "22:1 error xml/not-well-formed") {
      Data(
        (conflict(
          over: item($0), base: "", with: item($0).replacing("needs", with: "wants"), in: $0)).utf8)
    },
  ]
}
