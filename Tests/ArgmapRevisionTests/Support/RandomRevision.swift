// SPDX-License-Identifier: MIT

import ArgmapModel
import TestSupport

/// What an analyst may do to a map, at random; equal seeds do the same.
struct RandomRevision {
  private var random: SeededGenerator
  private(set) var map: ArgumentMap

  /// Does some edits to a map.
  static func of(_ map: ArgumentMap, edits: Int, seed: UInt64) -> ArgumentMap {
    var revision = RandomRevision(random: SeededGenerator(seed: seed), map: map)
    for _ in 0..<edits { revision.edit() }
    return revision.map
  }

  private mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(max(bound, 1))) }

  private mutating func words() -> Prose {
    let parts = [
      "rain", "bridge", "town", "steel", "costs", "nobody", "always", "é", "e\u{301}", "字",
    ]
    let chosen = (0..<(2 + below(5))).map { _ in parts[below(parts.count)] }
    return Prose("The " + chosen.joined(separator: " ")) ?? "The"
  }

  private mutating func statement() -> Statement.ID? {
    map.statements.isEmpty ? nil : Array(map.statementIDs)[below(map.statements.count)]
  }

  private mutating func argument() -> Argument.ID? {
    map.arguments.isEmpty ? nil : Array(map.argumentIDs)[below(map.arguments.count)]
  }

  private mutating func edit() {
    switch below(16) {
    case 0, 1:
      guard let id = statement() else { return }
      map[id].text = Prose(map[id].text.string + " \(words())") ?? "x"
    case 2:
      guard let id = statement() else { return }
      map[id].text = words()
    case 3:
      guard let id = statement() else { return }
      map[id].name = NCName("renamed-\(below(50))") ?? "x"
    case 4:
      guard let id = argument() else { return }
      map[id].stance = map[id].stance == .supports ? .attacks : .supports
    case 5:
      guard let id = argument(), let target = statement() else { return }
      map[id].target = .statement(target)
    case 6:
      guard let id = argument(), let premise = statement() else { return }
      map[id].premises.append(Argument.Premise(premise))
    case 7:
      guard let id = argument(), !map[id].premises.isEmpty else { return }
      map[id].premises.remove(at: below(map[id].premises.count))
    case 8, 9: addReason()
    case 10: removeStatement()
    case 11: rearrange()
    case 12:
      map.title = below(4) == 0 ? nil : words()
      if below(2) == 0 { map.authors.append(words()) }
    case 13:
      guard let id = statement() else { return }
      if below(2) == 0 { map.roots.removeAll { $0 == id } } else { map.roots.append(id) }
      if below(2) == 0 { map.thesis = id }
    case 14:
      guard let id = statement() else { return }
      if below(2) == 0, !map[id].extras.isEmpty {
        map[id].extras.removeFirst()
      } else {
        map[id].extras.append(.note(words()))
      }
      if !map[id].spans.isEmpty { map[id].spans[0].range = 1..<(2 + below(40)) }
    default:
      guard let id = argument() else { return }
      map[id].label = words()
      map[id].isConcession.toggle()
    }
  }

  private mutating func addReason() {
    let number = below(60)
    let id = map.append(Statement(name: NCName("n\(number)") ?? "n", text: words()))
    let target = Array(map.statementIDs)[below(map.statements.count)]
    map.append(
      Argument(
        name: NCName("na\(number)") ?? "na", stance: below(3) == 0 ? .attacks : .supports,
        target: .statement(target), premises: [Argument.Premise(id)]))
  }

  private mutating func removeStatement() {
    guard let gone = statement() else { return }
    let arguments = map.argumentIDs.filter { map[$0].target != .statement(gone) }
    map = map.keeping(map.statementIDs.filter { $0 != gone }, arguments)
  }

  private mutating func rearrange() {
    map = map.keeping(
      map.statementIDs.shuffled(using: &random), map.argumentIDs.shuffled(using: &random))
    map.roots.shuffle(using: &random)
  }
}

extension ArgumentMap {
  /// The map with these parts only, in this order, and without what refers to others.
  func keeping(_ kept: [Statement.ID], _ keptArguments: [Argument.ID]) -> ArgumentMap {
    var arguments = keptArguments
    var count = Int.max
    // What bears on an argument that is gone goes too.
    while arguments.count < count {
      count = arguments.count
      let there = Set(arguments)
      arguments.removeAll {
        if case .argument(let id) = self[$0].target { !there.contains(id) } else { false }
      }
    }
    let statements = Dictionary(
      uniqueKeysWithValues: kept.enumerated().map { ($1, Statement.ID(rawValue: Int32($0))) })
    let numbers = Dictionary(
      uniqueKeysWithValues: arguments.enumerated().map { ($1, Argument.ID(rawValue: Int32($0))) })
    func moved(_ id: Statement.ID) -> Statement.ID? { id.isResolved ? statements[id] : id }
    func moved(_ target: Argument.Target) -> Argument.Target? {
      switch target {
      case .statement(let id): moved(id).map { .statement($0) }
      case .argument(let id): numbers[id].map { .argument($0) }
      }
    }
    var map = ArgumentMap(title: title, authors: authors, language: language)
    map.version = version
    map.sources = sources
    map.enumerations = enumerations
    map.extras = extras
    map.attributes = attributes
    map.titleAttributes = titleAttributes
    for name in unresolved { _ = map.appendUnresolved(name) }
    for id in kept { map.append(self[id]) }
    for id in arguments {
      var argument = self[id]
      argument.premises = argument.premises.compactMap { premise in
        moved(premise.statement).map {
          Argument.Premise(
            $0, role: premise.role, extras: premise.extras, attributes: premise.attributes)
        }
      }
      argument.alternative = argument.alternative.flatMap { alternative in
        moved(alternative.target).map {
          var alternative = alternative
          alternative.target = $0
          return alternative
        }
      }
      guard let target = moved(argument.target) else { continue }
      argument.target = target
      map.append(argument)
    }
    map.relations = relations.compactMap { relation in
      guard let from = moved(relation.from), let to = moved(relation.to) else { return nil }
      var relation = relation
      relation.from = from
      relation.to = to
      return relation
    }
    map.roots = roots.compactMap(moved)
    map.thesis = thesis.flatMap(moved)
    return map
  }
}
