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

  /// What a name stands for, by index; -1 for nothing.
  private struct Definition {
    var statement: Int32 = -1
    var argument: Int32 = -1
    var source: Int32 = -1
    var enumeration: Int32 = -1
    var isArgumentFirst = false
    var isDefined = false
  }

  private var numbers: [Key: Int32] = [:]
  private var names: [String] = []
  private var definitions: [Definition] = []

  /// Whether a name is defined.
  func defines(_ name: String) -> Bool {
    numbers[Key(name: name)].map { definitions[Int($0)].isDefined } ?? false
  }

  /// A handle's raw value for a name, until ``resolve(into:)``.
  mutating func use(_ name: String) -> Int32 { ~number(of: name) }

  private mutating func number(of name: String) -> Int32 {
    let new = Int32(names.count)
    let number = Self.value(of: &numbers[Key(name: name), default: new])
    if number == new {
      names.append(name)
      definitions.append(Definition())
    }
    return number
  }

  /// Reads an entry of a table, which makes it if it is new: one search for both.
  private static func value(of entry: inout Int32) -> Int32 { entry }

  // Of two definitions of one name, references mean the first.
  mutating func define(statement name: String, _ index: Int) {
    define(name) { if $0.statement < 0 { $0.statement = Int32(index) } }
  }

  mutating func define(argument name: String, _ index: Int) {
    define(name) {
      guard $0.argument < 0 else { return }
      $0.argument = Int32(index)
      $0.isArgumentFirst = $0.statement < 0
    }
  }

  mutating func define(source name: String, _ index: Int) {
    define(name) { if $0.source < 0 { $0.source = Int32(index) } }
  }

  mutating func define(enumeration name: String, _ index: Int) {
    define(name) { if $0.enumeration < 0 { $0.enumeration = Int32(index) } }
  }

  private mutating func define(_ name: String, _ change: (inout Definition) -> Void) {
    let number = Int(number(of: name))
    definitions[number].isDefined = true
    change(&definitions[number])
  }

  func statement(_ raw: Int32) -> Int32? { index(definitions[Int(~raw)].statement) }
  func source(_ raw: Int32) -> Int32? { index(definitions[Int(~raw)].source) }
  func enumeration(_ raw: Int32) -> Int32? { index(definitions[Int(~raw)].enumeration) }

  func target(_ raw: Int32) -> Argument.Target? {
    let definition = definitions[Int(~raw)]
    if let argument = index(definition.argument),
      definition.isArgumentFirst || definition.statement < 0
    {
      return .argument(Argument.ID(rawValue: argument))
    }
    return index(definition.statement).map { .statement(Statement.ID(rawValue: $0)) }
  }

  private func index(_ value: Int32) -> Int32? { value < 0 ? nil : value }

  /// The names that were used or defined, by their numbers.
  var usedNames: [String] { names }
}
