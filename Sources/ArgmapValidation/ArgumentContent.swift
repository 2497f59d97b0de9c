// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// What an argument says, apart from whether it speaks for or against.
struct ArgumentContent: Hashable {
  private let target: Argument.Target
  private let premises: [Int32]

  /// The content of an argument, or `nil` when it has no premises or some that are not defined.
  init?(_ argument: Argument) {
    guard !argument.premises.isEmpty, argument.premises.allSatisfy(\.statement.isResolved) else {
      return nil
    }
    target = argument.target
    premises = Set(argument.premises.map(\.statement.rawValue)).sorted()
  }
}

extension ValidationContext {
  /// The arguments whose premises are all used more than once, as only those can have the premises
  /// of another.
  var argumentsOfSharedPremises: [Argument.ID] {
    map.arguments.indices.filter { at in
      !map.arguments[at].premises.isEmpty
        && map.arguments[at].premises.allSatisfy {
          $0.statement.isResolved && index.useCount(of: $0.statement) > 1
        }
    }.map { Argument.ID($0) }
  }
}
