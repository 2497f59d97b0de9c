// SPDX-License-Identifier: MIT

extension ArgumentMap {
  /// Sorts the undefined names, drops the unused and merges the equal, so that two maps that use the
  /// same names are equal.
  mutating func keepUsedUnresolvedNames() {
    var used: Set<Int32> = []
    rewriteUnresolved { raw in
      used.insert(raw)
      return raw
    }
    let names = Set(used.map { unresolved[Int(~$0)] }).sorted()
    let places = Dictionary(
      uniqueKeysWithValues: zip(names, names.indices.map { ~Int32($0) })
    )
    let old = unresolved
    rewriteUnresolved { places[old[Int(~$0)]] ?? $0 }
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
    func rewrite(_ spans: inout [SourceSpan]) {
      for position in spans.indices {
        spans[position].source = spans[position].source.map {
          Source.ID(rawValue: rewritten($0.rawValue))
        }
      }
    }
    func rewrite(_ cues: inout [Cue]) {
      for position in cues.indices {
        cues[position].span.source = cues[position].span.source.map {
          Source.ID(rawValue: rewritten($0.rawValue))
        }
      }
    }
    func rewrite(_ enumeration: inout Enumeration.ID?) {
      enumeration = enumeration.map { Enumeration.ID(rawValue: rewritten($0.rawValue)) }
    }

    for position in enumerations.indices {
      rewrite(&enumerations[position].spans)
      rewrite(&enumerations[position].cues)
    }
    for position in statements.indices {
      rewrite(&statements[position].spans)
      rewrite(&statements[position].cues)
      rewrite(&statements[position].enumeration)
      for part in statements[position].restatements.indices {
        rewrite(&statements[position].restatements[part].spans)
        rewrite(&statements[position].restatements[part].cues)
      }
      for part in statements[position].attributions.indices {
        rewrite(&statements[position].attributions[part].spans)
      }
    }
    for position in arguments.indices {
      rewrite(&arguments[position].target)
      rewrite(&arguments[position].cues)
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
