// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension MapMerge {
  /// The map of what is left, in the merged order, with names of its own for what both sides added
  /// under one name.
  mutating func assembled() -> ArgumentMap {
    let order = (
      statements: statements.order(space.statements), arguments: argumentOrder(),
      sources: sources.order(space.sources),
      enumerations: enumerations.order(space.enumerations),
      relations: relations.order(space.relations)
    )
    func indices(_ order: [Int], _ count: Int) -> [Int32] {
      var indices = [Int32](repeating: Renumbering.gone, count: count)
      for (index, number) in order.enumerated() { indices[number] = Int32(index) }
      return indices
    }
    let numbering = Renumbering(
      statements: indices(order.statements, space.statements.count),
      arguments: indices(order.arguments, space.arguments.count),
      sources: indices(order.sources, space.sources.count),
      enumerations: indices(order.enumerations, space.enumerations.count),
      unresolved: space.unresolved.indices.map { ~Int32($0) })
    statementOrder = order.statements
    distinguishNames()

    var map = ArgumentMap()
    map.append(
      contentsOf: order.statements.compactMap {
        statements.merged[$0]?.renumbered(by: numbering)
      })
    map.append(
      contentsOf: order.arguments.compactMap { arguments.merged[$0]?.renumbered(by: numbering) })
    map.sources = order.sources.compactMap { sources.merged[$0] }
    map.enumerations = order.enumerations.compactMap {
      enumerations.merged[$0]?.renumbered(by: numbering)
    }
    map.relations = order.relations.compactMap {
      relations.merged[$0]?.renumbered(by: numbering)
    }
    var frame = frame.renumbered(by: numbering)
    frame.roots.removeAll { $0.rawValue == Renumbering.gone }
    if frame.thesis?.rawValue == Renumbering.gone { frame.thesis = nil }
    frame.fill(&map)
    for name in space.unresolved { _ = map.appendUnresolved(name) }
    return map
  }

  /// The arguments that are left: those on one target in the order that both sides make of it, so that
  /// each side can arrange other places anew.
  private func argumentOrder() -> [Int] {
    var order = arguments.order(space.arguments)
    var slots: [Argument.Target: [Int]] = [:]
    for (slot, number) in order.enumerated() {
      if let target = arguments.merged[number]?.target { slots[target, default: []].append(slot) }
    }
    let groups = (
      base: grouped(space.arguments.base, arguments.base, slots),
      ours: grouped(space.arguments.ours, arguments.ours, slots),
      theirs: grouped(space.arguments.theirs, arguments.theirs, slots)
    )
    for (target, slots) in slots where slots.count > 1 {
      let arranged = mergedOrder(
        base: groups.base[target] ?? [], ours: groups.ours[target] ?? [],
        theirs: groups.theirs[target] ?? []
      ) { arguments.merged[Int($0)]?.target == target }
      guard arranged.count == slots.count else { continue }
      for (slot, number) in zip(slots, arranged) { order[slot] = Int(number) }
    }
    return order
  }

  /// The numbers of one side's arguments by target, of targets with several.
  private func grouped(
    _ numbers: [Int32], _ parts: [Argument?], _ slots: [Argument.Target: [Int]]
  ) -> [Argument.Target: [Int32]] {
    var groups: [Argument.Target: [Int32]] = [:]
    for number in numbers {
      guard let target = parts[Int(number)]?.target, let count = slots[target]?.count, count > 1
      else { continue }
      groups[target, default: []].append(number)
    }
    return groups
  }

  /// Gives new names to what theirs calls as ours calls something else; names that are double on one
  /// side are that side's affair.
  private mutating func distinguishNames() {
    var names = NameRegister()
    names.add(statements, name: \.name)
    names.add(arguments, name: \.name)
    names.add(sources, name: \.name)
    names.add(enumerations, name: \.name)
    names.distinguish(&statements, \.name)
    names.distinguish(&arguments, \.name)
    names.distinguish(&sources, \.name)
    names.distinguish(&enumerations, \.name)
  }
}

/// The names of the merged parts.
private struct NameRegister {
  /// All names that are used.
  private var used: Set<NCName> = []
  /// The names of parts of which ours has that name.
  private var ofOurs: Set<NCName> = []
  /// The names of parts that have them on both sides.
  private var ofBoth: Set<NCName> = []
  /// The next number to be tried behind each name.
  private var next: [NCName: Int] = [:]

  mutating func add<Part: RevisedPart>(_ parts: PartMerge<Part>, name: KeyPath<Part, NCName>) {
    for (number, part) in parts.merged.enumerated() {
      guard let part else { continue }
      used.insert(part[keyPath: name])
      if isOfOurs(parts, number, part[keyPath: name], name) {
        ofOurs.insert(part[keyPath: name])
        if parts.theirs[number]?[keyPath: name] == part[keyPath: name] {
          ofBoth.insert(part[keyPath: name])
        }
      }
    }
  }

  private func isOfOurs<Part: RevisedPart>(
    _ parts: PartMerge<Part>, _ number: Int, _ name: NCName, _ path: KeyPath<Part, NCName>
  ) -> Bool {
    parts.ours[number]?[keyPath: path] == name
  }

  mutating func distinguish<Part: RevisedPart>(
    _ parts: inout PartMerge<Part>, _ path: WritableKeyPath<Part, NCName>
  ) {
    for (number, part) in parts.merged.enumerated() {
      guard let part else { continue }
      let name = part[keyPath: path]
      guard ofOurs.contains(name), !isOfOurs(parts, number, name, path),
        !ofBoth.contains(name)
      else { continue }
      var count = next[name] ?? 2
      while let candidate = NCName("\(name)-\(count)"), used.contains(candidate) { count += 1 }
      next[name] = count + 1
      guard let free = NCName("\(name)-\(count)") else { continue }
      used.insert(free)
      parts.merged[number]?[keyPath: path] = free
    }
  }
}
