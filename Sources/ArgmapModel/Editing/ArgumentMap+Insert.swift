// SPDX-License-Identifier: MIT

extension ArgumentMap {
  /// Adds a conclusion.
  ///
  /// - Parameters:
  ///   - text: What it says.
  ///   - name: Its name; left out, one is made.
  ///   - position: Its place among the conclusions; left out, the last.
  /// - Returns: The new statement.
  /// - Throws: ``EditError``, when the name is taken.
  /// - Complexity: O(*n*) in the names of the map.
  @discardableResult
  public mutating func insertConclusion(
    _ text: Prose, named name: NCName? = nil, at position: Int? = nil
  ) throws(EditError) -> Statement.ID {
    let name = try freeName(name, or: "c")
    let id = append(Statement(name: name, text: text))
    roots.insert(id, at: min(max(position ?? roots.count, 0), roots.count))
    return id
  }

  /// Adds a statement that bears on nothing.
  ///
  /// - Throws: ``EditError``, when the name is taken.
  /// - Complexity: O(*n*) in the names of the map.
  @discardableResult
  public mutating func insertBackground(
    _ text: Prose, named name: NCName? = nil
  ) throws(EditError) -> Statement.ID {
    let name = try freeName(name, or: "b")
    return append(Statement(name: name, text: text, isContext: true))
  }

  /// Adds a statement as a further premise of an argument, needed together with the others.
  ///
  /// - Parameters:
  ///   - text: What it says.
  ///   - name: Its name; left out, one is made.
  ///   - argument: The argument.
  ///   - position: Its place among the premises; left out, the last.
  /// - Returns: The new statement.
  /// - Throws: ``EditError``, when the name is taken.
  /// - Complexity: O(*n*) in the names of the map.
  @discardableResult
  public mutating func insertPremise(
    _ text: Prose, named name: NCName? = nil, of argument: Argument.ID, at position: Int? = nil
  ) throws(EditError) -> Statement.ID {
    let word = premiseWord(self[argument].stance, on: self[argument].target)
    let name = try freeName(name, or: word)
    let id = append(Statement(name: name, text: text))
    insert(Argument.Premise(id), into: argument, at: position)
    return id
  }

  /// Adds an argument or objection with a new statement for each premise.
  ///
  /// - Parameters:
  ///   - stance: Whether it is for or against the target.
  ///   - name: Its name; left out, one is made.
  ///   - target: What it supports or attacks.
  ///   - premises: What its premises say, needed together.
  ///   - premiseName: The name of the first premise; left out, one is made.
  /// - Returns: The new argument.
  /// - Throws: ``EditError``, when a name is taken or the target is not defined.
  /// - Precondition: There is a premise.
  /// - Complexity: O(*pn*) in the names of the map, for *p* premises.
  @discardableResult
  public mutating func insertArgument(
    _ stance: Argument.Stance = .supports, named name: NCName? = nil, on target: Argument.Target,
    from premises: [Prose], callingFirst premiseName: NCName? = nil
  ) throws(EditError) -> Argument.ID {
    precondition(!premises.isEmpty, "an argument has a premise")
    try check(target)
    if let premiseName {
      try checkIsFree(premiseName)
      if premiseName == name { throw .nameTaken(premiseName) }
    }
    let id = try appendArgument(stance, name, on: target, avoiding: premiseName)
    for (position, text) in premises.enumerated() {
      try insertPremise(text, named: position == 0 ? premiseName : nil, of: id)
    }
    return id
  }

  /// Adds an argument or objection whose premises are on the map already.
  ///
  /// - Throws: ``EditError``, when the name is taken, something is not defined, a premise is given
  ///   twice, or a statement would be a reason for itself.
  /// - Precondition: There is a premise.
  /// - Complexity: O(statements + arguments + premises).
  @discardableResult
  public mutating func insertArgument(
    _ stance: Argument.Stance = .supports, named name: NCName? = nil, on target: Argument.Target,
    from premises: [Statement.ID]
  ) throws(EditError) -> Argument.ID {
    precondition(!premises.isEmpty, "an argument has a premise")
    let id = Argument.ID(arguments.count)
    try changeWithoutCircle { (map: inout ArgumentMap) throws(EditError) in
      _ = try map.appendArgument(stance, name, on: target)
      for premise in premises { try map.addPremise(premise, to: id) }
    }
    return id
  }

  private mutating func appendArgument(
    _ stance: Argument.Stance, _ name: NCName?, on target: Argument.Target,
    avoiding other: NCName? = nil
  ) throws(EditError) -> Argument.ID {
    try check(target)
    let name = try freeName(name, or: argumentWord(stance, on: target), avoiding: other)
    return append(Argument(name: name, stance: stance, target: target))
  }

  /// Makes a statement a premise that it is not yet.
  mutating func addPremise(
    _ id: Statement.ID, to argument: Argument.ID, role: Prose? = nil, at position: Int? = nil
  ) throws(EditError) {
    try check(id)
    guard !self[argument].premises.contains(where: { $0.statement == id }) else {
      throw .alreadyPremise(self[id].name, of: self[argument].name)
    }
    insert(Argument.Premise(id, role: role), into: argument, at: position)
  }

  mutating func insert(
    _ premise: Argument.Premise, into argument: Argument.ID, at position: Int?
  ) {
    let count = self[argument].premises.count
    self[argument].premises.insert(premise, at: min(max(position ?? count, 0), count))
    // What is a reason is no background.
    if premise.statement.isResolved { self[premise.statement].isContext = false }
  }
}
