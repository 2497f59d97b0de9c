// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension Argument: RevisedPart {
  static let fields: [Field<Argument>] = [
    Field(.id, \.name) { name, _ in [name.string] },
    // Merged as one: what an argument does to what.
    Field(.target, \.bearing) { bearing, map in [bearing.words(in: map)] },
    Field(premises: \.premises),
    Field(.item, \.item) { item, map in item.words(in: map) },
    Field(.label, \.label) { label, _ in label.words },
    Field(.scheme, \.scheme) { scheme, _ in scheme.words },
    Field(.strength, \.strength) { degree, _ in degree.words },
    Field(.confidence, \.confidence) { degree, _ in degree.words },
    Field(.cues, \.cues) { cues, map in cues.map { $0.words(in: map) } },
    Field(.alternative, \.alternative) { alternative, map in
      alternative.map {
        ["\($0.stance.rawValue) '\(map.name(of: $0.target))' (\($0.rule))"]
      } ?? []
    },
    Field(list: .notes, \.extras) { _, _ in [] },
    Field(attributes: \.attributes),
  ]

  func renumbered(by numbers: Renumbering) -> Argument {
    var argument = self
    argument.target = numbers.target(target)
    for position in premises.indices {
      argument.premises[position].statement = numbers.statement(premises[position].statement)
    }
    argument.enumeration = enumeration.map(numbers.enumeration)
    argument.cues = numbers.cues(cues)
    if var other = alternative {
      other.target = numbers.target(other.target)
      argument.alternative = other
    }
    return argument
  }

  /// The enumeration and the ordinal, which mean nothing without each other.
  var item: ItemPair {
    get { ItemPair(enumeration: enumeration, ordinal: ordinal) }
    set {
      enumeration = newValue.enumeration
      ordinal = newValue.ordinal
    }
  }

  /// What it does to what.
  var bearing: Bearing {
    get { Bearing(stance: stance, target: target, isConcession: isConcession) }
    set {
      stance = newValue.stance
      target = newValue.target
      isConcession = newValue.isConcession
    }
  }
}

/// What an argument does to what.
struct Bearing: Sendable, Hashable {
  var stance: Argument.Stance
  var target: Argument.Target
  var isConcession: Bool

  func words(in map: ArgumentMap) -> String {
    let name = "'\(map.name(of: target))'"
    let whole =
      switch target {
      case .statement: name
      case .argument: "the step of \(name)"
      }
    let verb = stance == .supports ? "supports" : isConcession ? "is granted against" : "attacks"
    return "\(verb) \(whole)"
  }
}

extension Field<Argument> {
  /// Premises are told apart by their statements, and each is merged by itself.
  init(premises path: any WritableKeyPath<Argument, [Argument.Premise]> & Sendable) {
    self.init(
      property: .premises,
      isEqual: { $0.premises == $1.premises },
      words: { argument, map in argument.premises.map { $0.words(in: map) } },
      merge: { result, triple in
        let merged = mergedByKey(
          base: zip(PremiseKey.list(triple.base?.premises ?? []), triple.base?.premises ?? []),
          ours: zip(PremiseKey.list(triple.ours.premises), triple.ours.premises),
          theirs: zip(PremiseKey.list(triple.theirs.premises), triple.theirs.premises),
          favoured: triple.favoured)
        result.premises = merged.values
        return merged.isClean
      })
  }
}

/// A premise of an argument: its statement, and the how manyeth use of it there.
struct PremiseKey: Sendable, Hashable {
  var statement: Statement.ID
  var use: Int

  static func list(_ premises: [Argument.Premise]) -> [PremiseKey] {
    var uses: [Statement.ID: Int] = [:]
    return premises.map { premise in
      uses[premise.statement, default: 0] += 1
      return PremiseKey(statement: premise.statement, use: uses[premise.statement] ?? 1)
    }
  }
}

extension Argument.Premise {
  func words(in map: ArgumentMap) -> String {
    "'\(map.name(of: statement))'" + (role.map { " as \($0)" } ?? "")
      + extras.flatMap { $0.words.map { " (\($0.text))" } }.joined()
      + attributes.map { " (\($0.words))" }.joined()
  }
}
