// SPDX-License-Identifier: MIT

internal import ArgmapSource

extension RepairPass {
  /// Takes an `&`, with the reference that it starts if it does.
  mutating func takeReference() {
    let start = at
    at += 1
    if at < utf8.count, utf8[at] == UInt8(ascii: "#") {
      takeCharacterReference(from: start)
      return
    }
    var end = at
    while end < utf8.count, end - start <= 32, isWordByte(utf8[end]) { end += 1 }
    let name = source[at..<end]
    let isEnded = end < utf8.count && utf8[end] == UInt8(ascii: ";")
    if Self.predefined.contains(name) {
      at = end
      if isEnded {
        at += 1
      } else {
        note(
          slip(
            "found '&\(name)' without a semicolon; expected '&\(name);'",
            at: start..<end,
            help: ["write '&\(name);'; or '&amp;\(name)' if the letters are meant"],
            "write '&\(name);' for '&\(name)'", .unsafe, [TextEdit(end..<end, ";")]))
      }
      return
    }
    guard isEnded, !name.isEmpty else {
      tellAmpersand(start..<start + 1, safety: .safe)
      return
    }
    guard let character = EntityNames.character(of: name) else {
      note(
        slip(
          "found the reference '&\(printable(name));', which XML does not know",
          at: start..<end + 1,
          help: [
            "write the character itself; XML knows &amp; &lt; &gt; &quot; &apos; only",
            "if the letters are meant, write '&amp;\(printable(name));'",
          ],
          "write '&amp;' for '&'", .unsafe, [TextEdit(start..<start + 1, "&amp;")]))
      at = end + 1
      return
    }
    note(
      slip(
        "found the reference '&\(name);', which XML does not know",
        at: start..<end + 1,
        help: ["write the character itself; XML knows &amp; &lt; &gt; &quot; &apos; only"],
        "write the character for '&\(name);'", .safe, [TextEdit(start..<end + 1, character)]))
    at = end + 1
  }

  private mutating func takeCharacterReference(from start: Int) {
    var end = start + 2
    var value: UInt32 = 0
    let isHexadecimal = end < utf8.count && utf8[end] == UInt8(ascii: "x")
    if isHexadecimal { end += 1 }
    let digits = end
    while end < utf8.count, end - digits <= 12,
      let digit = Character(Unicode.Scalar(utf8[end])).hexDigitValue, isHexadecimal || digit < 10
    {
      value = min(value * (isHexadecimal ? 16 : 10) + UInt32(digit), 0x110000)
      end += 1
    }
    guard end > digits, end < utf8.count, utf8[end] == UInt8(ascii: ";") else {
      tellAmpersand(start..<start + 1, safety: .safe)
      return
    }
    at = end + 1
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: return
    default: break
    }
    note(
      slip(
        "found the reference '\(shown(start..<at))' to a character that XML does not allow",
        at: start..<at,
        help: ["remove it, or write U+FFFD in its place"],
        "write U+FFFD for '\(shown(start..<at))'", .unsafe, [TextEdit(start..<at, "\u{FFFD}")]))
  }

  private mutating func tellAmpersand(_ place: Range<Int>, safety: Fix.Safety) {
    note(
      slip(
        "found '&' on its own; expected '&amp;'",
        at: place,
        help: ["write '&amp;' for '&'"],
        "write '&amp;' for '&'", safety, [TextEdit(place, "&amp;")]))
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static let predefined: Set<String> = ["amp", "lt", "gt", "quot", "apos"]
}

/// The characters that HTML has names for and that prose uses.
enum EntityNames {
  static func character(of name: String) -> String? { table[name] }

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    // U+00A0 to U+00FF, in order.
    let latin = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
      sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
      Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
      ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN \
      szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
      iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute \
      ucirc uuml yacute thorn yuml
      """
    for (index, name) in latin.split(separator: " ").enumerated() {
      guard let scalar = Unicode.Scalar(UInt32(0xA0 + index)) else { continue }
      table[String(name)] = String(scalar)
    }
    let others = """
      OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ ndash – mdash — lsquo ‘ rsquo ’ \
      sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ \
      lsaquo ‹ rsaquo › euro € trade ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ rArr ⇒ hArr ⇔ forall ∀ \
      exist ∃ empty ∅ isin ∈ minus − radic √ infin ∞ and ∧ or ∨ there4 ∴ sim ∼ asymp ≈ ne ≠ equiv ≡ \
      le ≤ ge ≥ alpha α beta β gamma γ delta δ epsilon ε lambda λ mu μ pi π sigma σ tau τ phi φ \
      omega ω Delta Δ Sigma Σ Omega Ω
      """
    let words = others.split(separator: " ")
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      table[String(words[index])] = String(words[index + 1])
    }
    for (name, value): (String, UInt32) in [
      ("ensp", 0x2002), ("emsp", 0x2003), ("thinsp", 0x2009), ("zwnj", 0x200C), ("zwj", 0x200D),
      ("lrm", 0x200E), ("rlm", 0x200F),
    ] {
      table[name] = Unicode.Scalar(value).map { String($0) }
    }
    return table
  }()
}
