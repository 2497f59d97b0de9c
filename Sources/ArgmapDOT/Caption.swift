// SPDX-License-Identifier: MIT

/// The lines above a drawing whose places argmap finds itself.
struct Caption: Sendable {
  /// The rows of words, broken into lines.
  private(set) var lines: [(words: String, row: MapDrawing.CaptionRow)] = []
  /// The signs explained below them.
  let legend: [DrawingLegend.Sign]
  private(set) var width: Float = 0
  private(set) var height: Float = 0

  init(_ drawing: MapDrawing) {
    let layout = DrawingLayout(drawing.map, drawing.selection.places, drawing.options)
    legend =
      drawing.options.showsLegend ? drawing.signs(hasStep: layout.hasStep).occurring : []
    var breaker = LineBreaker()
    var rows = drawing.caption
    if !drawing.remainder.isEmpty {
      rows.append(MapDrawing.CaptionRow(words: drawing.remainder, tenths: 110))
    }
    for row in rows {
      var words = row.words
      words.withUTF8 { bytes in
        breaker.wrap(bytes, width: 760, tenths: row.tenths, isBold: row.isBold)
        for line in breaker.lines {
          lines.append((String(decoding: bytes[line], as: UTF8.self), row))
          height += Float(row.tenths) * 0.12 + 3
        }
      }
      let factor: Float = row.isBold ? 1.06 : 1
      width = max(width, Float(breaker.widest * row.tenths) * factor / 10_000)
    }
    if !legend.isEmpty {
      width = max(width, Self.width(of: legend))
      height += 17
    }
    if height > 0 { height += 12 }
  }

  private static func width(of legend: [DrawingLegend.Sign]) -> Float {
    let words = legend.map { "\($0.picture) \($0.meaning)" }.joined(separator: "    ")
    let width = words.unicodeScalars.reduce(0) { $0 + HelveticaWidth.of($1) }
    return Float(width * 100) / 10_000
  }
}
