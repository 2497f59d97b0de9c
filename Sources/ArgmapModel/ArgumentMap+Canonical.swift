// SPDX-License-Identifier: MIT

/// A map in its canonical form, with the places of its parts in the map that it was made of.
package struct CanonicalForm: Sendable {
  /// The map.
  package var map: ArgumentMap
  /// For each of its statements, the one it was.
  package var statements: [Statement.ID]
  /// For each of its arguments, the one it was.
  package var arguments: [Argument.ID]
}

extension ArgumentMap {
  /// The same map with its statements and arguments in the order in which files have them.
  ///
  /// Two maps that say the same have the same canonical form, and it is what a file gives back:
  /// `decode(encode(map)) == map.canonical()`. What a premise's reference carries moves to the
  /// statement where that is written in full, only top-level statements stay background, only
  /// objections stay concessions, and a span in the first source does not say so.
  ///
  /// - Complexity: O(statements + arguments + premises).
  public func canonical() -> ArgumentMap { canonicalForm().map }

  /// The canonical form, and where its statements and arguments stand in this map.
  package func canonicalForm() -> CanonicalForm {
    var map = self
    map.dropWhatFilesLeaveOut()
    map.moveExtrasToPremisesInFull()
    let order = map.documentOrder()
    map.reorder(order)
    map.keepUsedUnresolvedNames()
    return CanonicalForm(map: map, statements: order.statements, arguments: order.arguments)
  }

  private mutating func dropWhatFilesLeaveOut() {
    let first = Source.ID(0)
    updateSpans { span in
      if span.source == first { span.source = nil }
      guard let end = span.reversedEnd else { return }
      let start = span.range.lowerBound
      span.range = start..<max(start, end)
      if end >= start { span.reversedEnd = nil }
    }
    for id in argumentIDs where self[id].stance == .supports { self[id].isConcession = false }
    if title == nil { titleAttributes = [] }
  }

  private struct DocumentOrder {
    var statements: [Statement.ID] = []
    var arguments: [Argument.ID] = []
    var isTopLevel: [Bool] = []
  }

  private func documentOrder() -> DocumentOrder {
    var order = DocumentOrder()
    order.isTopLevel = [Bool](repeating: false, count: statements.count)
    walkInDocumentOrder { event in
      switch event {
      case .openStatement(let id, let form):
        order.statements.append(id)
        if form == .statement { order.isTopLevel[id.index] = true }
      case .openArgument(let id, _):
        order.arguments.append(id)
      case .closeStatement, .premiseReference, .closeArgument:
        break
      }
    }
    return order
  }

  private mutating func moveExtrasToPremisesInFull() {
    var inFull: [(Argument.ID, Int)] = []
    walkInDocumentOrder { event in
      if case .openStatement(_, .premise(let argument, at: let position)) = event {
        inFull.append((argument, position))
      }
    }
    for (argument, position) in inFull {
      let premise = self[argument].premises[position]
      guard !premise.extras.isEmpty || !premise.attributes.isEmpty else { continue }
      self[premise.statement].extras += premise.extras
      let known = Set(self[premise.statement].attributes.map { [$0.namespace, $0.name] })
      self[premise.statement].attributes += premise.attributes.filter {
        !known.contains([$0.namespace, $0.name])
      }
      self[argument].premises[position].extras = []
      self[argument].premises[position].attributes = []
    }
  }

  private mutating func reorder(_ order: DocumentOrder) {
    var statementIndex = [Int32](repeating: 0, count: statements.count)
    for (new, id) in order.statements.enumerated() { statementIndex[id.index] = Int32(new) }
    var argumentIndex = [Int32](repeating: 0, count: arguments.count)
    for (new, id) in order.arguments.enumerated() { argumentIndex[id.index] = Int32(new) }

    func moved(_ id: Statement.ID) -> Statement.ID {
      id.isResolved ? Statement.ID(rawValue: statementIndex[id.index]) : id
    }
    func moved(_ target: Argument.Target) -> Argument.Target {
      switch target {
      case .statement(let id): .statement(moved(id))
      case .argument(let id): .argument(Argument.ID(rawValue: argumentIndex[id.index]))
      }
    }

    for id in statementIDs where !order.isTopLevel[id.index] { self[id].isContext = false }
    statements = order.statements.map { self[$0] }
    arguments = order.arguments.map { id in
      var argument = self[id]
      argument.target = moved(argument.target)
      argument.alternative = argument.alternative.map {
        var alternative = $0
        alternative.target = moved($0.target)
        return alternative
      }
      for position in argument.premises.indices {
        argument.premises[position].statement = moved(argument.premises[position].statement)
      }
      return argument
    }
    for position in relations.indices {
      relations[position].from = moved(relations[position].from)
      relations[position].to = moved(relations[position].to)
    }
    var seen: Set<Statement.ID> = []
    roots = roots.filter { $0.isResolved && seen.insert($0).inserted }.map(moved)
    thesis = thesis.map(moved)
  }
}
