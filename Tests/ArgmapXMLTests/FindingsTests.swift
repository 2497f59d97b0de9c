// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapXML
import TestSupport
import Testing

@Suite struct FindingsTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var name: String
    /// A file with the place of the first finding between `«1»` and `«2»`.
    var xml: String
    var codes: [String]
    var message = ""
    var testDescription: String { name }
  }

  private static func inMap(_ body: String) -> String { map(body) }

  static let examples = [
    Example(
      name: "misspelt element",
      xml: inMap(
        "<conclusion id=\"c\"><text>A.</text><argument id=\"a\">«1»<premis«2» id=\"p\"><text>B.</text></premis></argument></conclusion>"
      ),
      codes: ["schema/unexpected-element"],
      message:
        "found '<premis>' in '<argument>'; expected one of 'cue', 'alternative', 'note', 'tag', "
        + "'suppress', 'premise', 'premise-ref', 'argument' or 'objection'"),
    Example(
      name: "two strangers in one parent are both told",
      xml: inMap("<conclusion id=\"c\"><text>A.</text>«1»<x«2»/><y start=\"z\"/></conclusion>"),
      codes: ["schema/unexpected-element", "schema/unexpected-element"]),
    Example(
      name: "a bad value after a stranger",
      xml: inMap(
        "<conclusion id=\"c\"><text>A.</text>«1»<x«2»/><argument id=\"a\" ordinal=\"0\"/></conclusion>"
      ),
      codes: ["schema/unexpected-element", "schema/bad-value"]),
    Example(
      name: "bad value",
      xml: inMap("<conclusion id=\"c\" confidence=\"«1»2«2»\"><text>A.</text></conclusion>"),
      codes: ["schema/bad-value"],
      message: "found '2' as 'confidence'; expected a number from 0 to 1"),
    Example(
      name: "misspelt attribute",
      xml: inMap("<conclusion id=\"c\" confidense=\"«1»1«2»\"><text>A.</text></conclusion>"),
      codes: ["schema/unexpected-attribute"],
      message:
        "found the attribute 'confidense' on '<conclusion>'; expected one of 'id', 'implicit', "
        + "'enumeration', 'ordinal', 'label' or 'confidence'"),
    Example(
      name: "missing attribute",
      xml: inMap("«1»<conclusion«2»><text>A.</text></conclusion>"),
      codes: ["schema/missing-attribute"],
      message:
        "'<conclusion>' has no attribute 'id'; expected a name: letters, digits, '_', '-' and '.', "
        + "with a letter or '_' first"),
    Example(
      name: "missing text",
      xml: inMap("«1»<conclusion«2» id=\"c\"><span start=\"0\" end=\"1\"/></conclusion>"),
      codes: ["schema/missing-element"],
      message: "'<conclusion>' has no '<text>'"),
    Example(
      name: "words among elements",
      xml: inMap("<conclusion id=\"c\"><text>A.</text> «1»so there«2» </conclusion>"),
      codes: ["schema/unexpected-text"],
      message: "found words in '<conclusion>'; expected only elements"),
    Example(
      name: "late cue",
      xml: inMap(
        "<conclusion id=\"c\"><text>A.</text><span start=\"0\" end=\"1\"/>«1»<cue«2» rule=\"r\" start=\"0\" end=\"1\"/></conclusion>"
      ),
      codes: ["schema/unexpected-element"],
      message: "found '<cue>' after 'span' in '<conclusion>'; expected it before"),
    Example(
      name: "plain text", xml: "«1»F«2»irst, it will rain.", codes: ["xml/not-xml"],
      message:
        "the file is not XML: it does not start with '<'; expected the XML of an argument map"),
    Example(
      name: "JSON", xml: " \n«1»{«2»\"a\": 1}", codes: ["xml/not-xml"],
      message: "the file looks like JSON; expected the XML of an argument map"),
    Example(name: "empty", xml: "«1»«2»", codes: ["xml/not-xml"]),
    Example(name: "HTML", xml: "«1»<«2»!DOCTYPE html><p>x<br>", codes: ["xml/not-xml"]),
    Example(
      name: "other root", xml: "«1»<svg«2» xmlns=\"http://www.w3.org/2000/svg\"/>",
      codes: ["xml/not-a-map"], message: "the root element is '<svg>'; expected '<argument-map>'"),
    Example(
      name: "no namespace", xml: "«1»<argument-map«2» version=\"1.0\"/>",
      codes: ["xml/not-a-map"],
      message:
        "the root element '<argument-map>' is in no namespace; expected 'urn:argmap:map:1'"),
    Example(
      name: "version 2",
      xml: "<argument-map xmlns=\"urn:argmap:map:1\" version=\"«1»2.0«2»\"><new/></argument-map>",
      codes: ["xml/unsupported-version"], message: "the map is of version '2.0'; expected '1.0'"),
    Example(
      name: "version 1.1",
      xml:
        "<argument-map xmlns=\"urn:argmap:map:1\" version=\"«1»1.1«2»\"><new/></argument-map>",
      codes: ["xml/newer-version", "schema/unexpected-element"]),
    Example(
      name: "bare ampersand",
      xml: inMap("<title>Marks «1»&«2» Spencer</title>"), codes: ["xml/not-well-formed"],
      message: "found '&' on its own; expected '&amp;'"),
    Example(
      name: "reference of HTML",
      xml: inMap("<title>Caf«1»&eacute;«2»</title>"), codes: ["xml/not-well-formed"],
      message: "found the reference '&eacute;', which XML does not know"),
    Example(
      name: "wrong end tag",
      xml: inMap("<title>A«1»</titel>«2»"), codes: ["xml/not-well-formed"],
      message: "found '</titel>'; expected '</title>'"),
    Example(
      name: "no quotes",
      xml: inMap("<conclusion id=«1»c«2»><text>A.</text></conclusion>"),
      codes: ["xml/not-well-formed"],
      message: "found an attribute whose value is not in quotes"),
    Example(
      name: "bracket in an attribute",
      xml: inMap("<conclusion id=\"c\" label=\"«1»<«2»\"><text>A.</text></conclusion>"),
      codes: ["xml/not-well-formed"],
      message: "found '<' in the value of an attribute; expected '&lt;' or a closing quote"),
    Example(
      name: "bracket in words",
      xml: inMap("<title>a «1»<«2» b</title>"), codes: ["xml/not-well-formed"],
      message: "found '<' that starts no tag; expected '&lt;'"),
    Example(
      name: "cut short",
      xml:
        "<argument-map xmlns=\"urn:argmap:map:1\" version=\"1.0\"><conclusion id=\"c\"><text>A.«1»«2»",
      codes: ["xml/not-well-formed"], message: "the file ends inside '<text>'"),
    Example(
      name: "more after the end", xml: inMap("") + "«1»x«2»", codes: ["xml/not-well-formed"],
      message:
        "found more after the end of the root element; expected the end of the file"),
    Example(
      name: "control character", xml: inMap("<title>a«1»\u{1}«2»b</title>"),
      codes: ["xml/not-well-formed"],
      message: "found the control character U+0001, which XML does not allow"),
    Example(
      name: "NUL", xml: inMap("<title>a«1»\u{0}«2»b</title>"),
      codes: ["xml/not-well-formed"],
      message: "found the control character U+0000, which XML does not allow"),
    Example(
      name: "document type", xml: "«1»<!DOCTYPE argument-map«2»>" + inMap(""),
      codes: ["xml/doctype"],
      message: "found a document type declaration, which argmap does not read"),
    Example(
      name: "other encoding",
      xml: "<?xml version=\"1.0\" encoding=\"«1»ISO-8859-1«2»\"?>" + inMap(""),
      codes: ["xml/encoding"],
      message: "the file declares the encoding 'ISO-8859-1', but is read as UTF-8"),
    Example(
      name: "processing instruction",
      xml: "«1»<?xml-stylesheet href=\"http://127.0.0.1:9/x.css\"?>«2»" + inMap(""),
      codes: ["xml/processing-instruction"],
      message: "the processing instruction 'xml-stylesheet' is ignored and not kept"),
    Example(
      name: "undeclared prefix", xml: inMap("<«1»q:x«2»/>"),
      codes: ["xml/not-well-formed"],
      message: "found the prefix 'q', which no namespace is declared for"),
    Example(
      name: "type of XML Schema",
      xml: inMap(
        "<conclusion id=\"c\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"«1»x«2»\"><text>A.</text></conclusion>"
      ),
      codes: ["schema/unexpected-attribute"]),
  ]

  @Test(arguments: examples)
  func `a file gives the finding at its place`(_ example: Example) throws {
    let marked = MarkedText(example.xml, name: "map.xml")
    let decoded = decodeMap(marked.source)
    #expect(decoded.codes == example.codes, "\(decoded.told)")
    let first = try #require(decoded.diagnostics.first)
    if !example.message.isEmpty { #expect(first.message == example.message) }
    let start = try #require(marked.offsets[1])
    let end = try #require(marked.offsets[2])
    #expect(first.location == marked.source.location(start..<end), "\(first)")
  }

  @Test func `a misspelt element is read as what it means`() throws {
    let file = SourceText(
      name: "map.xml",
      text: map(
        "<conclusion id=\"c\"><text>A.</text><argument id=\"a\"><premice id=\"p\"><Text>B.</Text></premice>"
          + "</argument></conclusion>"))
    let decoded = decodeMap(file)
    #expect(decoded.codes == ["schema/unexpected-element", "schema/unexpected-element"])
    #expect(decoded.value.map.statements.map(\.text) == ["A.", "B."])
    // What stands in an element that is renamed has its turn later.
    let once = decodeMap(Self.mended(file, decoded))
    #expect(once.codes == ["schema/unexpected-element"])
    let again = decodeMap(Self.mended(once.value.places.file, once))
    #expect(again.told.isEmpty)
    #expect(again.value.map == decoded.value.map)
  }

  private static func mended(_ file: SourceText, _ decoded: Diagnosed<DecodedMap>) -> SourceText {
    SourceText.decoding(
      file.applying(decoded.diagnostics.compactMap(\.fix)).bytes, name: file.name
    ).value
  }

  @Test func `a misspelt attribute is read as what it means`() throws {
    let file = SourceText(
      name: "map.xml",
      text: map(
        "<conclusion ID=\"c\" confidense=\"0.5\"><text>A.</text></conclusion>"
          + "<conclusion id=\"d\" Id=\"e\" labell=\"x\" label=\"y\"><text>B.</text></conclusion>"))
    let decoded = decodeMap(file)
    #expect(decoded.codes == Array(repeating: "schema/unexpected-attribute", count: 4))
    #expect(decoded.value.map.statements.map(\.name) == ["c", "d"])
    #expect(decoded.value.map.statements.map(\.label) == [nil, "y"])
    #expect(decoded.value.map.statements.first?.confidence == Degree(0.5))
  }

  @Test func `what only looks misspelt in a newer version is kept as it is`() {
    let decoded = decode(
      map("<conclusions Id=\"c\"><text>A.</text></conclusions>", "version=\"1.3\""))
    #expect(decoded.value.map.statements.isEmpty)
    #expect(decoded.value.map.xmlText.contains("<conclusions Id=\"c\">"))
  }

  @Test(arguments: ["concession=\"true\"", "target=\"c\"", "mood=\"glad\""])
  func `an attribute that has no place on an element is told and kept`(_ attribute: String) {
    let decoded = decode(
      map(
        "<conclusion id=\"c\"><text>A.</text><argument id=\"a\" \(attribute)><premise id=\"p\">"
          + "<text>B.</text></premise></argument></conclusion>"))
    #expect(decoded.codes == ["schema/unexpected-attribute"])
    #expect(decoded.value.map.xmlText.contains(attribute))
  }

  @Test func `a title after a blank one is the title`() {
    let decoded = decode(map("<title> </title><title>T.</title>"))
    #expect(decoded.codes == ["schema/unexpected-element"])
    #expect(decoded.value.map.title == "T.")
  }

  @Test func `one thing out of order is told once`() {
    let decoded = decode(
      map(
        "<conclusion id=\"c\"><note>N.</note><text>A.</text><cue rule=\"r\" start=\"0\" end=\"1\"/>"
          + "<span start=\"0\" end=\"1\"/></conclusion>"))
    #expect(decoded.codes == ["schema/unexpected-element"])
  }

  @Test func `a file that is cut short gives all that stands before`() {
    let text = map(
      "<conclusion id=\"c\"><text>A.</text><argument id=\"a\"><premise id=\"p\"><text>B.</text>")
    let cut = String(text.dropLast("</argument-map>".count))
    let decoded = decode(cut)
    #expect(decoded.codes == ["xml/not-well-formed"])
    #expect(decoded.value.map.statements.map(\.text) == ["A.", "B."])
    #expect(decoded.value.map.arguments.map(\.premises.count) == [1])
  }

  @Test func `statements without text and name are read under placeholders`() {
    let decoded = decode(map("<conclusion/><conclusion id=\"unnamed-statement-1\"/>"))
    #expect(decoded.value.map.statements.map(\.text) == ["…", "…"])
    #expect(
      decoded.value.map.statements.map(\.name) == ["unnamed-statement-2", "unnamed-statement-1"])
    #expect(decoded.codes.filter { $0 == "schema/missing-element" }.count == 2)
  }

  @Test func `a map of a newer minor version keeps what is unknown and its version`() {
    let decoded = decode(map("<mood of=\"c\">glad</mood>", "version=\"1.3\" mood=\"new\""))
    #expect(!decoded.hasErrors)
    let xml = decoded.value.map.xmlText
    #expect(xml.contains("version=\"1.3\""))
    #expect(xml.contains("mood=\"new\""))
    #expect(xml.contains("<mood of=\"c\">glad</mood>"))
  }

  @Test func `places of all parts are known`() {
    let text = map(
      """
      <source id="s"/><enumeration id="e"><cue rule="r" start="0" end="1"/></enumeration>\
      <conclusion id="c"><text>A.</text><span start="1" end="2"/>\
      <restatement><text>B.</text><span start="3" end="4"/></restatement>\
      <argument id="a"><premise-ref ref="c"/></argument></conclusion>\
      <relation type="t" from="c" to="a"/>
      """)
    let decoded = decode(text)
    #expect(decoded.told.isEmpty)
    let places = decoded.value.places
    let conclusion = Statement.ID(rawValue: 0)
    let argument = Argument.ID(rawValue: 0)
    let expected: [(MapPart, String)] = [
      (.source(0), "<source id=\"s\"/>"), (.enumeration(0), "<enumeration id=\"e\">"),
      (.cue(in: .enumeration(0), at: 0), "<cue rule=\"r\" start=\"0\" end=\"1\"/>"),
      (.statement(conclusion), "<conclusion id=\"c\">"),
      (.span(in: .statement(conclusion), at: 0), "<span start=\"1\" end=\"2\"/>"),
      (.span(in: .restatement(conclusion, at: 0), at: 0), "<span start=\"3\" end=\"4\"/>"),
      (.argument(argument), "<argument id=\"a\">"),
      (.premise(argument, at: 0), "<premise-ref ref=\"c\"/>"),
      (.relation(0), "<relation type=\"t\" from=\"c\" to=\"a\"/>"),
    ]
    for (part, tag) in expected {
      #expect(places[part].map { places.file[$0] } == tag, "\(part)")
    }
  }
}
