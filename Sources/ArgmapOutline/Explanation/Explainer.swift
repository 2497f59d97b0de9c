// SPDX-License-Identifier: MIT

package import ArgmapModel

/// Explains the parts of one map.
package struct Explainer: Sendable {
  let map: ArgumentMap
  let presentation: Presentation
  private let paragraphs: ParagraphNumbers
  private let index: MapIndex
  private let items: Adjacency

  /// Looks through a map once.
  ///
  /// - Complexity: O(statements + arguments + premises).
  package init(_ map: ArgumentMap, paragraphs: ParagraphNumbers = .none) {
    self.map = map
    self.paragraphs = paragraphs
    presentation = Presentation(map)
    index = MapIndex(map)
    let arcs = map.arguments.enumerated().compactMap { position, argument in
      argument.enumeration.flatMap { $0.isResolved ? ($0.rawValue, Int32(position)) : nil }
    }
    items = Adjacency(vertices: map.enumerations.count, arcs: arcs)
  }

  /// Explains everything: the enumerations, the statements as they read, then background.
  ///
  /// Arguments are explained with their premises; those without any come last.
  ///
  /// - Complexity: O(*n*) in the statements, the arguments, the premises and the cues.
  package func all() -> [Explanation] {
    var explanations = map.enumerations.indices.map { explanation(ofEnumeration: $0) }
    var isDone = [Bool](repeating: false, count: map.statements.count)
    for place in presentation.places where place.isInFull {
      guard let id = place.statement, id.isResolved else { continue }
      explanations.append(explanation(of: id))
      isDone[id.index] = true
    }
    explanations += map.statementIDs.filter { !isDone[$0.index] }.map { explanation(of: $0) }
    explanations += map.argumentIDs.filter { map[$0].premises.isEmpty }
      .map { explanation(of: $0) }
    return explanations
  }

  /// Explains what has a name in the file or, when nothing has, a label in trees and drawings.
  ///
  /// Several parts have one name only in a map that is wrong there; all of them are explained.
  ///
  /// - Complexity: O(*n*) in the statements, the arguments and the enumerations.
  package func explanations(of name: String) -> [Explanation] {
    let named =
      map.statementIDs.filter { map[$0].name.string == name }.map { explanation(of: $0) }
      + map.argumentIDs.filter { map[$0].name.string == name }.map { explanation(of: $0) }
      + map.enumerations.indices.filter { map.enumerations[$0].name.string == name }
      .map { explanation(ofEnumeration: $0) }
    if !named.isEmpty || name.isEmpty { return named }
    let labelled = map.statementIDs.filter { $0.isResolved && presentation.label(of: $0) == name }
    if !labelled.isEmpty { return labelled.map { explanation(of: $0) } }
    return map.argumentIDs.filter { presentation.label(of: $0) == name }
      .map { explanation(of: $0) }
  }

  /// What can be asked for, labels last.
  package var names: [String] {
    map.statements.map(\.name.string) + map.arguments.map(\.name.string)
      + map.enumerations.map(\.name.string)
      + map.statementIDs.map { presentation.label(of: $0) }.filter { !$0.isEmpty }
  }

  private func explanation(of id: Statement.ID) -> Explanation {
    let statement = map[id]
    let uses = index.arguments(using: id)
    let bearings = uses.map { bearing(of: $0, beside: id) }
    var explanation = Explanation(
      kind: .statement, subject: reference(to: id), role: role(of: id, uses))
    explanation.text = statement.text.string
    explanation.spans = statement.spans
    explanation.paragraph = paragraphs[id]
    explanation.bearings = bearings
    explanation.own = ownReasons(of: id, isUsed: !uses.isEmpty)
    explanation.saidAgain = statement.restatements.map {
      Explanation.SaidAgain(
        text: $0.text.string, spans: $0.spans,
        reasons: Explanation.Reasons(cues: Array($0.cues.prefix(Explanation.mostCues))))
    }
    return explanation
  }

  /// Why a statement plays the part it plays; `nil` when the arguments that use it say so.
  private func ownReasons(of id: Statement.ID, isUsed: Bool) -> Explanation.Reasons? {
    let statement = map[id]
    let own = Explanation.Reasons(
      cues: Array(statement.cues.prefix(Explanation.mostCues)), confidence: statement.confidence)
    if own != Explanation.Reasons() { return own }
    switch presentation.role(of: id) {
    case .claim, .premise, .concession, .objection, .undercut:
      return nil
    case .upshot:
      // That it is one is decided with the argument that leads to it.
      return index.arguments(on: id).first.map { reasons(of: $0) } ?? own
    case .thesis, .conclusion, .view, .statement, .background:
      return own
    }
  }

  private func explanation(of id: Argument.ID) -> Explanation {
    let argument = map[id]
    let subject = Explanation.Reference(
      name: argument.name.string, label: presentation.label(of: id))
    var explanation = Explanation(kind: .argument, subject: subject, role: role(of: argument))
    explanation.bearings = [bearing(of: id, beside: nil)]
    explanation.members = argument.premises.map { reference(to: $0.statement) }
    return explanation
  }

  private func explanation(ofEnumeration position: Int) -> Explanation {
    let enumeration = map.enumerations[position]
    let members = items[position].map { Argument.ID(rawValue: $0) }
    let announced = enumeration.announced.map { ", \($0) announced" } ?? ""
    var explanation = Explanation(
      kind: .enumeration, subject: .init(name: enumeration.name.string, label: ""),
      role: "enumeration of \(enumeration.kind.words)\(announced)")
    explanation.spans = enumeration.spans
    explanation.members = members.map {
      Explanation.Reference(name: map[$0].name.string, label: presentation.label(of: $0))
    }
    var cues = enumeration.cues
    if cues.isEmpty {
      cues = members.flatMap { map[$0].cues.filter { $0.rule.string.hasPrefix("enumeration.") } }
    }
    explanation.own = Explanation.Reasons(cues: Array(cues.prefix(Explanation.mostCues)))
    return explanation
  }

  private func bearing(of id: Argument.ID, beside statement: Statement.ID?) -> Explanation.Bearing {
    let argument = map[id]
    // One more than are shown, so that a long list costs no more than a short one.
    let others =
      statement == nil
      ? []
      : argument.premises.prefix(Explanation.mostOthers + 1).filter { $0.statement != statement }
    return Explanation.Bearing(
      argument: argument.name.string, relation: ArgumentRelation(argument),
      target: target(of: id),
      isOnStep: argument.target.isArgument,
      item: item(of: argument),
      linkedWith: others.prefix(Explanation.mostOthers).map { reference(to: $0.statement) },
      reasons: reasons(of: id))
  }

  private func target(of id: Argument.ID) -> Explanation.Reference {
    switch map[id].target {
    case .statement(let statement): reference(to: statement)
    case .argument(let other):
      Explanation.Reference(name: map[other].name.string, label: presentation.targetLabel(of: id))
    }
  }

  private func item(of argument: Argument) -> Explanation.Item? {
    guard let enumeration = argument.enumeration, let ordinal = argument.ordinal else { return nil }
    let name =
      enumeration.isResolved
      ? map.enumerations[enumeration.index].name.string
      : map.unresolved[enumeration.unresolvedIndex]
    return Explanation.Item(enumeration: name, ordinal: ordinal)
  }

  private func reasons(of id: Argument.ID) -> Explanation.Reasons {
    let argument = map[id]
    return Explanation.Reasons(
      cues: Array(argument.cues.prefix(Explanation.mostCues)), confidence: argument.confidence,
      runnerUp: argument.alternative.map { alternative in
        Explanation.RunnerUp(
          target: reference(to: alternative.target), stance: alternative.stance,
          rule: alternative.rule.string, confidence: alternative.confidence)
      })
  }

  private func reference(to id: Statement.ID) -> Explanation.Reference {
    Explanation.Reference(
      name: map.name(of: id), label: id.isResolved ? presentation.label(of: id) : "")
  }

  private func reference(to target: Argument.Target) -> Explanation.Reference {
    switch target {
    case .statement(let id): reference(to: id)
    case .argument(let id):
      Explanation.Reference(name: map.name(of: target), label: presentation.label(of: id))
    }
  }
}
