// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Words of a map made safe and measured for a terminal.
enum TerminalText {
  /// The words with U+FFFD for what a terminal would obey instead of showing: control characters,
  /// and marks that turn the direction of what follows.
  ///
  /// - Complexity: O(*n*).
  static func shown(_ words: String) -> [Unicode.Scalar] {
    words.unicodeScalars.map { scalar in
      switch scalar.value {
      case ..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
      case 0x2028, 0x2029: " "
      default: scalar
      }
    }
  }

  /// The number of columns that words take.
  static func columns(of words: some Sequence<Unicode.Scalar>) -> Int {
    var previous: Unicode.Scalar?
    var isPaired = false
    var columns = 0
    for scalar in words {
      columns += self.columns(of: scalar, after: previous, &isPaired)
      previous = scalar
    }
    return columns
  }

  /// Words in lines of at most so many columns.
  ///
  /// Lines end at spaces and between East Asian characters; a word that fits no line is cut,
  /// though never between a character and what combines with it.
  ///
  /// - Complexity: O(*n*) in the length of `words`.
  static func lines(_ words: String, columns limit: Int) -> [String] {
    let scalars = shown(words)
    var lines: [String] = []
    var start = 0
    var width = 0
    var isPaired = false
    var lastBreak: (end: Int, next: Int, width: Int)?
    for (at, scalar) in scalars.enumerated() {
      if at > start { lastBreak = lineBreak(before: at, in: scalars, width) ?? lastBreak }
      let advance = columns(of: scalar, after: at > 0 ? scalars[at - 1] : nil, &isPaired)
      if width + advance > limit, at > start, scalar != " " {
        if let found = lastBreak, found.next > start {
          lines.append(string(scalars[start..<found.end]))
          start = found.next
          width -= found.width
          lastBreak = nil
        } else if advance > 0, !scalar.staysWithPrevious, !scalars[at - 1].staysWithNext {
          lines.append(string(scalars[start..<at]))
          start = at
          width = 0
        }
      }
      width += advance
    }
    lines.append(string(scalars[start...]))
    return lines
  }

  private static func lineBreak(
    before at: Int,
    in scalars: [Unicode.Scalar],
    _ width: Int
  ) -> (end: Int, next: Int, width: Int)? {
    let previous = scalars[at - 1]
    let next = scalars[at]
    guard next != " " else { return nil }
    if previous == " " { return (at - 1, at, width) }
    guard !next.staysWithPrevious, !previous.staysWithNext, previous.isWide || next.isWide else {
      return nil
    }
    return (at, at, width)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var line = String.UnicodeScalarView()
    line.append(contentsOf: scalars)
    return String(line)
  }

  /// The columns that a character adds: none within an emoji that is made of several.
  private static func columns(
    of scalar: Unicode.Scalar,
    after previous: Unicode.Scalar?,
    _ isPaired: inout Bool
  ) -> Int {
    guard scalar.value >= 0x300, let previous else { return scalar.columns }
    switch scalar.value {
    case 0x1F1E6...0x1F1FF:
      isPaired = (0x1F1E6...0x1F1FF).contains(previous.value) && !isPaired
      return isPaired ? 0 : 2
    case 0x1F3FB...0x1F3FF where previous.properties.isEmojiModifierBase:
      return 0
    case 0xFE0F where previous.properties.isEmoji && previous.columns == 1 && !previous.isASCII:
      return 1
    default:
      return previous.value == 0x200D && scalar.properties.isEmoji ? 0 : scalar.columns
    }
  }
}
