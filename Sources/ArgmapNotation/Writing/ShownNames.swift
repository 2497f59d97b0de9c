// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Which parts of a map are written with their names: those that are named otherwise than by their
/// positions, and those that something refers to.
struct ShownNames {
  private(set) var statements: [Bool]
  private(set) var arguments: [Bool]

  /// - Complexity: O(*n*) in the size of the map.
  init(_ map: ArgumentMap) {
    statements = [Bool](repeating: false, count: map.statements.count)
    arguments = [Bool](repeating: false, count: map.arguments.count)
    let steps = noteReferences(map)
    let main = map.thesis.flatMap { map.roots.contains($0) ? $0.index : nil }
    var positional = PositionalNames(
      statements: map.statements.count, arguments: map.arguments.count)
    var shown = self
    positional.run(steps, main: main) { _, step, wanted in
      switch step {
      case .conclusion(let id), .statement(let id), .numbered(let id, _), .premise(let id, _):
        let name = map[Statement.ID(id)].name
        if name != NCName(known: wanted) { shown.statements[id] = true }
        return name
      case .argument(let id, _, _, _), .inference(let id):
        let name = map[Argument.ID(id)].name
        if name != NCName(known: wanted) { shown.arguments[id] = true }
        return name
      case .reference:
        return "s"
      }
    }
    self = shown
  }

  /// Shows the names that something refers to, and gives the order in which parts are named.
  private mutating func noteReferences(_ map: ArgumentMap) -> [NamingStep] {
    var steps: [NamingStep] = []
    var names = self
    map.walkInDocumentOrder { event in
      switch event {
      case .openStatement(let id, .conclusion):
        steps.append(.conclusion(id.index))
      case .openStatement(let id, .statement):
        steps.append(.statement(id.index))
      case .openStatement(let id, .premise(let argument, _)):
        steps.append(.premise(id.index, of: argument.index))
      case .premiseReference(let argument, let position):
        steps.append(.reference(of: argument.index))
        names.show(.statement(map[argument].premises[position].statement))
      case .openArgument(let id, let isDetached):
        if isDetached { names.show(map[id].target) }
        steps.append(
          .argument(
            id.index, on: isDetached ? .elsewhere : NamingStep.Owner(map[id].target),
            stance: map[id].stance, ordinal: map[id].ordinal))
      case .closeStatement, .closeArgument:
        break
      }
    }
    for relation in map.relations {
      names.show(relation.from)
      names.show(relation.to)
    }
    if let thesis = map.thesis, thesis != map.roots.first { names.show(.statement(thesis)) }
    self = names
    return steps
  }

  private mutating func show(_ target: Argument.Target) {
    switch target {
    case .statement(let id): if id.isResolved { statements[id.index] = true }
    case .argument(let id): arguments[id.index] = true
    }
  }
}

extension NamingStep.Owner {
  fileprivate init(_ target: Argument.Target) {
    switch target {
    case .statement(let id): self = id.isResolved ? .statement(id.index) : .elsewhere
    case .argument(let id): self = .argument(id.index)
    }
  }
}
