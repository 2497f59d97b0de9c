// SPDX-License-Identifier: MIT

/// One step through a map in the order in which format 1 writes it.
package enum DocumentEvent: Sendable, Hashable {
  /// The element that a statement is written as.
  package enum Form: Sendable, Hashable {
    /// A root.
    case conclusion
    /// The premise at an index of an argument.
    case premise(Argument.ID, at: Int)
    /// A statement at the top level that is no root.
    case statement
  }

  /// A statement starts, in full.
  case openStatement(Statement.ID, as: Form)
  /// The innermost open statement ends.
  case closeStatement(Form)
  /// A premise that is written elsewhere or not defined.
  case premiseReference(Argument.ID, at: Int)
  /// An argument starts. A detached one stands at the top level and names its target.
  case openArgument(Argument.ID, isDetached: Bool)
  /// The innermost open argument ends.
  case closeArgument(Argument.ID)
}

extension ArgumentMap {
  /// How many arguments may be nested in a file; what is deeper is continued at the top level, which
  /// keeps files under the depth that XML readers accept by default.
  package static let deepestNesting = 50

  /// Walks the map in the order in which format 1 writes it: the roots with all that bears on
  /// them where depth-first order first meets it, then the other statements, then the arguments
  /// that could not be nested.
  ///
  /// Each statement and each argument is opened exactly once.
  ///
  /// - Complexity: O(statements + arguments + premises); no recursion.
  package func walkInDocumentOrder(_ visit: (DocumentEvent) -> Void) {
    var walk = DocumentWalk(self)
    walk.run(visit)
  }
}

private struct DocumentWalk {
  private enum Step {
    case statement(Statement.ID, DocumentEvent.Form, level: Int)
    case premise(Argument.ID, at: Int, level: Int)
    case argument(Argument.ID, level: Int, isDetached: Bool)
    case emit(DocumentEvent)
  }

  private let map: ArgumentMap
  private let index: MapIndex
  private var isWritten: [Bool]
  private var isArgumentWritten: [Bool]
  private var continued: [Statement.ID] = []
  private var steps: [Step] = []

  init(_ map: ArgumentMap) {
    self.map = map
    index = MapIndex(map)
    isWritten = [Bool](repeating: false, count: map.statements.count)
    isArgumentWritten = [Bool](repeating: false, count: map.arguments.count)
  }

  mutating func run(_ visit: (DocumentEvent) -> Void) {
    // A root is written in full at the top level, wherever else it is used.
    let roots = map.roots.filter { id in
      guard id.isResolved, !isWritten[id.index] else { return false }
      isWritten[id.index] = true
      return true
    }
    for root in roots { write(root, as: .conclusion, visit) }
    writeContinued(visit)
    for id in topLevel() + Array(map.statementIDs) where !isWritten[id.index] {
      isWritten[id.index] = true
      write(id, as: .statement, visit)
      writeContinued(visit)
    }
    for id in map.argumentIDs where !isArgumentWritten[id.index] {
      steps.append(.argument(id, level: 1, isDetached: true))
      drain(visit)
    }
  }

  /// The statements that no root reaches and nothing uses.
  ///
  /// A reference to a name that stands twice means the first one, which therefore stays the first.
  private func topLevel() -> [Statement.ID] {
    let left = map.statementIDs.filter { !isWritten[$0.index] }
    let tops = left.filter { index.useCount(of: $0) == 0 }
    guard tops.count < left.count else { return tops }
    var names: Set<NCName> = []
    return left.filter { names.insert(map[$0].name).inserted && index.useCount(of: $0) == 0 }
  }

  private mutating func writeContinued(_ visit: (DocumentEvent) -> Void) {
    var next = 0
    while next < continued.count {
      write(continued[next], as: .statement, visit)
      next += 1
    }
    continued = []
  }

  private mutating func write(
    _ id: Statement.ID,
    as form: DocumentEvent.Form,
    _ visit: (DocumentEvent) -> Void
  ) {
    steps.append(.statement(id, form, level: 0))
    drain(visit)
  }

  private mutating func drain(_ visit: (DocumentEvent) -> Void) {
    while let step = steps.popLast() {
      switch step {
      case .statement(let id, let form, let level):
        visit(.openStatement(id, as: form))
        steps.append(.emit(.closeStatement(form)))
        push(index.argumentIndices(on: id), level: level + 1)
      case .premise(let argument, let position, let level):
        visitPremise(of: argument, at: position, level: level, visit)
      case .argument(let id, let level, let isDetached):
        // Only an argument on itself, or on one that is on it, can come round again.
        guard !isArgumentWritten[id.index] else { continue }
        isArgumentWritten[id.index] = true
        visit(.openArgument(id, isDetached: isDetached))
        steps.append(.emit(.closeArgument(id)))
        push(index.argumentIndices(on: id), level: level + 1)
        for position in map[id].premises.indices.reversed() {
          steps.append(.premise(id, at: position, level: level))
        }
      case .emit(let event):
        visit(event)
      }
    }
  }

  private mutating func push(_ arguments: ArraySlice<Int32>, level: Int) {
    guard level <= ArgumentMap.deepestNesting else { return }
    for argument in arguments.reversed() {
      steps.append(.argument(Argument.ID(rawValue: argument), level: level, isDetached: false))
    }
  }

  private mutating func visitPremise(
    of argument: Argument.ID,
    at position: Int,
    level: Int,
    _ visit: (DocumentEvent) -> Void
  ) {
    let id = map[argument].premises[position].statement
    guard id.isResolved, !isWritten[id.index] else {
      visit(.premiseReference(argument, at: position))
      return
    }
    isWritten[id.index] = true
    if level == ArgumentMap.deepestNesting, index.argumentCount(on: id) > 0 {
      continued.append(id)
      visit(.premiseReference(argument, at: position))
    } else {
      steps.append(.statement(id, .premise(argument, at: position), level: level))
    }
  }
}
