// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The names that a file uses and defines.
///
/// A reference may come before what it refers to, so while a file is read, each name gets a number,
/// and references hold the complement of that number.
struct ReferenceTable {
  /// What a name stands for, by index; -1 for nothing.
  private struct Definition {
    var statement: Int32 = -1
    var argument: Int32 = -1
    var source: Int32 = -1
    var enumeration: Int32 = -1
    var isArgumentFirst = false
    var isDefined = false
  }

  private var names = ByteTable()
  private var definitions: [Definition] = []

  /// How many names there are.
  var count: Int { definitions.count }

  /// Whether a name is defined.
  func defines(_ name: String) -> Bool {
    names.find(Array(name.utf8)).map { definitions[Int($0)].isDefined } ?? false
  }

  /// The number of a name, which gets one if it is new.
  mutating func number(of name: UnsafeBufferPointer<UInt8>) -> Int32 {
    let number = names.number(of: name)
    if Int(number) == definitions.count { definitions.append(Definition()) }
    return number
  }

  /// The number of a name, which gets one if it is new.
  mutating func number(of name: String) -> Int32 {
    Array(name.utf8).withUnsafeBufferPointer { number(of: $0) }
  }

  /// The name of a number.
  func name(_ number: Int32) -> String { names.string(number) }

  // Of two definitions of one name, references mean the first.
  mutating func define(statement number: Int32, _ index: Int) {
    define(number) { if $0.statement < 0 { $0.statement = Int32(index) } }
  }

  mutating func define(argument number: Int32, _ index: Int) {
    define(number) {
      guard $0.argument < 0 else { return }
      $0.argument = Int32(index)
      $0.isArgumentFirst = $0.statement < 0
    }
  }

  mutating func define(source number: Int32, _ index: Int) {
    define(number) { if $0.source < 0 { $0.source = Int32(index) } }
  }

  mutating func define(enumeration number: Int32, _ index: Int) {
    define(number) { if $0.enumeration < 0 { $0.enumeration = Int32(index) } }
  }

  private mutating func define(_ number: Int32, _ change: (inout Definition) -> Void) {
    definitions[Int(number)].isDefined = true
    change(&definitions[Int(number)])
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
}
