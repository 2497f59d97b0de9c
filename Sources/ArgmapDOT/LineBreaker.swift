// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Breaks words into lines that fit a width.
///
/// Lines end at spaces, after hyphens and dashes, and between East Asian characters; a word that
/// fits no line is broken, though never between a character and what combines with it. One value
/// serves for many texts, so that its rooms are made once.
struct LineBreaker {
  /// Where the lines of the last text are, as ranges of its UTF-8, without the spaces at which they
  /// were broken.
  private(set) var lines: [Range<Int>] = []

  /// How wide the widest of the lines is, in thousandths of the font size.
  private(set) var widest = 0

  /// A place where a line may end, and the widths before it without and with the space there.
  private struct Break {
    var end: Int
    var next: Int
    var endWidth: Int
    var nextWidth: Int
  }

  private var breaks: [Break] = []
  private let widths = HelveticaWidth.ascii

  /// Finds the lines of a text for a width in points, at a font size in tenths of points.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  mutating func wrap(
    _ text: UnsafeBufferPointer<UInt8>, width: Int, tenths: Int, isBold: Bool
  ) {
    let limit = width * 10_000 / tenths * 100 / (isBold ? HelveticaWidth.boldFactor : 100)
    findBreaks(in: text, limit)
    let last = fill(limit)
    // A short last line looks lost; as many lines of equal length look better.
    let count = lines.count
    guard count > 1, last * 100 < limit * 35 else { return }
    var (narrow, wide) = (limit / 2, limit)
    while wide - narrow > limit / 50 {
      let middle = (narrow + wide) / 2
      _ = fill(middle)
      if lines.count <= count { wide = middle } else { narrow = middle }
    }
    _ = fill(wide)
    if lines.count > count { _ = fill(limit) }
  }

  /// Puts the pieces between the breaks into lines, and says how wide the last one is.
  private mutating func fill(_ limit: Int) -> Int {
    lines.removeAll(keepingCapacity: true)
    widest = 0
    var start = 0
    var startWidth = 0
    var at = 0
    while at < breaks.count {
      var best = at
      while best + 1 < breaks.count, breaks[best + 1].endWidth - startWidth <= limit { best += 1 }
      lines.append(start..<breaks[best].end)
      widest = max(widest, breaks[best].endWidth - startWidth)
      guard best + 1 < breaks.count else { return breaks[best].endWidth - startWidth }
      start = breaks[best].next
      startWidth = breaks[best].nextWidth
      at = best + 1
    }
    return 0
  }

  private mutating func findBreaks(in text: UnsafeBufferPointer<UInt8>, _ limit: Int) {
    breaks.removeAll(keepingCapacity: true)
    var width = 0
    var lastWidth = 0
    var at = 0
    var previous: Unicode.Scalar?
    while at < text.count {
      let byte = text[at]
      // Between plain letters there is nothing to decide.
      if byte < 0x80, byte != UInt8(ascii: " "), let last = previous, last.isASCII, last != " ",
        last != "-", last != "/"
      {
        let advance = Int(widths[Int(byte)])
        if width + advance - lastWidth > limit, width > lastWidth {
          add(at, at, width, width)
          lastWidth = width
        }
        width += advance
        previous = Unicode.Scalar(byte)
        at += 1
        continue
      }
      let (scalar, length) = Self.scalar(in: text, at)
      let advance = HelveticaWidth.of(scalar)
      if let last = previous {
        if last == " ", scalar != " " {
          add(at - 1, at, width - Int(widths[0x20]), width)
          lastWidth = width
        } else if Self.mayBreak(between: last, and: scalar) {
          add(at, at, width, width)
          lastWidth = width
        } else if scalar != " ", width + advance - lastWidth > limit, width > lastWidth,
          !scalar.staysWithPrevious, !last.staysWithNext
        {
          add(at, at, width, width)
          lastWidth = width
        }
      }
      width += advance
      previous = scalar
      at += length
    }
    add(text.count, text.count, width, width)
  }

  private mutating func add(_ end: Int, _ next: Int, _ endWidth: Int, _ nextWidth: Int) {
    breaks.append(Break(end: end, next: next, endWidth: endWidth, nextWidth: nextWidth))
  }

  /// Whether a line may end between two characters none of which goes.
  private static func mayBreak(between last: Unicode.Scalar, and next: Unicode.Scalar) -> Bool {
    guard next != " ", last != " ", !next.staysWithPrevious, !last.staysWithNext else {
      return false
    }
    switch last {
    case "-", "–", "—", "/", "\u{200B}":
      // Not within "-5" or before a closing mark.
      return !(next.isASCII && !next.properties.isAlphabetic)
    default:
      return last.isWide || next.isWide
    }
  }

  /// The character at a place of well-formed UTF-8, and its length.
  static func scalar(
    in text: UnsafeBufferPointer<UInt8>, _ at: Int
  ) -> (Unicode.Scalar, Int) {
    let first = UInt32(text[at])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, at + length <= text.count else {
      return (Unicode.Scalar(UInt8(truncatingIfNeeded: first)), 1)
    }
    var value = first & (0xFF >> UInt32(length + 1))
    for more in text[at + 1..<at + length] { value = value << 6 | UInt32(more & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
