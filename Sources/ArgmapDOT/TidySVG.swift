// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension MapDrawing {
  /// Writes the drawing as SVG, piece by piece, with places that argmap has found: without Graphviz,
  /// in time in proportion to the map.
  ///
  /// The description is the map in words, for those who don't see it; the style sheet has rules for
  /// other colours, or is empty.
  package func writeSVG(
    description: String, styleSheet: String, to sink: ([UInt8]) throws -> Void
  ) rethrows {
    var drawing = TidySVG(self)
    try drawing.write(description, styleSheet, to: sink)
  }
}

/// A drawing whose places argmap has found, on its way to SVG.
struct TidySVG {
  let drawing: MapDrawing
  let tidy: TidyMap
  private let styles: [Presentation.Role: BoxStyle]
  var svg = DOTWriter()
  private var breaker = LineBreaker()

  init(_ drawing: MapDrawing) {
    self.drawing = drawing
    tidy = TidyMap(drawing)
    styles = BoxStyle.all(drawing.theme, textWidth: drawing.options.textWidth)
  }

  /// Arrows and frames come first, so that boxes lie on them; boxes stand in reading order.
  mutating func write(
    _ description: String, _ styleSheet: String, to sink: ([UInt8]) throws -> Void
  ) rethrows {
    writeHead(description, styleSheet)
    writeCaption()
    let places = drawing.selection.places
    for place in places where place.position == 0 {
      guard let argument = place.argument else { continue }
      writeEnvelope(of: argument)
      try svg.flush(to: sink)
    }
    for place in places where place.position == 0 {
      guard let argument = place.argument else { continue }
      writeArrows(of: argument)
      try svg.flush(to: sink)
    }
    var isMissingWritten: Set<Statement.ID> = []
    for place in places {
      if let argument = place.argument, place.position == 0,
        tidy.layout.hasStep[argument.index]
      {
        writeStep(of: argument)
      }
      guard let id = place.statement else { continue }
      if id.isResolved ? place.isInFull : isMissingWritten.insert(id).inserted {
        writeBox(id, in: place.argument)
      }
      try svg.flush(to: sink)
    }
    svg.write("</g>\n</svg>\n")
    try svg.flush(atLeast: 1, to: sink)
  }

  private mutating func writeHead(_ description: String, _ styleSheet: String) {
    let title = drawing.map.title?.string ?? "Argument map"
    svg.write(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"")
    for (name, length) in [("width", tidy.size.x), ("height", tidy.size.y)] {
      svg.write(plain: " \(name)=\"")
      write(length)
      svg.write("pt\"")
    }
    svg.write(" viewBox=\"0 0 ")
    write(tidy.size.x)
    svg.write(" ")
    write(tidy.size.y)
    svg.write("\" role=\"graphics-document\" aria-labelledby=\"map-title\" ")
    svg.write("aria-describedby=\"map-description\">\n<title id=\"map-title\">")
    svg.write(xml: title)
    svg.write("</title>\n<desc id=\"map-description\">")
    svg.write(xml: description)
    svg.write("</desc>\n")
    if !styleSheet.isEmpty {
      svg.write("<style>")
      svg.write(xml: styleSheet)
      svg.write("</style>\n")
    }
    svg.write("<g class=\"graph\" font-family=\"Helvetica,Arial,sans-serif\" font-size=\"11\">\n")
    svg.write("<polygon fill=\"")
    svg.write(plain: drawing.theme.background)
    svg.write("\" points=\"0,0 ")
    write(tidy.size.x)
    svg.write(",0 ")
    write(tidy.size)
    svg.write(" 0,")
    write(tidy.size.y)
    svg.write("\"/>\n")
  }

  private mutating func writeCaption() {
    var at = TidyMap.margin
    for (words, row) in tidy.caption.lines {
      let font = Float(row.tenths) / 10
      at += font * 1.2
      startText(
        TidyMap.margin, at - font * 0.2, row.isMuted ? drawing.theme.muted : drawing.theme.text,
        tenths: row.tenths, isBold: row.isBold)
      svg.write(xml: words)
      svg.write("</text>\n")
      at += 3
    }
    guard !tidy.caption.legend.isEmpty else { return }
    startText(TidyMap.margin, at + 11, drawing.theme.muted, tenths: 100, isBold: false)
    for (number, sign) in tidy.caption.legend.enumerated() {
      if number > 0 { svg.write("\u{A0}\u{A0}\u{A0} ") }
      svg.write("<tspan font-weight=\"bold\" fill=\"")
      svg.write(plain: sign.color(drawing.theme).lowercased())
      svg.write("\">")
      svg.write(sign.picture)
      svg.write("</tspan> ")
      svg.write(sign.meaning)
    }
    svg.write("</text>\n")
  }

  private mutating func writeBox(_ id: Statement.ID, in argument: Argument.ID?) {
    guard let frame = tidy.frame(of: id) else { return }
    let isMissing = !id.isResolved
    let isImplicit = isMissing || drawing.map.statements[id.index].isImplicit
    guard var style = styles[isMissing ? .objection : drawing.presentation.role(of: id)] else {
      return
    }
    if isMissing {
      style.name = "missing"
      style.pen = 10
      style.colors.fill = drawing.theme.background
    }
    svg.write("<g id=\"n-")
    svg.write(xml: drawing.names[id])
    svg.write("\" class=\"node ")
    svg.write(style.name)
    if isImplicit { svg.write(" implicit") }
    svg.write("\" role=\"graphics-symbol\" tabindex=\"0\" aria-label=\"")
    svg.write(
      xml: isMissing
        ? "'\(drawing.map.name(of: id))' is not defined in this map"
        : drawing.spoken(id, in: argument))
    svg.write("\"><title>")
    svg.write(xml: drawing.presentation.label(of: id))
    svg.write(": ")
    svg.write(xml: isMissing ? "not defined" : drawing.map.statements[id.index].text.string)
    if !isMissing {
      for restatement in drawing.map.statements[id.index].restatements {
        svg.write("\nalso: ")
        svg.write(xml: restatement.text.string)
      }
    }
    svg.write("</title>")
    writeRectangle(frame, style, isDashed: isImplicit || style.isDashed, radius: 9)
    if style.isDouble {
      let inner = Frame(
        x: frame.x + 4, y: frame.y + 4, width: frame.width - 8, height: frame.height - 8)
      writeRectangle(inner, style, isDashed: false, radius: 6)
    }
    writeWords(of: id, in: argument, frame, style, isImplicit: isImplicit)
    svg.write("</g>\n")
    writeMore(than: id)
  }

  private mutating func writeWords(
    of id: Statement.ID, in argument: Argument.ID?, _ frame: Frame, _ style: BoxStyle,
    isImplicit: Bool
  ) {
    var header =
      id.isResolved ? drawing.words.header(of: id, in: argument) : "NOT DEFINED IN THIS MAP"
    let right = id.isResolved ? drawing.words.rightHeader(of: id) : ""
    var text =
      id.isResolved ? drawing.map.statements[id.index].text.string : drawing.map.name(of: id)
    let inset = BoxSizes.margin.x / 2 + 2
    let headerFont = Float(BoxStyle.headerTenths) / 10
    var at = frame.y + BoxSizes.margin.y / 2 + 2
    let rightWidth = isImplicit ? 56 : 26
    header.withUTF8 { words in
      breaker.wrap(
        words, width: style.width - rightWidth, tenths: BoxStyle.headerTenths, isBold: true)
      writeLines(
        words, frame.x + inset, &at, style.colors.header, tenths: BoxStyle.headerTenths,
        isBold: true, isItalic: false)
    }
    if !right.isEmpty {
      svg.write("<text text-anchor=\"end\" x=\"")
      write(frame.x + frame.width - inset)
      svg.write("\" y=\"")
      write(frame.y + BoxSizes.margin.y / 2 + 2 + headerFont * 0.95)
      svg.write("\" font-size=\"9\" fill=\"")
      svg.write(plain: style.colors.muted.lowercased())
      svg.write("\">")
      svg.write(xml: right)
      svg.write("</text>")
    }
    at += 4
    text.withUTF8 { words in
      breaker.wrap(words, width: style.width, tenths: style.tenths, isBold: style.isBold)
      let direction = TextDirection(of: words)
      writeLines(
        words, direction == .leftToRight ? frame.x + inset : frame.x + frame.width - inset, &at,
        style.colors.text, tenths: style.tenths, isBold: style.isBold, isItalic: isImplicit,
        direction)
    }
  }

  private mutating func writeLines(
    _ words: UnsafeBufferPointer<UInt8>, _ x: Float, _ at: inout Float, _ color: String,
    tenths: Int, isBold: Bool, isItalic: Bool, _ direction: TextDirection = .leftToRight
  ) {
    let font = Float(tenths) / 10
    startText(
      x, at + font * 0.95, color, tenths: tenths, isBold: isBold, isItalic: isItalic, direction)
    for (number, line) in breaker.lines.enumerated() {
      let line = UnsafeBufferPointer(rebasing: words[line])
      if number == 0 {
        svg.write(xml: line)
      } else {
        // The blank is for those who copy the words.
        svg.write(" <tspan x=\"")
        write(x)
        svg.write("\" dy=\"")
        write(font * BoxSizes.lineHeight)
        svg.write("\">")
        svg.write(xml: line)
        svg.write("</tspan>")
      }
      at += font * BoxSizes.lineHeight
    }
    svg.write("</text>")
  }

  private mutating func writeMore(than id: Statement.ID) {
    guard let hidden = drawing.selection.hidden[id], let frame = tidy.frame(ofMoreThan: id),
      let curve = tidy.curve(toMoreThan: id)
    else { return }
    svg.write("<g class=\"edge more\" aria-hidden=\"true\">")
    write(curve, drawing.theme.muted, tenths: 10, dashes: "5,2", isWhole: false)
    startText(frame.x + 4, frame.middle.y + 4, drawing.theme.muted, tenths: 110, isBold: false)
    svg.write("… ")
    svg.write(hidden)
    svg.write(" more</text></g>\n")
  }

  mutating func writeRectangle(_ frame: Frame, _ style: BoxStyle, isDashed: Bool, radius: Float) {
    svg.write("<rect x=\"")
    write(frame.x)
    svg.write("\" y=\"")
    write(frame.y)
    svg.write("\" width=\"")
    write(frame.width)
    svg.write("\" height=\"")
    write(frame.height)
    svg.write("\" rx=\"")
    write(radius)
    svg.write("\" fill=\"")
    svg.write(plain: style.colors.fill)
    svg.write("\" stroke=\"")
    svg.write(plain: style.colors.line)
    svg.write("\" stroke-width=\"")
    svg.write(tenths: style.pen)
    svg.write(isDashed ? "\" stroke-dasharray=\"5,2\"/>" : "\"/>")
  }

  private mutating func startText(
    _ x: Float, _ y: Float, _ color: String, tenths: Int, isBold: Bool, isItalic: Bool = false,
    _ direction: TextDirection = .leftToRight
  ) {
    svg.write("<text x=\"")
    write(x)
    svg.write("\" y=\"")
    write(y)
    if tenths != 110 {
      svg.write("\" font-size=\"")
      svg.write(tenths: tenths)
    }
    if isBold { svg.write("\" font-weight=\"bold") }
    if isItalic { svg.write("\" font-style=\"italic") }
    if direction == .rightToLeft { svg.write("\" direction=\"rtl") }
    svg.write("\" fill=\"")
    // As Graphviz writes colours, so that one style sheet fits both.
    svg.write(plain: color.lowercased())
    svg.write("\">")
  }

  mutating func write(_ length: Float) { svg.write(tenths: Int((length * 10).rounded())) }

  mutating func write(_ point: Point) {
    write(point.x)
    svg.write(",")
    write(point.y)
  }
}
