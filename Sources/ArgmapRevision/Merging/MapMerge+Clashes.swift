// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

extension MapMerge {
  /// Tells of all that both sides changed differently.
  mutating func tellClashes() {
    for clash in statements.clashes {
      tell(
        clash.property == .text ? .rewordedTwice : .changedTwice, .statement, clash.number,
        clash.property, space.statements, \.statements)
    }
    for clash in arguments.clashes {
      tell(
        clash.property == .target ? code(ofBearing: clash.number) : .changedTwice, .argument,
        clash.number, clash.property, space.arguments, \.arguments)
    }
    for clash in sources.clashes {
      tell(.changedTwice, .source, clash.number, clash.property, space.sources, \.sources)
    }
    for clash in enumerations.clashes {
      tell(
        .changedTwice, .enumeration, clash.number, clash.property, space.enumerations,
        \.enumerations)
    }
    for clash in relations.clashes {
      tell(.changedTwice, .relation, clash.number, clash.property, space.relations, \.relations)
    }
  }

  private func code(ofBearing number: Int) -> Diagnostic.Code {
    guard let one = arguments.ours[number], let other = arguments.theirs[number] else {
      return .changedTwice
    }
    let target = arguments.base[number]?.target
    let areMoved = one.target != target && other.target != target && one.target != other.target
    return areMoved ? .movedTwice : .turnedAndChanged
  }

  private mutating func tell<Part: RevisedPart>(
    _ code: Diagnostic.Code, _ part: MapChange.Part, _ number: Int, _ property: Property,
    _ numbers: MergeSpace.Numbers, _ path: KeyPath<ArgumentMap, [Part]>
  ) {
    func words(_ input: MergeInput, _ side: MergeSpace.Side) -> [String] {
      guard let at = numbers.place(number, side) else { return [] }
      let found = input.map[keyPath: path][at]
      return Part.fields.filter { $0.property == property }.flatMap { $0.words(found, input.map) }
    }
    tell(
      MergeConflict(
        code: code, part: part, number: number, property: property, base: words(base, .base),
        ours: words(ours, .ours), theirs: words(theirs, .theirs)))
  }

  /// Tells of statements that each side moved into another argument.
  mutating func tellDoubleMoves() {
    let standings = (
      base: StatementStanding(base.map), ours: StatementStanding(ours.map),
      theirs: StatementStanding(theirs.map)
    )
    typealias Use = StatementStanding.Use
    func numbered(_ uses: [Use], _ numbers: [Int32]) -> Set<Use> {
      Set(
        uses.map { use in
          guard case .premise(let id) = use else { return use }
          return .premise(Argument.ID(rawValue: numbers[Int(id.rawValue)]))
        })
    }
    for (at, number) in space.statements.ours.enumerated() {
      guard number < space.statements.base.count,
        let other = space.statements.place(Int(number), .theirs)
      else { continue }
      let id = Statement.ID(rawValue: Int32(at))
      let otherID = Statement.ID(rawValue: Int32(other))
      let baseID = Statement.ID(rawValue: number)
      let baseUses = standings.base.uses(of: baseID)
      let ourUses = standings.ours.uses(of: id)
      let theirUses = standings.theirs.uses(of: otherID)
      let was = numbered(baseUses, space.arguments.base)
      let one = numbered(ourUses, space.arguments.ours)
      let two = numbered(theirUses, space.arguments.theirs)
      let (gained, gainedToo) = (one.subtracting(was), two.subtracting(was))
      guard one != two, !gained.isEmpty, !gainedToo.isEmpty, gained != gainedToo,
        !was.subtracting(one).isDisjoint(with: was.subtracting(two))
      else { continue }
      tell(
        MergeConflict(
          code: .movedTwice, part: .statement, number: Int(number),
          base: standings.base.words(baseUses, of: baseID),
          ours: standings.ours.words(ourUses, of: id),
          theirs: standings.theirs.words(theirUses, of: otherID)))
    }
  }
}
