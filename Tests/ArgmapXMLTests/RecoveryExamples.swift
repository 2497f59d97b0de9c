// SPDX-License-Identifier: MIT

import Testing

/// Slips with the findings they bring, and the files as their fixes leave them.
extension RecoveryTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var name: String
    /// The file, with the place of each finding between `«1»` and `«2»`, `«3»` and `«4»` and so on.
    var xml: String
    /// The file after all fixes.
    var mended: String
    var messages: [String]
    var testDescription: String { name }
  }

  static func body(_ inner: String) -> String {
    "<argument-map xmlns=\"urn:argmap:map:1\" version=\"1.0\">\(inner)</argument-map>"
  }

  static func words(_ name: String, _ bad: String, _ good: String, _ messages: String...)
    -> Example
  {
    Example(
      name: name, xml: body("<title>\(bad)</title>"), mended: body("<title>\(good)</title>"),
      messages: messages)
  }

  static func tag(_ name: String, _ bad: String, _ good: String, _ messages: String...)
    -> Example
  {
    Example(
      name: name,
      xml: body("<conclusion id=\"c\"><text>A.</text></conclusion>\(bad)"),
      mended: body("<conclusion id=\"c\"><text>A.</text></conclusion>\(good)"),
      messages: messages)
  }

  static func file(_ name: String, xml: String, mended: String, _ messages: String...)
    -> Example
  {
    Example(name: name, xml: xml, mended: mended, messages: messages)
  }

  static let bareAmpersand = "found '&' on its own; expected '&amp;'"
  private static let unquoted = "found an attribute whose value is not in quotes"

  static let examples = [
    words(
      "bare ampersands", "A «1»&«2» B «3»&«4» C", "A &amp; B &amp; C", bareAmpersand, bareAmpersand),
    words(
      "an entity of HTML", "Caf«1»&eacute;«2»", "Caf\u{e9}",
      "found the reference '&eacute;', which XML does not know"),
    words(
      "an unknown entity", "«1»&foo;«2»", "&amp;foo;",
      "found the reference '&foo;', which XML does not know"),
    words(
      "a reference without a semicolon", "A «1»&amp«2» B", "A &amp; B",
      "found '&amp' without a semicolon; expected '&amp;'"),
    words(
      "a reference to no character", "A«1»&#0;«2»", "A\u{FFFD}",
      "found the reference '&#0;' to a character that XML does not allow"),
    words(
      "a bracket among words", "a «1»<«2» b", "a &lt; b",
      "found '<' that starts no tag; expected '&lt;'"),
    words(
      "a bracket before a word", "if i «1»<«2»n then", "if i &lt;n then",
      "found '<' that starts no tag; expected '&lt;'"),
    words(
      "a control character", "A«1»\u{1}«2»B", "AB",
      "found the control character U+0001, which XML does not allow"),
    words(
      "the end of a section among words", "a «1»]]>«2» b", "a ]]&gt; b",
      "found ']]>' in text; expected ']]&gt;'"),
    file(
      "a misspelt end tag", xml: body("<title>A.«1»</titel>«2»"), mended: body("<title>A.</title>"),
      "found '</titel>'; expected '</title>'"),
    file(
      "an end tag in the wrong case", xml: body("<title>A.«1»</Title>«2»"),
      mended: body("<title>A.</title>"),
      "found '</Title>'; expected '</title>'"),
    file(
      "an end tag without a name", xml: body("<title>A.«1»</>«2»"),
      mended: body("<title>A.</title>"),
      "found '</>'; expected '</title>'"),
    file(
      "an end tag of something else",
      xml: body("<conclusion id=\"c\"><text>A.«1»</note>«2»<note>B.</note></conclusion>"),
      mended: body("<conclusion id=\"c\"><text>A.</text><note>B.</note></conclusion>"),
      "found '</note>'; expected '</text>'"),
    file(
      "a stray end tag",
      xml: body("<conclusion id=\"c\"><text>A.</text>«1»</b>«2»<note>B.</note></conclusion>"),
      mended: body("<conclusion id=\"c\"><text>A.</text><note>B.</note></conclusion>"),
      "found '</b>', which ends nothing that is open"),
    file(
      "end tags in the wrong order",
      xml: body("<conclusion id=\"c\"><text>A.«1»</conclusion>«2»</text>"),
      mended: body("<conclusion id=\"c\"><text>A.</text></conclusion>"),
      "found '</conclusion>'; expected '</text>'"),
    file(
      "a missing end tag of words",
      xml: body("<conclusion id=\"c\">«1»<text«2»>A. <note>B.</note></conclusion>"),
      mended: body("<conclusion id=\"c\"><text>A.</text> <note>B.</note></conclusion>"),
      "'<text>' is never closed; expected '</text>'"),
    file(
      "a missing end tag between siblings",
      xml: body(
        "<conclusion id=\"c\"><text>A.</text><argument id=\"a\">«1»<premise«2» id=\"p\"><text>B.</text>"
          + "<premise id=\"q\"><text>C.</text></premise></argument></conclusion>"),
      mended: body(
        "<conclusion id=\"c\"><text>A.</text><argument id=\"a\"><premise id=\"p\"><text>B.</text>"
          + "</premise><premise id=\"q\"><text>C.</text></premise></argument></conclusion>"),
      "'<premise>' is never closed; expected '</premise>'"),
    file(
      "a missing end tag that indents tell of",
      xml: body(
        """

          <conclusion id="c">
            <text>A.</text>
            «1»<argument«2» id="a">
              <premise id="p"><text>B.</text></premise>
            <argument id="b">
              <premise id="q"><text>C.</text></premise>
            </argument>
          </conclusion>

        """),
      mended: body(
        """

          <conclusion id="c">
            <text>A.</text>
            <argument id="a">
              <premise id="p"><text>B.</text></premise></argument>
            <argument id="b">
              <premise id="q"><text>C.</text></premise>
            </argument>
          </conclusion>

        """),
      "'<argument>' is never closed; expected '</argument>'"),
    file(
      "a misspelt start tag",
      xml: body(
        "<conclusion id=\"c\"><text>A.</text><argument id=\"a\">«1»<premis«2» id=\"p\"><text>B.</text>"
          + "</premise></argument></conclusion>"),
      mended: body(
        "<conclusion id=\"c\"><text>A.</text><argument id=\"a\"><premise id=\"p\"><text>B.</text>"
          + "</premise></argument></conclusion>"),
      "found '<premis>' ended by '</premise>'"),
    tag(
      "typographic quotes", "<statement id=«1»“«2»s”><text>B.</text></statement>",
      "<statement id=\"s\"><text>B.</text></statement>",
      "found “ as the quote of an attribute's value; expected \""),
    tag(
      "a value without quotes", "<statement id=«1»s«2»><text>B.</text></statement>",
      "<statement id=\"s\"><text>B.</text></statement>", unquoted),
    tag(
      "an empty tag's value without quotes", "<relation type=\"x\" from=\"c\" to=«1»c«2»/>",
      "<relation type=\"x\" from=\"c\" to=\"c\"/>", unquoted),
    tag(
      "an attribute without a value",
      "<statement id=\"s\" «1»context«2»><text>B.</text></statement>",
      "<statement id=\"s\" context=\"true\"><text>B.</text></statement>",
      "found an attribute without a value; expected '=' and the value in quotes"),
    tag(
      "no equals sign before a value",
      "<statement «1»id«2» \"s\" label='x'><text>B.</text></statement>",
      "<statement id= \"s\" label='x'><text>B.</text></statement>",
      "found an attribute without '=' before its value"),
    tag(
      "no space between attributes",
      "<statement id=\"s\"«1»l«2»abel=\"x\"><text>B.</text></statement>",
      "<statement id=\"s\" label=\"x\"><text>B.</text></statement>",
      "found no space before an attribute"),
    file(
      "no space before a name that is not ASCII",
      xml: "<argument-map xmlns=\"urn:argmap:map:1\" version=\"1.0\" "
        + "xmlns:é=\"urn:x\"«1»é«2»:a=\"b\"/>",
      mended:
        "<argument-map xmlns=\"urn:argmap:map:1\" version=\"1.0\" xmlns:é=\"urn:x\" é:a=\"b\"/>",
      "found no space before an attribute"),
    tag(
      "the same attribute twice",
      "<statement id=\"s\" label=\"x\" «1»label«2»=\"y\"><text>B.</text></statement>",
      "<statement id=\"s\" label=\"x\"><text>B.</text></statement>",
      "found the same attribute twice in one tag"),
    tag(
      "a missing closing quote before the end of the tag",
      "<statement id=«1»\"«2»s><text>B.</text></statement>",
      "<statement id=\"s\"><text>B.</text></statement>",
      "found a value whose closing quote is missing"),
    tag(
      "a missing closing quote before an attribute",
      "<statement id=«1»\"«2»s label=\"x\"><text>B.</text></statement>",
      "<statement id=\"s\" label=\"x\"><text>B.</text></statement>",
      "found a value whose closing quote is missing"),
    tag(
      "a bracket in a value",
      "<statement id=\"s\" label=\"a «1»<«2» b\"><text>B.</text></statement>",
      "<statement id=\"s\" label=\"a &lt; b\"><text>B.</text></statement>",
      "found '<' in the value of an attribute; expected '&lt;' or a closing quote"),
    tag(
      "a comma between attributes",
      "<statement id=\"s\"«1»,«2» label=\"x\"><text>B.</text></statement>",
      "<statement id=\"s\" label=\"x\"><text>B.</text></statement>",
      "found ',' between attributes; expected name=\"value\""),
    file(
      "a tag without its end", xml: body("<conclusion id=\"c\">«1»<«2»text A.</text></conclusion>"),
      mended: body("<conclusion id=\"c\"><text> A.</text></conclusion>"),
      "found a tag that does not end with '>'"),
    tag(
      "an empty tag without its end",
      "«1»<«2»relation type=\"x\" from=\"c\" to=\"c\"\n<relation type=\"y\" from=\"c\" to=\"c\"/>",
      "<relation type=\"x\" from=\"c\" to=\"c\"/>\n<relation type=\"y\" from=\"c\" to=\"c\"/>",
      "found a tag that does not end with '>'"),
    tag(
      "an empty tag with only its slash",
      "«1»<«2»relation type=\"x\" from=\"c\" to=\"c\"/\n<relation type=\"y\" from=\"c\" to=\"c\"/>",
      "<relation type=\"x\" from=\"c\" to=\"c\"/>\n<relation type=\"y\" from=\"c\" to=\"c\"/>",
      "found a tag that does not end with '>'"),
    tag(
      "a span without its end before a tag",
      "<statement id=\"s\"><text>B.</text>«1»<«2»span start=\"0\" end=\"1\"\n<note>N.</note></statement>",
      "<statement id=\"s\"><text>B.</text><span start=\"0\" end=\"1\"/>\n<note>N.</note></statement>",
      "found a tag that does not end with '>'"),
    file(
      "a tag that closes itself too early",
      xml: body(
        "<conclusion id=\"c\"><text>A.</text><argument id=\"a\"><premise id=\"p\"«1»/>«2»<text>B.</text>"
          + "<note>N.</note></premise></argument></conclusion>"),
      mended: body(
        "<conclusion id=\"c\"><text>A.</text><argument id=\"a\"><premise id=\"p\"><text>B.</text>"
          + "<note>N.</note></premise></argument></conclusion>"),
      "'<premise>' is closed by '/>' before what stands in it"),
    tag(
      "hyphens in a comment", "<!-- a «1»--«2» b -->", "<!-- a - - b -->",
      "found '--' inside a comment"),
    tag(
      "an unclosed comment", "«1»<!--«2» a <relation type=\"y\" from=\"c\" to=\"c\"/>",
      "<!-- a --> <relation type=\"y\" from=\"c\" to=\"c\"/>",
      "the comment is never closed; expected '-->'"),
    tag(
      "an unclosed comment before another", "«1»<!--«2» a\n<!-- b -->", "<!-- a -->\n<!-- b -->",
      "the comment is never closed; expected '-->'"),
    tag(
      "hyphens with a forbidden character between them", "<!-- a «1»-\u{1}«2»- b -->",
      "<!-- a - - b -->",
      "found '--' inside a comment"),
    tag(
      "a forbidden character in the end of a comment", "<!-- a -«1»\u{1}«2»->", "<!-- a -->",
      "found the control character U+0001, which XML does not allow"),
    tag(
      "a forbidden character at the end of an unclosed comment",
      "«1»<!--«2» a -\u{1}\n<statement id=\"s\"><text>B.</text></statement>",
      "<!-- a - -->\n<statement id=\"s\"><text>B.</text></statement>",
      "the comment is never closed; expected '-->'"),
    tag(
      "an unclosed section",
      "<statement id=\"s\"><text>«1»<![CDATA[«2»B.</text></statement>",
      "<statement id=\"s\"><text><![CDATA[B.]]></text></statement>",
      "the section '<![CDATA[' is never closed; expected ']]>'"),
    file(
      "a prefix without a namespace",
      xml:
        "<argument-map xmlns=\"urn:argmap:map:1\" version=\"1.0\"><title «1»x:y«2»=\"z\">A.</title>"
        + "</argument-map>",
      mended: "<argument-map xmlns:x=\"urn:unknown:x\" xmlns=\"urn:argmap:map:1\" version=\"1.0\">"
        + "<title x:y=\"z\">A.</title></argument-map>",
      "found the prefix 'x', which no namespace is declared for"),
    file(
      "a prefix for nothing",
      xml: "<argument-map xmlns=\"urn:argmap:map:1\" «1»xmlns:x«2»=\"\" version=\"1.0\">"
        + "<title «3»x:y«4»=\"z\">A.</title></argument-map>",
      mended: "<argument-map xmlns:x=\"urn:unknown:x\" xmlns=\"urn:argmap:map:1\" version=\"1.0\">"
        + "<title x:y=\"z\">A.</title></argument-map>",
      "found a prefix that stands for no namespace",
      "found the prefix 'x', which no namespace is declared for"),
    file(
      "a prefix without a value",
      xml: "<argument-map xmlns=\"urn:argmap:map:1\" version=\"1.0\"><title «1»xmlns:x«2»= "
        + "«3»x:y«4»=\"z\">A.</title></argument-map>",
      mended: "<argument-map xmlns:x=\"urn:unknown:x\" xmlns=\"urn:argmap:map:1\" version=\"1.0\">"
        + "<title x:y=\"z\">A.</title></argument-map>",
      "found a prefix that stands for no namespace",
      "found the prefix 'x', which no namespace is declared for"),
    file(
      "a second root",
      xml: body("<title>A.</title>") + "«1»<argument-map version=\"1.0\">«2»<x></argument-map>",
      mended: body("<title>A.</title>"),
      "found more after the end of the root element; expected the end of the file"),
    file(
      "words after the end", xml: body("<title>A.</title>") + "\n«1»& more«2»\n",
      mended: body("<title>A.</title>") + "\n\n",
      "found more after the end of the root element; expected the end of the file"),
    file(
      "the root ends too early",
      xml: body("<title>A.</title>«1»").replacingLast("</argument-map>", "</argument-map>«2»")
        + "<conclusion id=\"c\"><text>A.</text></conclusion>",
      mended: body("<title>A.</title><conclusion id=\"c\"><text>A.</text></conclusion>") + "\n",
      "found '</argument-map>' before the end of the map; expected it last"),
    file(
      "a declaration that is not first",
      xml: "<!-- a -->«1»<?xml version=\"1.0\"?>«2»" + body("<title>A.</title>"),
      mended: "<!-- a -->" + body("<title>A.</title>"),
      "found an XML declaration that is not at the very start of the file"),
    file(
      "another version of XML",
      xml: "<?xml version=\"«1»2.0«2»\"?>" + body("<title>A.</title>"),
      mended: "<?xml version=\"1.0\"?>" + body("<title>A.</title>"),
      "found XML version '2.0'; expected '1.0'"),
    file(
      "the whole file twice",
      xml: body("<title>A.</title>") + "\n«1»<?xml version=\"1.0\"?>«2»\n"
        + body("<title>A.</title>"),
      mended: body("<title>A.</title>") + "\n",
      "found more after the end of the root element; expected the end of the file"),
    file(
      "a declaration without quotes", xml: "«1»<?xml version=1.0?>«2»" + body("<title>A.</title>"),
      mended: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + body("<title>A.</title>"),
      "found an XML declaration that XML does not know"),
    file(
      "a file that is cut short",
      xml: "<argument-map xmlns=\"urn:argmap:map:1\" version=\"1.0\"><conclusion id=\"c\">"
        + "<text>A.</text><argument id=\"a\"><premise id=\"p\" la«1»«2»",
      mended: body(
        "<conclusion id=\"c\"><text>A.</text><argument id=\"a\"></argument></conclusion>"),
      "the file ends inside '<argument>'"),
  ]
}

extension String {
  fileprivate func replacingLast(_ words: String, _ others: String) -> String {
    hasSuffix(words) ? String(dropLast(words.count)) + others : self
  }
}
