// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The way of an arrow: a Bézier curve up to its head, and the head's tip.
struct Curve {
  var start: Point
  var first: Point
  var second: Point
  /// Where the head begins.
  var end: Point
  var tip: Point
}

extension TidyMap {
  /// The length of an arrow's head.
  private static let head: Float = 8

  /// The way from a premise to what it bears on, or to the point where premises join.
  func curve(from premise: Statement.ID, of id: Argument.ID) -> Curve? {
    guard let frame = frame(of: premise) else { return nil }
    guard !layout.hasStep[id.index] else { return curve(from: frame, toStep: step(of: id), 0) }
    switch map(targetOf: id) {
    case .argument(let host):
      // Backing and undercuts arrive at different places of the point.
      return curve(from: frame, toStep: step(of: host), isAttack(id) ? 4.5 : -4.5)
    case .statement(let statement):
      return self.frame(of: statement).map { target in
        curve(from: frame, to: target, isShifted: isShifted(id, at: statement))
      }
    }
  }

  /// The way from the point where premises join to what they bear on.
  func curve(fromStepOf id: Argument.ID) -> Curve? {
    let middle = step(of: id)
    switch map(targetOf: id) {
    case .argument(let host):
      let half = Self.stepSize / 2
      let frame = Frame(
        x: middle.x - half, y: middle.y - half, width: Self.stepSize, height: Self.stepSize)
      return curve(from: frame, toStep: step(of: host), isAttack(id) ? 4.5 : -4.5)
    case .statement(let statement):
      return frame(of: statement).map { target in
        let tip = tip(at: target, isShifted: isShifted(id, at: statement))
        return way(from: moved(middle, by: -Self.stepSize / 2), to: tip, leaving: -1, arriving: 1)
      }
    }
  }

  /// The way to where it is told how much more bears on a statement.
  func curve(toMoreThan id: Statement.ID) -> Curve? {
    guard let more = frame(ofMoreThan: id), let frame = frame(of: id) else { return nil }
    return way(
      from: side(of: more, isNear: true), to: side(of: frame, isNear: false), leaving: -1,
      arriving: 1)
  }

  /// From a box to another one, which is nearer to the conclusion unless arguments go in circles.
  private func curve(from frame: Frame, to target: Frame, isShifted: Bool) -> Curve {
    let ahead = distance(of: side(of: frame, isNear: true))
    let goal = distance(of: side(of: target, isNear: true))
    if ahead > goal + 1 {
      return way(
        from: side(of: frame, isNear: true), to: tip(at: target, isShifted: isShifted), leaving: -1,
        arriving: 1)
    }
    return way(
      from: side(of: frame, isNear: ahead > goal - 1), to: side(of: target, isNear: true),
      leaving: ahead > goal - 1 ? -1 : 1, arriving: -1)
  }

  /// From a box to a point at which premises join, which is beside it: along, then across.
  private func curve(from frame: Frame, toStep step: Point, _ shift: Float) -> Curve {
    let radius = Self.stepSize / 2
    let isNear = distance(of: side(of: frame, isNear: true)) > distance(of: step)
    let start = side(of: frame, isNear: isNear)
    let isInColumns = layout.isInColumns
    let across = isInColumns ? start.y - step.y : start.x - step.x
    guard abs(across) >= radius else {
      return way(
        from: start, to: moved(step, by: isNear ? radius : -radius), leaving: isNear ? -1 : 1,
        arriving: isNear ? 1 : -1)
    }
    // On the border of the point, a little aside where other arrows arrive.
    let depth = (radius * radius - shift * shift).squareRoot()
    let edge: Float = across < 0 ? -depth : depth
    let head: Float = shift == 0 ? 0 : across < 0 ? -Self.head : Self.head
    let tip =
      isInColumns
      ? Point(x: step.x + shift, y: step.y + edge) : Point(x: step.x + edge, y: step.y + shift)
    let end = isInColumns ? Point(x: tip.x, y: tip.y + head) : Point(x: tip.x + head, y: tip.y)
    let corner = isInColumns ? Point(x: end.x, y: start.y) : Point(x: start.x, y: end.y)
    return Curve(
      start: start, first: between(start, corner, 0.7), second: between(end, corner, 0.7),
      end: end, tip: tip)
  }

  /// Whether an attack ends beside the place where supports do: heads of two kinds at one place
  /// can't be told apart.
  private func isShifted(_ id: Argument.ID, at target: Statement.ID) -> Bool {
    isAttack(id) && layout.isSupported(target)
  }

  private func tip(at frame: Frame, isShifted: Bool) -> Point {
    let side = side(of: frame, isNear: false)
    guard isShifted else { return side }
    return layout.isInColumns
      ? Point(x: side.x, y: side.y + min(14, frame.height / 3))
      : Point(x: side.x + min(20, frame.width / 3), y: side.y)
  }

  /// The middle of the side of a box that is nearer to the conclusion, or of the other one.
  private func side(of frame: Frame, isNear: Bool) -> Point {
    let middle = frame.middle
    return switch (layout.direction, isNear) {
    case (.auto, true), (.left, true), (.right, false): Point(x: frame.x, y: middle.y)
    case (.auto, false), (.left, false), (.right, true):
      Point(x: frame.x + frame.width, y: middle.y)
    case (.up, true), (.down, false): Point(x: middle.x, y: frame.y)
    case (.up, false), (.down, true): Point(x: middle.x, y: frame.y + frame.height)
    }
  }

  /// How far a place is from the conclusion's side of the drawing.
  private func distance(of point: Point) -> Float {
    switch layout.direction {
    case .auto, .left: point.x
    case .right: -point.x
    case .up: point.y
    case .down: -point.y
    }
  }

  /// A place farther from the conclusion.
  private func moved(_ point: Point, by distance: Float) -> Point {
    switch layout.direction {
    case .auto, .left: Point(x: point.x + distance, y: point.y)
    case .right: Point(x: point.x - distance, y: point.y)
    case .up: Point(x: point.x, y: point.y + distance)
    case .down: Point(x: point.x, y: point.y - distance)
    }
  }

  private func between(_ a: Point, _ b: Point, _ share: Float) -> Point {
    Point(x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share)
  }

  /// A curve that leaves and arrives straight: 1 away from the conclusion, -1 towards it.
  private func way(
    from start: Point, to tip: Point, leaving: Float, arriving: Float
  ) -> Curve {
    let end = moved(tip, by: arriving * Self.head)
    let span = layout.isInColumns ? abs(start.x - end.x) : abs(start.y - end.y)
    let bend = max(span / 2, 16)
    return Curve(
      start: start, first: moved(start, by: leaving * bend),
      second: moved(end, by: arriving * bend), end: end, tip: tip)
  }
}
