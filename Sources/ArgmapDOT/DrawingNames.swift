// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The identifiers of a drawing, all different even when an author has used a name twice.
///
/// Signs that no name of a map can hold keep the kinds apart.
struct DrawingNames {
  private let statements: [String]
  private let arguments: [String]
  private let map: ArgumentMap

  init(_ map: ArgumentMap) {
    self.map = map
    var used: [String: Int] = [:]
    func unique(_ name: String) -> String {
      let times = used[name, default: 0] + 1
      used[name] = times
      return times == 1 ? name : "\(name)~\(times)"
    }
    statements = map.statements.map { unique($0.name.string) }
    arguments = map.arguments.map { unique($0.name.string) }
  }

  /// The name of a statement; that of an undefined one starts with `?`.
  subscript(statement: Statement.ID) -> String {
    statement.isResolved ? statements[statement.index] : "?" + map.name(of: statement)
  }

  /// The name of an argument.
  subscript(argument: Argument.ID) -> String { arguments[argument.index] }

  /// The name of the point at which the premises of an argument join.
  func step(of argument: Argument.ID) -> String { "+" + arguments[argument.index] }
}
