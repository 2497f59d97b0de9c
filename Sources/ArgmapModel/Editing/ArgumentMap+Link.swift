// SPDX-License-Identifier: MIT

extension ArgumentMap {
  /// Makes an argument bear on something else; what bears on it, and its premises, go along.
  ///
  /// - Throws: ``EditError``, when the target is not defined, the argument would bear on itself, or a
  ///   statement would be a reason for itself.
  /// - Complexity: O(statements + arguments + premises).
  public mutating func move(
    _ id: Argument.ID, to target: Argument.Target
  ) throws(EditError) {
    try check(target)
    try check(id, mayBearOn: target)
    try changeWithoutCircle { $0[id].target = target }
  }

  /// Takes a premise from one argument to another, or to another place in its own.
  ///
  /// - Throws: ``EditError``, when it is no premise of the first or one of the second already, the first
  ///   has no other, or a statement would be a reason for itself.
  /// - Complexity: O(statements + arguments + premises).
  public mutating func move(
    _ premise: Statement.ID, from argument: Argument.ID, to other: Argument.ID,
    at position: Int? = nil
  ) throws(EditError) {
    try changeWithoutCircle { (map: inout ArgumentMap) throws(EditError) in
      let moved = try map.takePremise(premise, from: argument, leavingNone: argument == other)
      guard !map[other].premises.contains(where: { $0.statement == premise }) else {
        throw .alreadyPremise(map[premise].name, of: map[other].name)
      }
      map.insert(moved, into: other, at: position)
    }
  }

  /// Makes a statement of the map a premise of an argument, needed together with the others.
  ///
  /// - Throws: ``EditError``, when it is one already or not defined, or a statement would be a reason
  ///   for itself.
  /// - Complexity: O(statements + arguments + premises).
  public mutating func link(
    _ statement: Statement.ID, to argument: Argument.ID, role: Prose? = nil,
    at position: Int? = nil
  ) throws(EditError) {
    try changeWithoutCircle { (map: inout ArgumentMap) throws(EditError) in
      try map.addPremise(statement, to: argument, role: role, at: position)
    }
  }

  /// Links the premises of two convergent arguments: all are needed together from now on.
  ///
  /// The first takes the premises, notes and cues of the other, and what bears on its step; the other
  /// is gone. Handles of other arguments change; names don't.
  ///
  /// - Throws: ``EditError``, when they bear on different things or are for and against.
  /// - Complexity: O(statements + arguments + premises).
  public mutating func link(
    _ id: Argument.ID, with other: Argument.ID
  ) throws(EditError) {
    guard id != other else { throw .samePart(self[id].name) }
    guard self[id].target == self[other].target, self[id].stance == self[other].stance else {
      throw .notConvergent(self[id].name, self[other].name)
    }
    for premise in self[other].premises
    where !self[id].premises.contains(where: { $0.statement == premise.statement }) {
      self[id].premises.append(premise)
    }
    self[id].cues += self[other].cues
    self[id].extras += self[other].extras
    for at in arguments.indices where arguments[at].target == .argument(other) {
      arguments[at].target = .argument(id)
    }
    redirect(.argument(other), to: .argument(id))
    remove(other, .alone)
  }

  /// Gives a premise an argument of its own for the same target: it counts alone from now on.
  ///
  /// - Returns: The new argument, with the first one's stance and place in its enumeration.
  /// - Throws: ``EditError``, when it is no premise of the argument, or the only one.
  /// - Complexity: O(*n*) in the names of the map.
  @discardableResult
  public mutating func unlink(
    _ statement: Statement.ID, from id: Argument.ID, named name: NCName? = nil
  ) throws(EditError) -> Argument.ID {
    let name = try freeName(name, or: argumentWord(self[id].stance, on: self[id].target))
    let premise = try takePremise(statement, from: id)
    let old = self[id]
    return append(
      Argument(
        name: name, stance: old.stance, target: old.target, premises: [premise],
        isConcession: old.isConcession, enumeration: old.enumeration, ordinal: old.ordinal))
  }

  /// Takes a premise out of an argument; the statement stays on the map.
  ///
  /// - Throws: ``EditError``, when it is no premise of the argument, or the only one.
  /// - Complexity: O(*p*) in the argument's premises.
  public mutating func detach(
    _ statement: Statement.ID, from argument: Argument.ID
  ) throws(EditError) {
    _ = try takePremise(statement, from: argument)
  }

  private mutating func takePremise(
    _ id: Statement.ID, from argument: Argument.ID, leavingNone: Bool = false
  ) throws(EditError) -> Argument.Premise {
    let name = id.isResolved ? self[id].name : NCName(known: self.name(of: id))
    guard let at = self[argument].premises.firstIndex(where: { $0.statement == id }) else {
      throw .notPremise(name, of: self[argument].name)
    }
    guard leavingNone || self[argument].premises.count > 1 else {
      throw .onlyPremise(name, of: self[argument].name)
    }
    return self[argument].premises.remove(at: at)
  }

  /// Makes what points to one part point to another: relations and runners-up.
  mutating func redirect(_ old: Argument.Target, to new: Argument.Target) {
    for at in relations.indices {
      if relations[at].from == old { relations[at].from = new }
      if relations[at].to == old { relations[at].to = new }
    }
    for at in arguments.indices {
      guard var alternative = arguments[at].alternative, alternative.target == old else {
        continue
      }
      alternative.target = new
      arguments[at].alternative = alternative
    }
  }
}
