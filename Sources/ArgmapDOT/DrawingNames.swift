// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The identifiers of a drawing, all different even when an author has used a name twice.
///
/// Signs that no name of a map can hold keep the kinds apart.
struct DrawingNames {
  private let map: ArgumentMap
  /// The names that had to be changed, by their index; those of arguments after the statements'.
  private var changed: [Int: String] = [:]

  init(_ map: ArgumentMap) {
    self.map = map
    guard Self.hasEqualHashes(map) else { return }
    var used: [String: Int] = [:]
    let names = map.statements.lazy.map(\.name.string)
    for (index, name) in names.enumerated() { number(name, index, &used) }
    for (index, argument) in map.arguments.enumerated() {
      number(argument.name.string, map.statements.count + index, &used)
    }
  }

  private mutating func number(_ name: String, _ index: Int, _ used: inout [String: Int]) {
    let times = used[name, default: 0] + 1
    used[name] = times
    if times > 1 { changed[index] = "\(name)~\(times)" }
  }

  /// Whether two names may be equal: a look that needs no memory for their letters.
  private static func hasEqualHashes(_ map: ArgumentMap) -> Bool {
    var size = 16
    while size < 2 * (map.statements.count + map.arguments.count) { size *= 2 }
    var table = [UInt64](repeating: 0, count: size)
    func isNew(_ name: String) -> Bool {
      // FNV-1a; 0 marks an empty place. Strings equal in Swift but not in bytes are different names.
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      if hash == 0 { hash = 1 }
      var at = Int(truncatingIfNeeded: hash ^ hash >> 32) & (size - 1)
      while table[at] != 0 {
        if table[at] == hash { return false }
        at = (at + 1) & (size - 1)
      }
      table[at] = hash
      return true
    }
    for statement in map.statements where !isNew(statement.name.string) { return true }
    for argument in map.arguments where !isNew(argument.name.string) { return true }
    return false
  }

  /// The name of a statement; that of an undefined one starts with `?`.
  subscript(statement: Statement.ID) -> String {
    guard statement.isResolved else { return "?" + map.name(of: statement) }
    if !changed.isEmpty, let name = changed[statement.index] { return name }
    return map.statements[statement.index].name.string
  }

  /// The name of an argument.
  subscript(argument: Argument.ID) -> String {
    if !changed.isEmpty, let name = changed[map.statements.count + argument.index] { return name }
    return map.arguments[argument.index].name.string
  }
}
