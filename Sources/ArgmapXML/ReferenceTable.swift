// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The names that a file uses and defines.
///
/// A reference may come before what it refers to, so while a file is read, each name that is used
/// gets a number, and references hold the complement of that number.
struct ReferenceTable {
  /// A name as XML compares names: by code points.
  private struct Key: Hashable {
    let name: String
    static func == (a: Self, b: Self) -> Bool {
      a.name == b.name && a.name.utf8.elementsEqual(b.name.utf8)
    }
  }

  private struct Definition {
    var statement: Int32?
    var argument: Int32?
    var source: Int32?
    var enumeration: Int32?
    var isArgumentFirst = false
  }

  private var numbers: [Key: Int32] = [:]
  private var names: [String] = []
  private var definitions: [Key: Definition] = [:]

  /// Whether a name is defined.
  func defines(_ name: String) -> Bool { definitions[Key(name: name)] != nil }

  /// A handle's raw value for a name, until ``resolve(into:)``.
  mutating func use(_ name: String) -> Int32 {
    let key = Key(name: name)
    if let number = numbers[key] { return ~number }
    let number = Int32(names.count)
    numbers[key] = number
    names.append(name)
    return ~number
  }

  // Of two definitions of one name, references mean the first.
  mutating func define(statement name: String, _ index: Int) {
    define(name) { if $0.statement == nil { $0.statement = Int32(index) } }
  }

  mutating func define(argument name: String, _ index: Int) {
    define(name) {
      guard $0.argument == nil else { return }
      $0.argument = Int32(index)
      $0.isArgumentFirst = $0.statement == nil
    }
  }

  mutating func define(source name: String, _ index: Int) {
    define(name) { if $0.source == nil { $0.source = Int32(index) } }
  }

  mutating func define(enumeration name: String, _ index: Int) {
    define(name) { if $0.enumeration == nil { $0.enumeration = Int32(index) } }
  }

  private mutating func define(_ name: String, _ change: (inout Definition) -> Void) {
    change(&definitions[Key(name: name), default: Definition()])
  }

  func statement(_ raw: Int32) -> Int32? { definition(raw)?.statement }
  func source(_ raw: Int32) -> Int32? { definition(raw)?.source }
  func enumeration(_ raw: Int32) -> Int32? { definition(raw)?.enumeration }

  func target(_ raw: Int32) -> Argument.Target? {
    guard let definition = definition(raw) else { return nil }
    if let argument = definition.argument, definition.isArgumentFirst || definition.statement == nil
    {
      return .argument(Argument.ID(rawValue: argument))
    }
    return definition.statement.map { .statement(Statement.ID(rawValue: $0)) }
  }

  private func definition(_ raw: Int32) -> Definition? {
    definitions[Key(name: names[Int(~raw)])]
  }

  /// The names that were used, by their numbers.
  var usedNames: [String] { names }
}
