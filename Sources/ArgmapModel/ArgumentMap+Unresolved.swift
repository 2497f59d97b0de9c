// SPDX-License-Identifier: MIT

extension ArgumentMap {
  /// Sorts the undefined names, drops the unused and merges the equal, so that two maps that use the
  /// same names are equal.
  mutating func keepUsedUnresolvedNames() {
    guard !unresolved.isEmpty else { return }
    var isUsed = [Bool](repeating: false, count: unresolved.count)
    rewriteUnresolved { raw in
      isUsed[Int(~raw)] = true
      return raw
    }
    // By bytes: `<` and `==` take canonically equivalent names for equal.
    let used = unresolved.indices.filter { isUsed[$0] }.sorted {
      unresolved[$0].utf8.lexicographicallyPrecedes(unresolved[$1].utf8)
    }
    var names: [String] = []
    var places = [Int32](repeating: 0, count: unresolved.count)
    for old in used {
      let isNew = names.last.map { !$0.hasSameCodePoints(as: unresolved[old]) } ?? true
      if isNew { names.append(unresolved[old]) }
      places[old] = ~Int32(names.count - 1)
    }
    rewriteUnresolved { places[Int(~$0)] }
    unresolved = names
  }

  /// Replaces the raw value of every handle that stands for an undefined name.
  private mutating func rewriteUnresolved(_ replace: (Int32) -> Int32) {
    func rewritten(_ raw: Int32) -> Int32 { raw < 0 ? replace(raw) : raw }
    func rewrite(_ target: inout Argument.Target) {
      if case .statement(let id) = target {
        target = .statement(Statement.ID(rawValue: rewritten(id.rawValue)))
      }
    }
    func rewrite(_ enumeration: inout Enumeration.ID?) {
      enumeration = enumeration.map { Enumeration.ID(rawValue: rewritten($0.rawValue)) }
    }

    updateSpans { span in
      span.source = span.source.map { Source.ID(rawValue: rewritten($0.rawValue)) }
    }
    for position in statements.indices { rewrite(&statements[position].enumeration) }
    for position in arguments.indices {
      rewrite(&arguments[position].target)
      rewrite(&arguments[position].enumeration)
      if var alternative = arguments[position].alternative {
        rewrite(&alternative.target)
        arguments[position].alternative = alternative
      }
      for premise in arguments[position].premises.indices {
        let raw = arguments[position].premises[premise].statement.rawValue
        arguments[position].premises[premise].statement = Statement.ID(rawValue: rewritten(raw))
      }
    }
    for position in relations.indices {
      rewrite(&relations[position].from)
      rewrite(&relations[position].to)
    }
    thesis = thesis.map { Statement.ID(rawValue: rewritten($0.rawValue)) }
  }
}
