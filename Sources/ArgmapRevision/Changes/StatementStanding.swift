// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// What each statement of a map is: a conclusion, a premise of which arguments, or nothing of these.
struct StatementStanding {
  private let map: ArgumentMap
  private let index: MapIndex
  private var isRoot: [Bool]

  init(_ map: ArgumentMap) {
    self.map = map
    index = MapIndex(map)
    isRoot = [Bool](repeating: false, count: map.statements.count)
    for root in map.roots where root.isResolved { isRoot[root.index] = true }
  }

  /// One use of a statement.
  enum Use: Hashable {
    case conclusion
    case premise(Argument.ID)
  }

  func uses(of id: Statement.ID) -> [Use] {
    var uses: [Use] = isRoot[id.index] ? [.conclusion] : []
    var last: Argument.ID?
    for argument in index.arguments(using: id) where argument != last {
      uses.append(.premise(argument))
      last = argument
    }
    return uses
  }

  /// What uses mean, in words; at most three.
  func words(_ uses: [Use], of id: Statement.ID) -> [String] {
    guard !uses.isEmpty else { return [map[id].isContext ? "background" : "on its own"] }
    let words = uses.prefix(3).map { use in
      switch use {
      case .conclusion: return map.thesis == id ? "the thesis" : "a conclusion"
      case .premise(let argument):
        let linked = premiseNames(map[argument], in: map, without: id)
        return map[argument].bearing.words(in: map)
          + (map[argument].premises.contains { $0.statement != id } ? " with \(linked)" : "")
      }
    }
    return words + (uses.count > 3 ? ["\(uses.count - 3) more"] : [])
  }
}
