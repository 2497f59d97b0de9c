// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// How large boxes become, estimated from the widths of their letters.
struct BoxSizes {
  private let drawing: MapDrawing
  private let templates: BoxTemplates
  private var breaker = LineBreaker()

  /// The margin between a box and its words, at both sides together.
  static let margin = Point(x: 14.4, y: 8.6)
  /// The height of a line in font sizes.
  static let lineHeight: Float = 1.16
  /// The space that a row of words takes besides.
  static let rowSpace: Float = 4

  init(_ drawing: MapDrawing) {
    self.drawing = drawing
    templates = BoxTemplates(drawing.theme, drawing.options)
  }

  /// The size of a statement's box.
  mutating func size(of id: Statement.ID, in argument: Argument.ID?) -> Point {
    guard id.isResolved else {
      let style = BoxStyle(.objection, drawing.theme, textWidth: drawing.options.textWidth)
      return size(
        style, headerWidth: style.width, header: "NOT DEFINED IN THIS MAP",
        text: drawing.map.name(of: id))
    }
    let template = templates[
      drawing.presentation.role(of: id), drawing.map.statements[id.index].isImplicit]
    return size(
      template.style, headerWidth: template.style.width - template.rightWidth,
      header: drawing.words.header(of: id, in: argument),
      text: drawing.map.statements[id.index].text.string)
  }

  private mutating func size(
    _ style: BoxStyle, headerWidth: Int, header: String, text: String
  ) -> Point {
    let isPlain = drawing.options.labels == .plain
    var text = text
    var header = header
    text.withUTF8 {
      breaker.wrap($0, width: style.width, tenths: style.tenths, isBold: style.isBold)
    }
    let lines = Float(breaker.lines.count)
    var headers: Float = 1
    if header.utf8.count * BoxStyle.headerTenths / 10 > headerWidth {
      header.withUTF8 {
        breaker.wrap($0, width: headerWidth, tenths: BoxStyle.headerTenths, isBold: true)
      }
      headers = Float(breaker.lines.count)
    }
    let font = Float(style.tenths) / 10
    let headerFont = isPlain ? font : Float(BoxStyle.headerTenths) / 10
    return Point(
      x: Float(style.width) + Self.rowSpace + Self.margin.x,
      y: (headers * headerFont + lines * font) * Self.lineHeight + 2 * Self.rowSpace
        + Self.margin.y)
  }
}
