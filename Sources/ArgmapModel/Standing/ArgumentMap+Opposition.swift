// SPDX-License-Identifier: MIT

extension ArgumentMap.Relation {
  /// Whether it says that both ends can not be true.
  package var isOpposition: Bool {
    let type = type.string.lowercased()
    return type == "contrary" || type == "contradictory"
  }

  /// Whether it says that one end weighs more than the other.
  package var isPreference: Bool { type.string.lowercased() == "preferred-to" }
}
