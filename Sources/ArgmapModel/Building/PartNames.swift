// SPDX-License-Identifier: MIT

/// The names of a map that is being built: those that were given, and new ones.
package struct PartNames {
  package init() {}

  /// Names that were given anywhere, which new ones leave alone.
  private var reserved: Set<NCName> = []
  private var taken: Set<NCName> = []
  /// For a name that was wanted more than once, the last number behind it.
  private var numbers: [NCName: Int] = [:]
  private var shortPaths = 0

  /// Keeps a name for the part that it is given to.
  package mutating func reserve(_ name: String) {
    if let name = NCName(name) { reserved.insert(name) }
  }

  /// Gives a name to a part.
  ///
  /// - Returns: Whether no other part has it.
  package mutating func take(_ name: NCName) -> Bool { taken.insert(name).inserted }

  /// A new name: the one wanted, which is an NCName, or that with the first number behind it that makes it new.
  package mutating func new(_ wanted: String) -> NCName {
    let name = NCName(known: wanted)
    if !reserved.contains(name), taken.insert(name).inserted { return name }
    var number = numbers[name] ?? 1
    while true {
      number += 1
      let other = NCName(known: "\(name)-\(number)")
      guard !reserved.contains(other), taken.insert(other).inserted else { continue }
      numbers[name] = number
      return other
    }
  }

  /// Where names below a part start from.
  package mutating func scope(_ prefix: String, _ path: String) -> NameScope {
    guard prefix.utf8.count + path.utf8.count > Self.longestPath else {
      return NameScope(prefix: prefix, path: path)
    }
    shortPaths += 1
    return NameScope(prefix: "", path: "x\(shortPaths)")
  }

  /// Names below a path longer than this start afresh, so that a deep branch has short names too.
  static let longestPath = 24
}

/// Where the names of what stands below a part start from, and how far they have been counted.
///
/// Below the thesis arguments are `a1`, objections `o1`, premises `s1` and `so1`; below premise `s1`
/// they are `a1.1`, `o1.1`, `s1.1`; below another conclusion or an argument its name comes first.
package struct NameScope {
  package let prefix: String
  package let path: String
  private var arguments = 0
  private var objections = 0
  private var premises = 0
  private var objectionPremises = 0

  package init(prefix: String, path: String) {
    self.prefix = prefix
    self.path = path
  }

  /// Whether it is that of a conclusion or argument.
  package var isTop: Bool { path.isEmpty }

  private var stem: String { path.isEmpty ? "" : path + "." }

  /// Items are named by their ordinals; whatever else there is comes after the last.
  package mutating func startBehind(item ordinal: Int) {
    // Counting on from the largest number there is would trap.
    let ordinal = min(ordinal, Int(Int32.max))
    arguments = max(arguments, ordinal)
    premises = max(premises, ordinal)
  }

  package mutating func argument(_ stance: Argument.Stance, item: Int?) -> String {
    switch (stance, item) {
    case (.supports, let item?):
      return "\(prefix)a\(stem)\(item)"
    case (.supports, nil):
      arguments += 1
      return "\(prefix)a\(stem)\(arguments)"
    case (.attacks, _):
      objections += 1
      return "\(prefix)o\(stem)\(objections)"
    }
  }

  /// The path of the next premise.
  package mutating func premise(of stance: Argument.Stance, item: Int?) -> String {
    switch (stance, item) {
    case (.supports, let item?):
      return "\(stem)\(item)"
    case (.supports, nil):
      premises += 1
      return "\(stem)\(premises)"
    case (.attacks, _):
      objectionPremises += 1
      return "\(stem)o\(objectionPremises)"
    }
  }
}
