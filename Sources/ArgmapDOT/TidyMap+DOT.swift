// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension TidyMap {
  /// The size of the drawing as DOT has it.
  func graphAttributes(_ drawing: MapDrawing) -> [UInt8] {
    var dot = DOTWriter()
    dot.write(", bb=\"0,0,")
    dot.write(tenths: tenths(size.x))
    dot.write(",")
    dot.write(tenths: tenths(size.y))
    dot.write("\"")
    if caption.height > 0 {
      dot.write(", lp=\"")
      write(
        Point(x: Self.margin + caption.width / 2, y: Self.margin + caption.height / 2), to: &dot)
      dot.write("\"")
    }
    return dot.take()
  }

  func writePlace(of id: Statement.ID, to dot: inout DOTWriter) {
    guard let frame = frame(of: id) else { return }
    write(frame, to: &dot)
  }

  func writePlace(ofMoreThan id: Statement.ID, to dot: inout DOTWriter) {
    guard let frame = frame(ofMoreThan: id) else { return }
    write(frame, to: &dot)
  }

  func writePlace(ofStep id: Argument.ID, to dot: inout DOTWriter) {
    dot.write(", pos=\"")
    write(step(of: id), to: &dot)
    dot.write("\"")
  }

  func writeLine(from premise: Statement.ID, of id: Argument.ID, to dot: inout DOTWriter) {
    if let curve = curve(from: premise, of: id) {
      write(curve, hasHead: !layout.hasStep[id.index], to: &dot)
    }
  }

  func writeLine(fromStepOf id: Argument.ID, to dot: inout DOTWriter) {
    if let curve = curve(fromStepOf: id) { write(curve, hasHead: true, to: &dot) }
  }

  func writeLine(toMoreThan id: Statement.ID, to dot: inout DOTWriter) {
    if let curve = curve(toMoreThan: id) { write(curve, hasHead: false, to: &dot) }
  }

  /// Writes the rectangle of an envelope.
  func write(bounds frame: Frame, to dot: inout DOTWriter) {
    write(Point(x: frame.x, y: frame.y + frame.height), to: &dot)
    dot.write(",")
    write(Point(x: frame.x + frame.width, y: frame.y), to: &dot)
  }

  private func write(_ frame: Frame, to dot: inout DOTWriter) {
    dot.write(", pos=\"")
    write(frame.middle, to: &dot)
    dot.write("\", width=")
    writeInches(frame.width, to: &dot)
    dot.write(", height=")
    writeInches(frame.height, to: &dot)
  }

  private func writeInches(_ points: Float, to dot: inout DOTWriter) {
    let thousandths = Int((points * 1000 / 72).rounded())
    dot.write(thousandths / 1000)
    dot.write(".")
    dot.write(thousandths / 100 % 10)
    dot.write(thousandths / 10 % 10)
    dot.write(thousandths % 10)
  }

  private func write(_ curve: Curve, hasHead: Bool, to dot: inout DOTWriter) {
    dot.write(", pos=\"")
    if hasHead {
      dot.write("e,")
      write(curve.tip, to: &dot)
      dot.write(" ")
    }
    write(curve.start, to: &dot)
    dot.write(" ")
    write(curve.first, to: &dot)
    dot.write(" ")
    write(curve.second, to: &dot)
    dot.write(" ")
    write(hasHead ? curve.end : curve.tip, to: &dot)
    dot.write("\"")
  }

  /// Writes a place, which DOT counts from the bottom.
  private func write(_ point: Point, to dot: inout DOTWriter) {
    dot.write(tenths: tenths(point.x))
    dot.write(",")
    dot.write(tenths: tenths(size.y - point.y))
  }

  private func tenths(_ points: Float) -> Int { Int((points * 10).rounded()) }
}
