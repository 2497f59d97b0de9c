// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Looks for statements and arguments in a map that meet all of some conditions.
struct PartSearch {
  private let options: FindOptions
  private let input: MapInput
  private let lines: Lines
  /// What the file is called.
  private let file: FileName

  init(_ options: FindOptions, _ input: MapInput, _ file: FileName) {
    self.options = options
    self.input = input
    self.file = file
    lines = Lines(input.map)
  }

  private var map: ArgumentMap { input.map }

  /// What was found, and whether more could not be looked at within the allowed steps.
  func found() throws -> (found: [Found], unexamined: [String]) {
    let places = PartPlaces(input)
    if options.cycles { return (circles(places), []) }
    if options.components { return (components(places), []) }
    if let from = options.from, let to = options.to { return (try paths(from, to, places), []) }
    var (candidates, unexamined) = try candidates()
    let pattern = try options.pattern
    let words = options.text.map { Prose(repairing: $0)?.string.lowercased() ?? "" }
    let roots = Set(map.roots)
    candidates.removeAll { candidate in
      !(options.kind.isEmpty
        || options.kind.contains { $0.includes(candidate.part, of: lines, roots: roots) })
        || !hasTags(candidate.part) || !says(words, pattern, candidate.part)
    }
    var found = candidates.map { places.found($0.part, distance: $0.distance) }
    // In the order of the file, unless there is a nearest.
    if !found.contains(where: { $0.distance != nil }) {
      found.sort { ($0.offset ?? .max) < ($1.offset ?? .max) }
    }
    return (found, unexamined.map { map.name(of: $0) })
  }

  private typealias Candidate = (part: Argument.Target, distance: Int?)

  /// The parts that all questions asked have for an answer, in the order of the first answer.
  private func candidates() throws -> (parts: [Candidate], unexamined: [Statement.ID]) {
    guard options.asksQuestions else { return (allParts, []) }
    let names = PartNames(map)
    var answers: [[Candidate]] = []
    var unexamined: [Statement.ID] = []
    if let name = options.supporting {
      let part = try names.part(name, in: file)
      answers.append(lines.arguments(for: part).map { (.argument($0), nil) })
    }
    if let name = options.against {
      let part = try names.part(name, in: file)
      answers.append(lines.arguments(against: part).map { (.argument($0), nil) })
    }
    if let name = options.ancestorsOf {
      let kin = lines.ancestors(of: try names.statement(name, in: file))
      answers.append(kin.map { (.statement($0.statement), $0.distance) })
    }
    if let name = options.descendantsOf {
      let kin = lines.descendants(of: try names.statement(name, in: file))
      answers.append(kin.map { (.statement($0.statement), $0.distance) })
    }
    if let name = options.dependsOn {
      let fall = Support(map).fall(without: try names.statement(name, in: file))
      answers.append(
        fall.statements.map { (.statement($0), nil) } + fall.arguments.map { (.argument($0), nil) })
    }
    for goal in try goals(names) {
      let points = Support(map).singlePoints(of: goal)
      answers.append(points.statements.map { (.statement($0), nil) })
      unexamined += points.unexamined
    }
    var parts = answers.first ?? []
    for answer in answers.dropFirst() {
      let others = Set(answer.map(\.part))
      parts.removeAll { !others.contains($0.part) }
    }
    return (parts, unexamined)
  }

  private var allParts: [Candidate] {
    map.statementIDs.map { (.statement($0), nil) } + map.argumentIDs.map { (.argument($0), nil) }
  }

  private func goals(_ names: PartNames) throws -> [Statement.ID] {
    var goals: [Statement.ID] = []
    if let name = options.singlePointsOf { goals.append(try names.statement(name, in: file)) }
    if options.singlePoints {
      guard let thesis = map.thesis, thesis.isResolved else {
        throw Failure(
          "\(file.inputName): the map has no thesis", help: ["name a statement: --single-points-of"]
        )
      }
      goals.append(thesis)
    }
    return goals
  }

  private func hasTags(_ part: Argument.Target) -> Bool {
    guard !options.tag.isEmpty else { return true }
    let tags: [Prose] =
      switch part {
      case .statement(let id): map[id].extras.tags
      case .argument(let id): map[id].extras.tags
      }
    return options.tag.allSatisfy { tag in tags.contains { $0.string == tag } }
  }

  private func says(
    _ words: String?, _ pattern: Regex<AnyRegexOutput>?, _ part: Argument.Target
  ) -> Bool {
    guard words != nil || pattern != nil else { return true }
    let texts = texts(of: part)
    if let words, !texts.contains(where: { $0.lowercased().contains(words) }) { return false }
    if let pattern, !texts.contains(where: { (try? pattern.firstMatch(in: $0)) != nil }) {
      return false
    }
    return true
  }

  /// What a part says: a statement in all its wordings, an argument in its label only.
  private func texts(of part: Argument.Target) -> [String] {
    switch part {
    case .statement(let id):
      [map[id].text.string] + map[id].restatements.map(\.text.string)
        + [map[id].label?.string].compactMap { $0 }
    case .argument(let id): [map[id].label?.string].compactMap { $0 }
    }
  }

  private func circles(_ places: PartPlaces) -> [Found] {
    map.circles.map { circle in
      let parts = circle.witness.map { map.name(of: $0) }
      return Found(
        kind: .circle, offset: circle.witness.first.flatMap { places.offset(of: $0) },
        text: (parts + parts.prefix(1)).joined(separator: " > ")
          + (circle.statements.count == 1 ? "" : " (of \(circle.statements.count) statements)"),
        parts: parts)
    }
  }

  private func components(_ places: PartPlaces) -> [Found] {
    // The sort is stable: components of the same size stay in the map's order.
    map.components.sorted { $0.count > $1.count }.map { statements in
      Found(
        kind: .component, offset: statements.first.flatMap { places.offset(of: .statement($0)) },
        text: "\(statements.count) statement\(statements.count == 1 ? "" : "s"): "
          + statements.prefix(5).map { map.name(of: $0) }.joined(separator: " ")
          + (statements.count > 5 ? " …" : ""),
        parts: statements.map { map.name(of: $0) })
    }
  }

  private func paths(_ from: String, _ to: String, _ places: PartPlaces) throws -> [Found] {
    let names = PartNames(map)
    let start = try names.statement(from, in: file)
    let goal = try names.statement(to, in: file)
    return lines.paths(from: start, to: goal).prefix(options.paths).map { path in
      let parts = path.map { map.name(of: $0) }
      return Found(
        kind: .path, offset: places.offset(of: .statement(start)),
        text: parts.joined(separator: " > "), parts: parts)
    }
  }
}
