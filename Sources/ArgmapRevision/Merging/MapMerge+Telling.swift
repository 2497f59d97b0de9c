// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

extension MapMerge {
  /// What a conflict is to the one who merges, with the places on all sides.
  func diagnostic(_ conflict: MergeConflict) -> Diagnostic {
    let places = (
      base: place(of: conflict, .base), ours: place(of: conflict, .ours),
      theirs: place(of: conflict, .theirs)
    )
    let isMap = conflict.part == .map
    let inOurs = isMap || places.ours != nil
    let location =
      inOurs
      ? ours.location(conflict.part, places.ours) : theirs.location(conflict.part, places.theirs)
    var notes: [Diagnostic.Note] = []
    if inOurs, isMap || places.theirs != nil {
      notes.append(
        Diagnostic.Note(
          conflict.remover == nil
            ? "theirs has \(MergeConflict.listed(conflict.theirs))" : "what theirs has",
          at: theirs.location(conflict.part, places.theirs)))
    }
    if isMap || places.base != nil {
      notes.append(
        Diagnostic.Note(
          conflict.remover == nil
            ? "before: \(MergeConflict.listed(conflict.base))" : "what it was",
          at: base.location(conflict.part, places.base)))
    }
    return Diagnostic(
      .error, conflict.code, message(conflict), at: location, notes: notes,
      help: [help(conflict)])
  }

  private func message(_ conflict: MergeConflict) -> String {
    let what = subject(conflict)
    let code = conflict.code
    if code == .rewordedTwice { return "\(what) was reworded on both sides" }
    if code == .twoTheses { return "both sides chose another thesis" }
    if code == .movedTwice { return "\(what) was moved on both sides, to different places" }
    if code == .turnedAndChanged {
      return "what \(what) supports or attacks was changed on both sides"
    }
    if code == .removedAndChanged {
      let isByOurs = conflict.remover == .ours
      return "\(what) was removed by \(isByOurs ? "ours" : "theirs")"
        + " and changed or used by \(isByOurs ? "theirs" : "ours")"
    }
    return "the \(conflict.property?.rawValue ?? "content") of \(what) was changed on both sides"
  }

  private func help(_ conflict: MergeConflict) -> String {
    if conflict.remover != nil {
      return "it is kept, with a note: delete the note, or the part with all that hangs on it"
    }
    if conflict.code == .movedTwice, conflict.part == .statement {
      return "it stands at both places, with a note: delete the note and one of them"
    }
    return "the result has what ours has, with a note on the part that says what theirs has: "
      + "choose, then delete the note"
  }

  private func subject(_ conflict: MergeConflict) -> String {
    let map = place(of: conflict, .ours) != nil ? ours.map : theirs.map
    guard let at = place(of: conflict, .ours) ?? place(of: conflict, .theirs) else {
      return "the map"
    }
    switch conflict.part {
    case .map: return "the map"
    case .statement: return "statement '\(map.statements[at].name)'"
    case .argument:
      let argument = map.arguments[at]
      return "\(argument.stance == .supports ? "argument" : "objection") '\(argument.name)'"
    case .source: return "source '\(map.sources[at].name)'"
    case .enumeration: return "enumeration '\(map.enumerations[at].name)'"
    case .relation:
      let relation = map.relations[at]
      return "relation '\(relation.type)' from '\(map.name(of: relation.from))' "
        + "to '\(map.name(of: relation.to))'"
    }
  }

  private func place(of conflict: MergeConflict, _ side: MergeSpace.Side) -> Int? {
    conflict.number.flatMap { numbers(conflict.part)?.place($0, side) }
  }

  private func numbers(_ part: MapChange.Part) -> MergeSpace.Numbers? {
    switch part {
    case .map: nil
    case .statement: space.statements
    case .argument: space.arguments
    case .source: space.sources
    case .enumeration: space.enumerations
    case .relation: space.relations
    }
  }
}

extension MapMerge {
  /// Tells of the circles of support that neither side has by itself, and puts a note on each.
  func tellNewCircles(in map: inout ArgumentMap) -> [Diagnostic] {
    let circles = map.circularSupport
    guard !circles.isEmpty, ours.map.circularSupport.isEmpty, theirs.map.circularSupport.isEmpty
    else { return [] }
    return circles.compactMap { circle in
      guard let first = circle.first else { return nil }
      let names = circle.prefix(4).map { "'\(map[$0].name)'" }
      let listed = names.joined(separator: ", ") + (circle.count > 4 ? ", …" : "")
      map[first].extras.append(
        .note(.conflict("ours and theirs together make a circle of \(listed)")))
      let number = statementOrder[Int(first.rawValue)]
      let location =
        space.statements.place(number, .ours).map { ours.location(.statement, $0) }
        ?? space.statements.place(number, .theirs).map { theirs.location(.statement, $0) }
      return Diagnostic(
        .error, .mergedCircle,
        "ours and theirs together make statements support each other in a circle: \(listed)",
        at: location ?? nil, help: ["take out one of the arguments, then delete the note"])
    }
  }
}
