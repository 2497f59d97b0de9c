// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension Argument.Target {
  /// Whether the map defines it.
  var isResolved: Bool {
    switch self {
    case .statement(let id): id.isResolved
    case .argument: true
    }
  }

  /// A number by which targets are put in order: statements, then arguments.
  var order: Int {
    switch self {
    case .statement(let id): Int(id.rawValue)
    case .argument(let id): Int(Int32.max) + 1 + Int(id.rawValue)
    }
  }
}
