// SPDX-License-Identifier: MIT

/// Words that Markdown shows as they are.
enum MarkdownText {
  /// The words with a backslash before what CommonMark or GitHub's Markdown would take for markup,
  /// links included; they must not start a line.
  ///
  /// - Complexity: O(*n*).
  static func escaped(_ words: String) -> String {
    let scalars = TerminalText.shown(words)
    var escaped = String.UnicodeScalarView()
    for (at, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "#", "$", "^":
        escaped.append("\\")
      case ":" where scalars[(at + 1)...].starts(with: ["/", "/"]):
        escaped.append("\\")
      case "." where at >= 3 && scalars[(at - 3)..<at].allSatisfy({ $0 == "w" || $0 == "W" }):
        escaped.append("\\")
      default: break
      }
      escaped.append(scalar)
    }
    return String(escaped)
  }
}
