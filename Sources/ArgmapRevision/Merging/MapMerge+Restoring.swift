// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

extension MapMerge {
  /// A statement or argument by its common number.
  private enum Unit: Hashable {
    case statement(Int)
    case argument(Int)
  }

  /// Keeps what one side removed and the other changed or uses, with all that was removed together
  /// with it: what it is part of, and what hangs on it.
  ///
  /// - Complexity: O(*n*) in the parts of all maps.
  mutating func restoreWhatIsNeeded() {
    var pending: [Unit] = []
    for number in statements.contested {
      contest(.statement, number, keeper: statements.keeper(of: number))
      pending.append(.statement(number))
    }
    for number in arguments.contested {
      contest(.argument, number, keeper: arguments.keeper(of: number))
      pending.append(.argument(number))
    }
    for number in sources.contested {
      contest(.source, number, keeper: sources.keeper(of: number))
    }
    for number in enumerations.contested {
      contest(.enumeration, number, keeper: enumerations.keeper(of: number))
    }
    for number in relations.contested {
      contest(.relation, number, keeper: relations.keeper(of: number))
    }
    for unit in neededThoughGone() {
      switch unit {
      case .statement(let number) where statements.restore(number):
        contest(.statement, number, keeper: statements.keeper(of: number))
      case .argument(let number) where arguments.restore(number):
        contest(.argument, number, keeper: arguments.keeper(of: number))
      default: continue
      }
      pending.append(unit)
    }
    guard !pending.isEmpty else {
      restoreArticles()
      return
    }
    restoreSurroundings(pending)
    restoreArticles()
  }

  private mutating func contest(_ part: MapChange.Part, _ number: Int, keeper: MergeSide?) {
    guard let keeper else { return }
    tell(
      MergeConflict(
        code: .removedAndChanged, part: part, number: number,
        remover: keeper == .ours ? .theirs : .ours))
  }

  /// What is gone, though something that is left refers to it.
  private func neededThoughGone() -> [Unit] {
    var needed: [Unit] = []
    func need(_ id: Statement.ID) {
      if id.isResolved, statements.merged[Int(id.rawValue)] == nil {
        needed.append(.statement(Int(id.rawValue)))
      }
    }
    func need(_ target: Argument.Target) {
      switch target {
      case .statement(let id): need(id)
      case .argument(let id):
        if arguments.merged[Int(id.rawValue)] == nil { needed.append(.argument(Int(id.rawValue))) }
      }
    }
    // What a contested argument refers to comes back with it, without being told of again.
    let contested = Set(arguments.contested)
    for (number, argument) in arguments.merged.enumerated() {
      guard let argument, !contested.contains(number) else { continue }
      need(argument.target)
      for premise in argument.premises { need(premise.statement) }
      if let alternative = argument.alternative { need(alternative.target) }
    }
    for relation in relations.merged {
      guard let relation else { continue }
      need(relation.from)
      need(relation.to)
    }
    // Notes on conflicts name what the other side refers to.
    for clash in arguments.clashes where [.target, .alternative].contains(clash.property) {
      for argument in [arguments.ours[clash.number], arguments.theirs[clash.number]] {
        if let argument { need(argument.target) }
        if let alternative = argument?.alternative { need(alternative.target) }
      }
    }
    for clash in relations.clashes {
      for relation in [relations.ours[clash.number], relations.theirs[clash.number]] {
        if let relation { need(relation.from) }
        if let relation { need(relation.to) }
      }
    }
    let known = Set(frames.base?.roots ?? [])
    for root in frame.roots where !known.contains(root) { need(root) }
    for thesis in [frames.ours.thesis, frames.theirs.thesis] {
      if let thesis, thesis != frames.base?.thesis { need(thesis) }
    }
    return needed
  }

  /// Restores all that hangs together with what was restored and was removed by the same side.
  private mutating func restoreSurroundings(_ seeds: [Unit]) {
    var pending = seeds
    let indices = (ours: MapIndex(ours.map), theirs: MapIndex(theirs.map))
    var restored: [Int] = []
    var lacking: [Int: Set<Statement.ID>] = [:]
    func restoreArguments(_ found: [Argument.ID], _ numbers: [Int32]) {
      for id in found {
        let number = Int(numbers[Int(id.rawValue)])
        if arguments.restore(number) { pending.append(.argument(number)) }
      }
    }
    func restore(_ id: Statement.ID) {
      guard id.isResolved, statements.restore(Int(id.rawValue)) else { return }
      pending.append(.statement(Int(id.rawValue)))
    }
    while let unit = pending.popLast() {
      switch unit {
      case .statement(let number):
        guard let keeper = statements.keeper(of: number) else { continue }
        let isOurs = keeper == .ours
        guard let at = space.statements.place(number, isOurs ? .ours : .theirs) else { continue }
        let id = Statement.ID(rawValue: Int32(at))
        let index = isOurs ? indices.ours : indices.theirs
        let numbers = isOurs ? space.arguments.ours : space.arguments.theirs
        restoreArguments(index.arguments(using: id) + index.arguments(on: id), numbers)
        restored.append(number)
        for use in index.arguments(using: id) {
          lacking[Int(numbers[Int(use.rawValue)]), default: []]
            .insert(Statement.ID(rawValue: Int32(number)))
        }
      case .argument(let number):
        guard let argument = arguments.merged[number] else { continue }
        switch argument.target {
        case .statement(let id): restore(id)
        case .argument(let id):
          if arguments.restore(Int(id.rawValue)) { pending.append(.argument(Int(id.rawValue))) }
        }
        for premise in argument.premises { restore(premise.statement) }
        if let alternative = argument.alternative, case .statement(let id) = alternative.target {
          restore(id)
        }
        guard let keeper = arguments.keeper(of: number) else { continue }
        let isOurs = keeper == .ours
        guard let at = space.arguments.place(number, isOurs ? .ours : .theirs) else { continue }
        let index = isOurs ? indices.ours : indices.theirs
        restoreArguments(
          index.arguments(on: Argument.ID(rawValue: Int32(at))),
          isOurs ? space.arguments.ours : space.arguments.theirs)
      }
    }
    putBack(lacking)
    putBackAsConclusions(restored)
  }

  /// Puts restored statements back among the premises of arguments that both sides have.
  private mutating func putBack(_ lacking: [Int: Set<Statement.ID>]) {
    for (number, wanted) in lacking {
      guard let argument = arguments.merged[number] else { continue }
      let present = Set(argument.premises.map(\.statement))
      let missing = wanted.subtracting(present)
      guard !missing.isEmpty,
        let original = [arguments.ours[number], arguments.theirs[number]].compactMap(\.self)
          .first(where: { $0.premises.contains { missing.contains($0.statement) } })
      else { continue }
      let keys = PremiseKey.list(original.premises)
      let left = PremiseKey.list(argument.premises)
      let isLeft = Set(left)
      let order = mergedOrder(base: keys, ours: keys, theirs: left) { key in
        present.contains(key.statement) ? isLeft.contains(key) : missing.contains(key.statement)
      }
      var premises = Dictionary(zip(keys, original.premises)) { first, _ in first }
      for (key, premise) in zip(left, argument.premises) { premises[key] = premise }
      arguments.merged[number]?.premises = order.compactMap { premises[$0] }
    }
  }

  /// Makes restored statements conclusions, or the thesis, as they were on the side that kept them.
  private mutating func putBackAsConclusions(_ restored: [Int]) {
    let roots = (ours: Set(frames.ours.roots), theirs: Set(frames.theirs.roots))
    var present = Set(frame.roots)
    for number in restored {
      let id = Statement.ID(rawValue: Int32(number))
      let isOurs = statements.keeper(of: number) == .ours
      if (isOurs ? roots.ours : roots.theirs).contains(id), present.insert(id).inserted {
        frame.roots.append(id)
      }
      if frame.thesis == nil, (isOurs ? frames.ours : frames.theirs).thesis == id {
        frame.thesis = id
      }
    }
  }

  /// Restores the sources and enumerations that something refers to.
  private mutating func restoreArticles() {
    func need(_ spans: [SourceSpan]) {
      for span in spans {
        guard let source = span.source, source.isResolved else { continue }
        let number = Int(source.rawValue)
        if sources.restore(number) { contest(.source, number, keeper: sources.keeper(of: number)) }
      }
    }
    func need(_ enumeration: ArgumentMap.Enumeration.ID?) {
      guard let enumeration, enumeration.isResolved else { return }
      let number = Int(enumeration.rawValue)
      if enumerations.restore(number) {
        contest(.enumeration, number, keeper: enumerations.keeper(of: number))
      }
    }
    for statement in statements.merged {
      guard let statement else { continue }
      need(statement.spans)
      need(statement.cues.map(\.span))
      need(statement.enumeration)
      for restatement in statement.restatements {
        need(restatement.spans)
        need(restatement.cues.map(\.span))
      }
      for attribution in statement.attributions { need(attribution.spans) }
    }
    for argument in arguments.merged {
      guard let argument else { continue }
      need(argument.cues.map(\.span))
      need(argument.enumeration)
    }
    for enumeration in enumerations.merged {
      guard let enumeration else { continue }
      need(enumeration.spans)
      need(enumeration.cues.map(\.span))
    }
  }
}
