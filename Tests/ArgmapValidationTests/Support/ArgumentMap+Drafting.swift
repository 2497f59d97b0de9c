// SPDX-License-Identifier: MIT

import ArgmapModel

/// Makes a map from a few lines.
func draft(_ build: (inout ArgumentMap) -> Void) -> ArgumentMap {
  var map = ArgumentMap()
  build(&map)
  return map
}

extension ArgumentMap {
  /// Adds a statement that says its name.
  @discardableResult
  mutating func state(
    _ name: NCName,
    _ change: (inout Statement) -> Void = { _ in }
  ) -> Statement.ID {
    var statement = Statement(name: name, text: Prose("It is \(name).") ?? "It is.")
    change(&statement)
    return append(statement)
  }

  /// Adds a conclusion; the first is the thesis.
  @discardableResult
  mutating func conclude(
    _ name: NCName,
    _ change: (inout Statement) -> Void = { _ in }
  ) -> Statement.ID {
    let id = state(name, change)
    roots.append(id)
    thesis = thesis ?? id
    return id
  }

  /// Adds an argument for a statement.
  @discardableResult
  mutating func support(
    _ target: Statement.ID,
    _ name: NCName,
    with premises: [Statement.ID],
    _ change: (inout Argument) -> Void = { _ in }
  ) -> Argument.ID {
    argue(.supports, .statement(target), name, premises, change)
  }

  /// Adds an objection to a statement.
  @discardableResult
  mutating func attack(
    _ target: Statement.ID,
    _ name: NCName,
    with premises: [Statement.ID],
    _ change: (inout Argument) -> Void = { _ in }
  ) -> Argument.ID {
    argue(.attacks, .statement(target), name, premises, change)
  }

  /// Adds an argument or objection.
  @discardableResult
  mutating func argue(
    _ stance: Argument.Stance,
    _ target: Argument.Target,
    _ name: NCName,
    _ premises: [Statement.ID],
    _ change: (inout Argument) -> Void = { _ in }
  ) -> Argument.ID {
    var argument = Argument(
      name: name,
      stance: stance,
      target: target,
      premises: premises.map { Argument.Premise($0) }
    )
    change(&argument)
    return append(argument)
  }

  /// Adds an enumeration whose items are arguments for the thesis, each numbered by a cue that
  /// stands at its ordinal times ten.
  mutating func enumerate(
    _ ordinals: [Int],
    announced: Int? = nil,
    _ change: (inout Enumeration) -> Void = { _ in }
  ) {
    let thesis = conclude("t")
    sources = [Source(name: "article")]
    var enumeration = Enumeration(name: "e1", announced: announced)
    change(&enumeration)
    let id = append(enumeration)
    for (position, ordinal) in ordinals.enumerated() {
      let name = NCName("s\(position + 1)") ?? "s"
      let premise = state(name)
      support(thesis, NCName("a\(position + 1)") ?? "a", with: [premise]) {
        $0.enumeration = id
        $0.ordinal = ordinal
        $0.cues = [numbering(at: ordinal * 10)]
      }
    }
  }
}

/// A cue that numbers an item.
func numbering(at start: Int) -> Cue {
  Cue(rule: "enumeration.word", span: SourceSpan(start..<start + 6))
}

/// A cue of another kind.
func cue(at range: Range<Int>, _ words: Prose? = nil) -> Cue {
  Cue(rule: "premise.because", span: SourceSpan(range, quotation: words))
}

/// A thesis, a premise for it, and a change to either.
func supported(
  _ change: (inout ArgumentMap, _ thesis: Statement.ID, _ premise: Statement.ID) -> Void
) -> ArgumentMap {
  draft { map in
    map.sources = [ArgumentMap.Source(name: "article")]
    let thesis = map.conclude("t")
    let premise = map.state("s1")
    map.support(thesis, "a1", with: [premise])
    change(&map, thesis, premise)
  }
}
