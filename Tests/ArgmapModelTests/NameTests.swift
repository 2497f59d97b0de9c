// SPDX-License-Identifier: MIT

import ArgmapModel
import Testing

@Suite struct NCNameTests {
  @Test(
    arguments: [
      "a", "Z", "_", "s1", "s1.2", "a-b", "_.-", "é", "À", "Ö", "Ø", "ö", "ø", "\u{2FF}", "\u{370}",
      "\u{37D}", "\u{37F}", "\u{1FFF}", "\u{200C}", "\u{200D}", "\u{2070}", "\u{218F}", "\u{2C00}",
      "\u{2FEF}", "\u{3001}", "\u{D7FF}", "\u{F900}", "\u{FDCF}", "\u{FDF0}", "\u{FFFD}",
      "\u{10000}", "\u{EFFFF}", "a\u{B7}", "a\u{300}", "a\u{36F}", "a\u{203F}", "a\u{2040}", "a9",
      "тезис", "論旨",
    ])
  func `an XML name without a colon is a name`(text: String) {
    #expect(NCName(text)?.string == text)
    #expect(NCName(text)?.description == text)
  }

  @Test(
    arguments: [
      "", " ", "1", "-a", ".a", "a b", " a", "a ", "a:b", ":a", "a/b", "a\n", "a\0", "a;", "×", "÷",
      "\u{B7}", "\u{300}", "\u{37E}", "\u{2000}", "\u{200B}", "\u{200E}", "\u{206F}", "\u{2190}",
      "\u{2BFF}", "\u{2FF0}", "\u{3000}", "\u{E000}", "\u{F8FF}", noncharacter(0xFDD0),
      noncharacter(0xFDEF),
      "\u{FFFE}", "\u{FFFF}", "\u{F0000}", "\u{10FFFF}", "a\u{2041}", "a\u{203E}", "a\u{BF}", "😀a:",
    ])
  func `anything else is refused`(text: String) {
    #expect(NCName(text) == nil)
  }

  /// A character that the compiler refuses in a literal.
  private static func noncharacter(_ value: UInt32) -> String {
    Unicode.Scalar(value).map { String($0) } ?? ""
  }

  @Test func `names are compared by code points, as XML does`() {
    let composed: NCName = "\u{E9}"
    let decomposed: NCName = "e\u{301}"
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed, composed]).count == 2)
    #expect(NCName("s1") == "s1")
  }

  @Test func `a literal that is no name stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = "not a name" as NCName }
  }
}

@Suite struct ProseTests {
  @Test(
    arguments: [
      ("a", "a"), (" a ", "a"), ("a  b", "a b"), ("\n\ta\r\n\r\n b \t", "a b"),
      ("a\u{A0} b", "a\u{A0} b"),
      ("\u{A0}", "\u{A0}"), ("a\u{2028}b", "a\u{2028}b"), ("e\u{301}", "e\u{301}"),
      (" \u{301}", "\u{301}"), ("a\r\u{301}", "a \u{301}"), ("😀 \u{10FFFF}", "😀 \u{10FFFF}"),
      ("\u{FFFD}\u{E000}\u{D7FF}", "\u{FFFD}\u{E000}\u{D7FF}"), ("\u{85}", "\u{85}"),
      // Blanks at every place of the eight bytes that are looked at together.
      ("seven 7 !x", "seven 7 !x"), ("1234567  9", "1234567 9"), ("12345678  ", "12345678"),
      ("1234567 ", "1234567"), ("12345678 9 1234567  \u{1F600}", "12345678 9 1234567 \u{1F600}"),
      ("1234567\t9", "1234567 9"), ("1234 !  78", "1234 ! 78"), (" 2345678", "2345678"),
      ("12345678 ", "12345678"), ("1234567\u{E000}90", "1234567\u{E000}90"),
    ])
  func `white space is folded and the ends are trimmed`(text: String, folded: String) throws {
    let prose = try #require(Prose(text))
    #expect(Array(prose.string.unicodeScalars) == Array(folded.unicodeScalars))
    #expect(Prose(prose.string) == prose)
    #expect(Prose(repairing: text) == prose)
    #expect(prose.description == folded)
  }

  @Test(arguments: ["", " ", "\n\t\r ", "\r\n"])
  func `blank words are refused and can't be repaired`(text: String) {
    #expect(Prose(text) == nil)
    #expect(Prose(repairing: text) == nil)
  }

  @Test(
    arguments: [
      ("\0", "\u{FFFD}"), ("a\u{1}b", "a\u{FFFD}b"), ("\u{8}", "\u{FFFD}"),
      ("a \u{B} b", "a \u{FFFD} b"),
      ("\u{C}\u{1F}", "\u{FFFD}\u{FFFD}"), ("x\u{FFFE}", "x\u{FFFD}"), ("\u{FFFF} ", "\u{FFFD}"),
    ])
  func `characters that XML forbids are refused and can be repaired`(
    text: String,
    repaired: String
  ) {
    #expect(Prose(text) == nil)
    #expect(Prose(repairing: text)?.string == repaired)
  }

  @Test func `words that differ in how accents are composed are not the same words`() {
    #expect(Prose("caf\u{E9}") != Prose("cafe\u{301}"))
    #expect(Prose("café") == Prose(" café\n"))
  }

  @Test func `a blank literal stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = " " as Prose }
  }
}
