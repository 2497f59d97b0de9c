// SPDX-License-Identifier: MIT

extension ArgumentMap {
  /// Turns an argument into an objection, or an objection into an argument.
  ///
  /// A concession that becomes an argument is none any more.
  ///
  /// - Throws: ``EditError``, when a statement would be a reason for itself.
  /// - Complexity: O(statements + arguments + premises) for an objection, O(1) for an argument.
  public mutating func turn(_ id: Argument.ID) throws(EditError) {
    switch self[id].stance {
    case .supports:
      self[id].stance = .attacks
    case .attacks:
      try changeWithoutCircle {
        $0[id].stance = .supports
        $0[id].isConcession = false
      }
    }
  }

  /// Makes a statement the main conclusion; it becomes the first of the conclusions if it was none.
  ///
  /// - Throws: ``EditError``, when the statement is not defined.
  /// - Complexity: O(*r*) in the conclusions.
  public mutating func setThesis(_ id: Statement.ID?) throws(EditError) {
    guard let id else {
      thesis = nil
      return
    }
    try check(id)
    if !roots.contains(id) { roots.insert(id, at: 0) }
    self[id].isContext = false
    thesis = id
  }

  /// Numbers the items of an enumeration from 1 on without gaps, in the order of their ordinals.
  ///
  /// What shares an ordinal is one item, and still does.
  ///
  /// - Precondition: The map defines the enumeration.
  /// - Complexity: O(*n* log *n*) in the statements and arguments.
  public mutating func renumber(_ id: Enumeration.ID) {
    precondition(id.isResolved, "the enumeration is not defined")
    let ordinals = Set(
      arguments.lazy.filter { $0.enumeration == id }.compactMap(\.ordinal)
        + statements.lazy.filter { $0.enumeration == id }.compactMap(\.ordinal))
    let new = Dictionary(
      uniqueKeysWithValues: zip(ordinals.sorted(), 1...).map { ($0, $1) })
    renumber(id) { new[$0] ?? $0 }
  }

  /// Makes an argument item so-and-so of its enumeration; the items from there on move up by one, and
  /// no gap stays.
  ///
  /// Other arguments of its old item keep that.
  ///
  /// - Throws: ``EditError``, when it is no item or the ordinal is none.
  /// - Complexity: O(*n* log *n*) in the statements and arguments.
  public mutating func renumber(_ id: Argument.ID, to ordinal: Int) throws(EditError) {
    guard ordinal >= 1 else { throw .badOrdinal(ordinal) }
    guard let enumeration = self[id].enumeration, enumeration.isResolved,
      self[id].ordinal != nil
    else { throw .notAnItem(self[id].name) }
    // Out of the way, so that the gap it leaves is closed first.
    self[id].ordinal = .max
    renumber(enumeration)
    let last = self[id].ordinal ?? ordinal
    guard ordinal < last else { return }
    renumber(enumeration) { $0 >= ordinal ? $0 + 1 : $0 }
    self[id].ordinal = ordinal
    renumber(enumeration)
  }

  private mutating func renumber(_ id: Enumeration.ID, _ new: (Int) -> Int) {
    for at in arguments.indices where arguments[at].enumeration == id {
      arguments[at].ordinal = arguments[at].ordinal.map(new)
    }
    for at in statements.indices where statements[at].enumeration == id {
      statements[at].ordinal = statements[at].ordinal.map(new)
    }
  }
}
