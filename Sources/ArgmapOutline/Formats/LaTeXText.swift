// SPDX-License-Identifier: MIT

/// Words that LaTeX sets as they are.
enum LaTeXText {
  /// The words with commands for the characters that LaTeX obeys, and with its ligatures undone.
  ///
  /// - Complexity: O(*n*).
  static func escaped(_ words: String) -> String {
    var escaped = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in TerminalText.shown(words) {
      if let previous, joins(previous, scalar) { escaped.append(contentsOf: "{}".unicodeScalars) }
      if let command = command(for: scalar) {
        escaped.append(contentsOf: command.unicodeScalars)
      } else {
        escaped.append(scalar)
      }
      previous = scalar
    }
    return String(escaped)
  }

  private static func command(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\\": "\\textbackslash{}"
    case "{", "}", "$", "&", "#", "_", "%": "\\\(scalar)"
    case "^": "\\textasciicircum{}"
    case "~": "\\textasciitilde{}"
    case "\"": "\\textquotedbl{}"
    case "\u{A0}": "~"
    case "\u{AD}": "\\-"
    default: nil
    }
  }

  /// Whether a font would make one character of two.
  private static func joins(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    switch (first, second) {
    case ("-", "-"), ("<", "<"), (">", ">"), (",", ","), ("'", "'"), ("`", "`"), ("?", "`"),
      ("!", "`"):
      true
    default: false
    }
  }
}
