// SPDX-License-Identifier: MIT

/// Words that Mermaid shows as they are, within the quotation marks of a label.
enum MermaidText {
  /// The words with entities for all that Mermaid, its Markdown or HTML could take for markup, for a
  /// directive or for the end of the label.
  ///
  /// - Complexity: O(*n*).
  static func escaped(_ words: String) -> String {
    var escaped = ""
    let scalars = TerminalText.shown(words)
    for (at, scalar) in scalars.enumerated() {
      switch scalar {
      case _ where !scalar.isASCII, "A"..."Z", "a"..."z", "0"..."9", " ", ",", ".", "?", "(", ")",
        "'":
        escaped.unicodeScalars.append(scalar)
      case "-"
      where at > 0 && at + 1 < scalars.count && isLetter(scalars[at - 1])
        && isLetter(scalars[at + 1]):
        escaped.unicodeScalars.append(scalar)
      default: escaped += "#\(scalar.value);"
      }
    }
    return escaped
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

  /// Words for a line of their own that knows no entities: what is not harmless becomes a space.
  static func plain(_ words: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in TerminalText.shown(words) {
      let isPlain =
        !scalar.isASCII || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || ".,?()'".unicodeScalars.contains(scalar)
      plain.append(isPlain ? scalar : " ")
    }
    return String(plain).split(separator: " ").joined(separator: " ")
  }
}
