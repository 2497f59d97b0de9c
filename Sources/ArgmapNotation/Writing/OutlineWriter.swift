// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Writes a map that has only what an outline shows.
struct OutlineWriter {
  private let map: ArgumentMap
  private let shownNames: ShownNames
  private var text: [UInt8] = []
  private var open: [Open] = []

  /// A part that is being written.
  private enum Open {
    case statement(depth: Int)
    /// An argument whose line has been started when a premise is written.
    case argument(Argument.ID, depth: Int, isWritten: Bool, isDetached: Bool)
  }

  init(_ map: ArgumentMap) {
    self.map = map
    shownNames = ShownNames(map)
  }

  mutating func written() -> String {
    writeHead()
    let map = map
    map.walkInDocumentOrder { write($0) }
    if !map.relations.isEmpty { separate() }
    for relation in map.relations {
      line(
        0, "<> \(OutlineWords.type(relation.type)) \(end(relation.from)) \(end(relation.to))")
      for note in relation.extras.notes { line(1, ": \(OutlineWords.text(note))") }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func writeHead() {
    if let title = map.title { line(0, "# \(title)") }
    for author in map.authors { line(0, "author: \(OutlineWords.headValue(author.string))") }
    if let language = map.language { line(0, "language: \(OutlineWords.headValue(language))") }
    if let thesis = map.thesis {
      if thesis != map.roots.first {
        let name = map.name(of: thesis)
        line(0, "thesis: \(name == "none" ? OutlineWords.quoted(name) : OutlineWords.name(name))")
      }
    } else if !map.roots.isEmpty {
      line(0, "thesis: none")
    }
    for tag in map.extras.tags { line(0, "tag: \(OutlineWords.headValue(tag.string))") }
    for note in map.extras.notes { line(0, ": \(OutlineWords.text(note))") }
  }

  private mutating func write(_ event: DocumentEvent) {
    switch event {
    case .openStatement(let id, .conclusion):
      separate()
      line(0, statement(id, isAtMargin: true))
      start(id, depth: 0)
    case .openStatement(let id, .statement):
      separate()
      line(0, "* \(statement(id))")
      start(id, depth: 0)
    case .openStatement(let id, .premise(let argument, let position)):
      let depth = writePremise(
        argument, statement(id, role: map[argument].premises[position].role))
      start(id, depth: depth)
    case .premiseReference(let argument, let position):
      let premise = map[argument].premises[position]
      let name = "[\(OutlineWords.name(map.name(of: premise.statement)))]"
      let role = premise.role.map { " {role: \(OutlineWords.value($0.string))}" } ?? ""
      _ = writePremise(argument, name + role)
    case .closeStatement:
      open.removeLast()
    case .openArgument(let id, let isDetached):
      writeArgumentWithoutPremises()
      if isDetached { separate() }
      open.append(
        .argument(id, depth: isDetached ? 0 : depth + 1, isWritten: false, isDetached: isDetached))
    case .closeArgument:
      writeArgumentWithoutPremises()
      open.removeLast()
    }
  }

  /// How far the innermost open part is indented.
  private var depth: Int {
    switch open.last {
    case .statement(let depth)?, .argument(_, let depth, _, _)?: depth
    case nil: -1
    }
  }

  /// Writes the line of a premise, and gives its depth.
  private mutating func writePremise(_ id: Argument.ID, _ words: String) -> Int {
    guard case .argument(_, let depth, let isWritten, let isDetached)? = open.last else { return 0 }
    let start = isWritten ? "&" : self.start(of: id, isDetached: isDetached)
    open[open.count - 1] = .argument(id, depth: depth, isWritten: true, isDetached: isDetached)
    line(depth, "\(start) \(words)")
    return depth
  }

  private mutating func writeArgumentWithoutPremises() {
    guard case .argument(let id, let depth, false, let isDetached)? = open.last else { return }
    open[open.count - 1] = .argument(id, depth: depth, isWritten: true, isDetached: isDetached)
    line(depth, start(of: id, isDetached: isDetached))
  }

  /// Opens a statement, with what is remarked on it.
  private mutating func start(_ id: Statement.ID, depth: Int) {
    open.append(.statement(depth: depth))
    let statement = map[id]
    for restatement in statement.restatements {
      line(depth + 1, "= \(OutlineWords.text(restatement.text))")
    }
    for note in statement.extras.notes { line(depth + 1, ": \(OutlineWords.text(note))") }
  }

  private mutating func separate() {
    if !text.isEmpty { text.append(0x0A) }
  }

  private mutating func line(_ depth: Int, _ words: String) {
    text.append(contentsOf: repeatElement(0x20, count: 2 * depth))
    text.append(contentsOf: words.utf8)
    text.append(0x0A)
  }
}

// MARK: - Parts of lines

extension OutlineWriter {
  private func end(_ target: Argument.Target) -> String {
    let name = OutlineWords.name(map.name(of: target))
    if case .argument = target { return "<\(name)>" }
    return "[\(name)]"
  }

  /// A statement with its name and attributes.
  private func statement(
    _ id: Statement.ID, role: Prose? = nil, isAtMargin: Bool = false
  ) -> String {
    let statement = map[id]
    let name = shownNames.statements[id.index] ? "[\(statement.name)] " : ""
    var attributes: [String] = []
    if statement.isImplicit { attributes.append("unstated") }
    if statement.isContext { attributes.append("background") }
    if let label = statement.label { attributes.append(attribute("label", label)) }
    if let confidence = statement.confidence { attributes.append("confidence: \(confidence)") }
    if let role { attributes.append(attribute("role", role)) }
    if let item = item(statement.enumeration, statement.ordinal) { attributes.append(item) }
    for tag in statement.extras.tags { attributes.append(attribute("tag", tag)) }
    for view in statement.attributions { attributes.append(attribute("view of", view.holder)) }
    let text = OutlineWords.text(statement.text, isAtMargin: isAtMargin && name.isEmpty)
    return name + text + (attributes.isEmpty ? "" : " {\(attributes.joined(separator: ", "))}")
  }

  /// The sign of an argument with its name and attributes.
  private func start(of id: Argument.ID, isDetached: Bool) -> String {
    let argument = map[id]
    let isOnStep = if case .argument = argument.target { !isDetached } else { false }
    var attributes: [String] = []
    let sign: String
    switch (argument.stance, isOnStep) {
    case (.supports, false): sign = "+"
    case (.supports, true): sign = "^"
    case (.attacks, true): sign = "_"
    case (.attacks, false): sign = argument.isConcession ? "~" : "-"
    }
    if isDetached {
      attributes.append("on: \(OutlineWords.name(map.name(of: argument.target)))")
    }
    if let item = item(argument.enumeration, argument.ordinal) { attributes.append(item) }
    if isOnStep, argument.isConcession { attributes.append("conceded") }
    if let label = argument.label { attributes.append(attribute("label", label)) }
    if let scheme = argument.scheme { attributes.append(attribute("scheme", scheme)) }
    if let strength = argument.strength { attributes.append("strength: \(strength)") }
    if let confidence = argument.confidence { attributes.append("confidence: \(confidence)") }
    for tag in argument.extras.tags { attributes.append(attribute("tag", tag)) }
    for note in argument.extras.notes { attributes.append(attribute("note", note)) }
    let name = shownNames.arguments[id.index] ? " <\(argument.name)>" : ""
    return sign + name + (attributes.isEmpty ? "" : " {\(attributes.joined(separator: ", "))}")
  }

  private func attribute(_ key: String, _ value: Prose) -> String {
    "\(key): \(OutlineWords.value(value.string))"
  }

  private func item(_ series: ArgumentMap.Enumeration.ID?, _ ordinal: Int?) -> String? {
    guard let series, let ordinal else { return nil }
    let name = map.enumerations[series.index].name
    return "item: \(ordinal)" + (name == "e1" ? "" : " of \(name)")
  }
}
