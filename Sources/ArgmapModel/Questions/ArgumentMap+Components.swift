// SPDX-License-Identifier: MIT

extension ArgumentMap {
  /// The statements that hang together through arguments and objections, whatever the direction,
  /// each group in the map's order, by their first statement.
  ///
  /// Context that nothing uses is a group of its own. Relations don't connect.
  ///
  /// - Complexity: O(*n* α(*n*)) in statements, arguments and premises.
  public var components: [[Statement.ID]] {
    var sets = DisjointSets(count: statements.count + arguments.count)
    for at in arguments.indices {
      let number = statements.count + at
      switch arguments[at].target {
      case .statement(let id): if id.isResolved { sets.join(number, id.index) }
      case .argument(let id): sets.join(number, statements.count + id.index)
      }
      for position in arguments[at].premises.indices {
        let premise = arguments[at].premises[position].statement
        if premise.isResolved { sets.join(number, premise.index) }
      }
    }
    var groups: [[Statement.ID]] = []
    var groupOfSet = [Int32](repeating: -1, count: statements.count + arguments.count)
    for at in statements.indices {
      let set = sets.representative(of: at)
      if groupOfSet[set] < 0 {
        groupOfSet[set] = Int32(groups.count)
        groups.append([])
      }
      groups[Int(groupOfSet[set])].append(Statement.ID(at))
    }
    return groups
  }
}

/// Sets that only grow together (Tarjan 1975), with halved paths and the smaller under the larger.
private struct DisjointSets {
  private var parents: [Int32]
  private var sizes: [Int32]

  init(count: Int) {
    parents = (0..<Int32(count)).map { $0 }
    sizes = [Int32](repeating: 1, count: count)
  }

  mutating func representative(of member: Int) -> Int {
    var at = member
    while parents[at] != at {
      parents[at] = parents[Int(parents[at])]
      at = Int(parents[at])
    }
    return at
  }

  mutating func join(_ one: Int, _ other: Int) {
    var (large, small) = (representative(of: one), representative(of: other))
    guard large != small else { return }
    if sizes[large] < sizes[small] { swap(&large, &small) }
    parents[small] = Int32(large)
    sizes[large] += sizes[small]
  }
}
