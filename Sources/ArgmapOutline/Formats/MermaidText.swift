// SPDX-License-Identifier: MIT

/// Words that Mermaid shows as they are, within the quotation marks of a label.
enum MermaidText {
  /// The words with entities for all that Mermaid, its Markdown or HTML could take for markup, for a
  /// directive or for the end of the label.
  ///
  /// - Complexity: O(*n*).
  static func escaped(_ words: String) -> String {
    var escaped = ""
    for scalar in TerminalText.shown(words) {
      switch scalar {
      case _ where !scalar.isASCII, "A"..."Z", "a"..."z", "0"..."9", " ", ",", ".", "?", "(", ")":
        escaped.unicodeScalars.append(scalar)
      default: escaped += "#\(scalar.value);"
      }
    }
    return escaped
  }

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
