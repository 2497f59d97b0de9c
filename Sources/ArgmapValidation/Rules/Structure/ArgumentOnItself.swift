// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// Arguments on arguments come back to where they started, and bear on no statement.
  package static let argumentOnItself = Self("structure/argument-on-itself")
}

extension Rule {
  /// Every chain of backings and undercuts ends at an argument about a statement.
  static let argumentOnItself = Self(.argumentOnItself) { context, findings in
    for circle in targetCircles(context.map) {
      let parts = circle.map { MapPart.argument($0) }
      guard let first = parts.first else { continue }
      findings.add(.error, at: first, attribute: "target", or: parts) {
        let names = elided(circle.map { context.map[$0].name.string }) { "'\($0)'" }
        return Finding(
          circle.count == 1
            ? "\(context.name(of: first)) bears on itself"
            : "arguments bear on each other in a circle: " + names.joined(separator: " on ")
              + " on '\(context.plainName(of: first))'",
          help: [
            "give \(circle.count == 1 ? "it" : "one of them") a statement as its target"
          ]
        )
      }
    }
  }

  /// The circles of arguments that target each other, each from its first argument on.
  ///
  /// - Complexity: O(arguments).
  private static func targetCircles(_ map: ArgumentMap) -> [[Argument.ID]] {
    // Which walk came by each argument first; a walk that meets itself has found a circle.
    var walks = [Int32](repeating: -1, count: map.arguments.count)
    var circles: [[Argument.ID]] = []
    for index in map.arguments.indices where walks[index] < 0 {
      guard case .argument = map.arguments[index].target else { continue }
      let start = Argument.ID(index)
      var at = start
      while walks[at.index] < 0 {
        walks[at.index] = start.rawValue
        guard case .argument(let next) = map.arguments[at.index].target else { break }
        at = next
      }
      guard walks[at.index] == start.rawValue, case .argument = map[at].target else { continue }
      var circle = [at]
      while case .argument(let next) = map[circle[circle.count - 1]].target, next != at {
        circle.append(next)
      }
      let first = circle.indices.min { circle[$0].rawValue < circle[$1].rawValue } ?? 0
      circles.append(Array(circle[first...] + circle[..<first]))
    }
    return circles
  }
}
