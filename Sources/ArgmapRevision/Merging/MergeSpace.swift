// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// One numbering for the parts of three maps: what is the same has the same number, whichever maps
/// have it.
struct MergeSpace {
  /// One of the maps.
  enum Side { case base, ours, theirs }

  /// The numbers of one kind of parts.
  struct Numbers {
    /// The number of each part of the base: its index.
    var base: [Int32]
    var ours: [Int32]
    var theirs: [Int32]
    var count: Int
    private var ourPlaces: [Int32]
    private var theirPlaces: [Int32]

    /// Numbers what each side kept of the base as it is there, what both added once, and the rest.
    init(_ ours: PartPairing, _ theirs: PartPairing, _ added: PartPairing) {
      base = Array(0..<Int32(ours.newOfOld.count))
      var next = Int32(base.count)
      var ourNumbers = ours.oldOfNew
      for at in ourNumbers.indices where ourNumbers[at] == PartPairing.none {
        ourNumbers[at] = next
        next += 1
      }
      var theirNumbers = theirs.oldOfNew
      for at in theirNumbers.indices where theirNumbers[at] == PartPairing.none {
        if let same = added.old(at) {
          theirNumbers[at] = ourNumbers[same]
        } else {
          theirNumbers[at] = next
          next += 1
        }
      }
      self.ours = ourNumbers
      self.theirs = theirNumbers
      count = Int(next)
      ourPlaces = Self.inverse(ourNumbers, count)
      theirPlaces = Self.inverse(theirNumbers, count)
    }

    private static func inverse(_ numbers: [Int32], _ count: Int) -> [Int32] {
      var places = [Int32](repeating: PartPairing.none, count: count)
      for (place, number) in numbers.enumerated() { places[Int(number)] = Int32(place) }
      return places
    }

    /// The index that the part with a number has on one side.
    func place(_ number: Int, _ side: Side) -> Int? {
      let place =
        switch side {
        case .base: number < base.count ? Int32(number) : PartPairing.none
        case .ours: ourPlaces[number]
        case .theirs: theirPlaces[number]
        }
      return place == PartPairing.none ? nil : Int(place)
    }
  }

  let statements: Numbers
  let arguments: Numbers
  let sources: Numbers
  let enumerations: Numbers
  let relations: Numbers
  /// All names that some map uses and does not define.
  let unresolved: [String]

  /// - Complexity: O(*n* log *n*) in the parts of all maps and their words.
  init(base: ArgumentMap, ours: ArgumentMap, theirs: ArgumentMap) {
    let toOurs = MapMatching(base, ours)
    let toTheirs = MapMatching(base, theirs)
    let added = AddedMatching(ours: ours, toOurs, theirs: theirs, toTheirs)
    statements = Numbers(toOurs.statements, toTheirs.statements, added.statements)
    sources = Numbers(toOurs.sources, toTheirs.sources, added.sources)
    enumerations = Numbers(toOurs.enumerations, toTheirs.enumerations, added.enumerations)
    arguments = Numbers(
      toOurs.arguments, toTheirs.arguments, added.arguments(statements, toOurs, toTheirs))
    relations = Numbers(
      toOurs.relations, toTheirs.relations,
      added.relations(statements, arguments, toOurs, toTheirs))
    var names: [String] = []
    var known: Set<[UInt8]> = []
    for name in base.unresolved + ours.unresolved + theirs.unresolved
    where known.insert(Array(name.utf8)).inserted {
      names.append(name)
    }
    unresolved = names
  }

  /// The common numbers for what one of the maps refers to.
  func renumbering(_ map: ArgumentMap, _ side: KeyPath<Numbers, [Int32]>) -> Renumbering {
    var numbering = Renumbering(
      statements: statements[keyPath: side], arguments: arguments[keyPath: side],
      sources: sources[keyPath: side], enumerations: enumerations[keyPath: side],
      unresolved: renumberedNames(map.unresolved, unresolved))
    numbering.firstSource = numbering.sources.first.map { ArgumentMap.Source.ID(rawValue: $0) }
    numbering.saysFirstSource = true
    return numbering
  }
}

/// Which of the parts that two sides added are the same.
private struct AddedMatching {
  let ours: ArgumentMap
  let theirs: ArgumentMap
  let statements: PartPairing
  let sources: PartPairing
  let enumerations: PartPairing

  private struct NamedText: Hashable {
    var text: Prose
    var name: NCName
  }

  init(ours: ArgumentMap, _ toOurs: MapMatching, theirs: ArgumentMap, _ toTheirs: MapMatching) {
    self.ours = ours
    self.theirs = theirs
    func isNew(_ at: Int, _ pairing: PartPairing) -> Bool { pairing.old(at) == nil }

    var statements = PartPairing(old: ours.statements.count, new: theirs.statements.count)
    func text(_ map: ArgumentMap, _ pairing: PartPairing) -> (Int) -> Prose? {
      { isNew($0, pairing) ? map.statements[$0].text : nil }
    }
    func named(_ map: ArgumentMap, _ pairing: PartPairing) -> (Int) -> NamedText? {
      { at in
        isNew(at, pairing)
          ? NamedText(text: map.statements[at].text, name: map.statements[at].name) : nil
      }
    }
    statements.pairEqual(
      old: named(ours, toOurs.statements), new: named(theirs, toTheirs.statements))
    statements.pairEqual(
      old: text(ours, toOurs.statements), new: text(theirs, toTheirs.statements))
    self.statements = statements

    var sources = PartPairing(old: ours.sources.count, new: theirs.sources.count)
    sources.pairEqual(
      old: { isNew($0, toOurs.sources) ? ours.sources[$0] : nil },
      new: { isNew($0, toTheirs.sources) ? theirs.sources[$0] : nil })
    self.sources = sources

    var enumerations = PartPairing(
      old: ours.enumerations.count, new: theirs.enumerations.count)
    enumerations.pairEqual(
      old: { isNew($0, toOurs.enumerations) ? ours.enumerations[$0].name : nil },
      new: { isNew($0, toTheirs.enumerations) ? theirs.enumerations[$0].name : nil })
    self.enumerations = enumerations
  }

  private enum End: Hashable {
    case statement(Int32)
    case argument(Int32)
    case name(String)
  }

  private func end(
    _ target: Argument.Target, _ map: ArgumentMap, _ statements: [Int32], _ arguments: [Int32]
  ) -> End? {
    switch target {
    case .statement(let id) where id.isResolved: .statement(statements[Int(id.rawValue)])
    case .statement(let id): .name(map.name(of: id))
    case .argument(let id):
      arguments[Int(id.rawValue)] == PartPairing.none
        ? nil : .argument(arguments[Int(id.rawValue)])
    }
  }

  private struct Makeup: Hashable {
    var stance: Argument.Stance
    var target: End
    var premises: [End]
  }

  private func makeup(
    _ argument: Argument, _ map: ArgumentMap, _ statements: [Int32], _ arguments: [Int32]
  ) -> Makeup? {
    guard let target = end(argument.target, map, statements, arguments) else { return nil }
    return Makeup(
      stance: argument.stance, target: target,
      premises: argument.premises.compactMap {
        end(.statement($0.statement), map, statements, arguments)
      })
  }

  private struct NamedMakeup: Hashable {
    var name: NCName
    var stance: Argument.Stance
    var target: String
    var premises: [End]
  }

  private func named(
    _ argument: Argument, _ map: ArgumentMap, _ statements: [Int32]
  ) -> NamedMakeup {
    NamedMakeup(
      name: argument.name, stance: argument.stance, target: map.name(of: argument.target),
      premises: argument.premises.compactMap {
        end(.statement($0.statement), map, statements, [])
      })
  }

  /// The arguments that have the same premises and do the same to the same.
  func arguments(
    _ numbers: MergeSpace.Numbers, _ toOurs: MapMatching, _ toTheirs: MapMatching
  ) -> PartPairing {
    var pairing = PartPairing(old: ours.arguments.count, new: theirs.arguments.count)
    // What bears on the step of an added argument is found once that is; what is deeper, or bears on
    // itself, by its names.
    for _ in 0..<3 {
      let known = MergeSpace.Numbers(toOurs.arguments, toTheirs.arguments, pairing)
      pairing.pairEqual(
        old: { at in
          toOurs.arguments.old(at) == nil
            ? makeup(ours.arguments[at], ours, numbers.ours, known.ours) : nil
        },
        new: { at in
          toTheirs.arguments.old(at) == nil
            ? makeup(theirs.arguments[at], theirs, numbers.theirs, known.theirs) : nil
        })
    }
    pairing.pairEqual(
      old: { at in
        toOurs.arguments.old(at) == nil ? named(ours.arguments[at], ours, numbers.ours) : nil
      },
      new: { at in
        toTheirs.arguments.old(at) == nil
          ? named(theirs.arguments[at], theirs, numbers.theirs) : nil
      })
    return pairing
  }

  private struct Ends: Hashable {
    var type: Prose
    var from: End
    var to: End
  }

  func relations(
    _ statements: MergeSpace.Numbers, _ arguments: MergeSpace.Numbers, _ toOurs: MapMatching,
    _ toTheirs: MapMatching
  ) -> PartPairing {
    var pairing = PartPairing(old: ours.relations.count, new: theirs.relations.count)
    func ends(
      _ relation: ArgumentMap.Relation, _ map: ArgumentMap,
      _ side: KeyPath<MergeSpace.Numbers, [Int32]>
    ) -> Ends? {
      guard
        let from = end(relation.from, map, statements[keyPath: side], arguments[keyPath: side]),
        let to = end(relation.to, map, statements[keyPath: side], arguments[keyPath: side])
      else { return nil }
      return Ends(type: relation.type, from: from, to: to)
    }
    pairing.pairEqual(
      old: { toOurs.relations.old($0) == nil ? ends(ours.relations[$0], ours, \.ours) : nil },
      new: {
        toTheirs.relations.old($0) == nil ? ends(theirs.relations[$0], theirs, \.theirs) : nil
      }
    )
    return pairing
  }
}
