// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import Subprocess

/// The font that Graphviz sets words in, as far as fontconfig knows it.
enum PictureFont {
  /// Families whose letters are as wide as Helvetica's, which boxes have room for.
  private static let fitting: Set<String> = [
    "Helvetica", "Helvetica Neue", "Arial", "Arimo", "Liberation Sans", "Nimbus Sans",
    "Nimbus Sans L", "TeX Gyre Heros", "FreeSans", "Albany", "Albany AMT",
  ]

  /// A finding when words will be wider, or narrower, than their boxes; `nil` also where fontconfig has
  /// no program to ask.
  static func finding() -> Diagnostic? {
    guard let answer = match(), let family = answer.split(separator: ",").first.map(String.init),
      !fitting.contains(family)
    else { return nil }
    return Diagnostic(
      .warning, .graphvizFont,
      "there is no font as wide as Helvetica: '\(printable(family))' takes its place, and its "
        + "letters don't fit the boxes",
      help: [
        "install one (apt install fonts-liberation, dnf install liberation-sans-fonts), or",
        "make an SVG, which is drawn with the fonts of whoever looks at it",
      ])
  }

  /// What fontconfig takes for Helvetica.
  private static func match() -> String? {
    try? waiting {
      let result = try await Subprocess.run(
        .name("fc-match"), arguments: ["--format", "%{family}", "Helvetica"],
        output: .string(limit: 1 << 12), error: .discarded)
      return result.terminationStatus.isSuccess ? result.standardOutput : nil
    }
  }
}
