// SPDX-License-Identifier: MIT

extension ArgumentMap {
  /// The statement or argument with a name.
  ///
  /// - Complexity: O(statements + arguments). For many names, make a dictionary of them.
  public func part(named name: String) -> Argument.Target? {
    if let at = statements.firstIndex(where: { $0.name.string.hasSameCodePoints(as: name) }) {
      return .statement(Statement.ID(at))
    }
    return arguments.firstIndex { $0.name.string.hasSameCodePoints(as: name) }
      .map { .argument(Argument.ID($0)) }
  }

  /// Gives a statement another name.
  ///
  /// - Throws: ``EditError``, when the name is taken.
  /// - Complexity: O(*n*) in the names of the map.
  public mutating func rename(_ id: Statement.ID, to name: NCName) throws(EditError) {
    try check(id)
    guard self[id].name != name else { return }
    try checkIsFree(name)
    self[id].name = name
  }

  /// Gives an argument another name.
  ///
  /// - Throws: ``EditError``, when the name is taken.
  /// - Complexity: O(*n*) in the names of the map.
  public mutating func rename(_ id: Argument.ID, to name: NCName) throws(EditError) {
    guard self[id].name != name else { return }
    try checkIsFree(name)
    self[id].name = name
  }

  /// Gives an enumeration another name.
  ///
  /// - Throws: ``EditError``, when the name is taken.
  /// - Precondition: The map defines the enumeration.
  /// - Complexity: O(*n*) in the names of the map.
  public mutating func rename(_ id: Enumeration.ID, to name: NCName) throws(EditError) {
    guard enumerations[id.index].name != name else { return }
    try checkIsFree(name)
    enumerations[id.index].name = name
  }

  /// Gives a source another name.
  ///
  /// - Throws: ``EditError``, when the name is taken.
  /// - Precondition: The map defines the source.
  /// - Complexity: O(*n*) in the names of the map.
  public mutating func rename(_ id: Source.ID, to name: NCName) throws(EditError) {
    guard sources[id.index].name != name else { return }
    try checkIsFree(name)
    sources[id.index].name = name
  }

  /// Refuses a handle that stands for an undefined name.
  func check(_ id: Statement.ID) throws(EditError) {
    if !id.isResolved { throw .undefined(name(of: id)) }
  }

  /// Refuses a target that is an undefined name.
  func check(_ target: Argument.Target) throws(EditError) {
    if case .statement(let id) = target { try check(id) }
  }

  func checkIsFree(_ name: NCName) throws(EditError) {
    if unresolved.contains(where: { $0.hasSameCodePoints(as: name.string) }) {
      throw .nameReferredTo(name)
    }
    let isTaken =
      statements.contains { $0.name == name } || arguments.contains { $0.name == name }
      || sources.contains { $0.name == name } || enumerations.contains { $0.name == name }
    if isTaken { throw .nameTaken(name) }
  }

  /// The name that was given, if it is free, or the first free one of those that are a word and a
  /// number from `start` on, but for one that something else is about to have.
  func freeName(
    _ given: NCName?, or word: String, from start: Int = 1, avoiding other: NCName? = nil
  ) throws(EditError) -> NCName {
    if let given {
      try checkIsFree(given)
      return given
    }
    var taken: Set<Int> = []
    let letters = Array(word.utf8)
    func note(_ name: String) {
      var name = name
      let number = name.withUTF8 { bytes -> Int? in
        guard bytes.count > letters.count, bytes.starts(with: letters) else { return nil }
        return Int(String(decoding: bytes[letters.count...], as: UTF8.self))
      }
      if let number { taken.insert(number) }
    }
    if let other { note(other.string) }
    for name in unresolved { note(name) }
    for at in statements.indices { note(statements[at].name.string) }
    for at in arguments.indices { note(arguments[at].name.string) }
    for source in sources { note(source.name.string) }
    for enumeration in enumerations { note(enumeration.name.string) }
    var number = start
    while taken.contains(number) { number += 1 }
    return NCName(known: "\(word)\(number)")
  }

  /// What stands before the number in names of arguments on a target, as the builder names them.
  func argumentWord(_ stance: Argument.Stance, on target: Argument.Target) -> String {
    let (prefix, path) = nameScope(below: target)
    let stem = (stance == .supports ? "a" : "o") + (path.isEmpty ? "" : path + ".")
    return prefix + stem
  }

  /// What stands before the number in names of premises of an argument, as the builder names them.
  func premiseWord(_ stance: Argument.Stance, on target: Argument.Target) -> String {
    let (prefix, path) = nameScope(below: target)
    let stem = "s" + (path.isEmpty ? "" : path + ".") + (stance == .supports ? "" : "o")
    return prefix + stem
  }

  private func nameScope(below target: Argument.Target) -> (prefix: String, path: String) {
    let name = name(of: target)
    guard name.utf8.count <= PartNames.longestPath else { return ("", "") }
    if case .statement(let id) = target {
      if id == thesis || thesis == nil && id == roots.first { return ("", "") }
      let path = name.dropFirst()
      if name.hasPrefix("s"), !roots.contains(id), let first = path.first,
        first.isNumber || "ox".contains(first)
      {
        return ("", String(path))
      }
    }
    return (name + ".", "")
  }
}
