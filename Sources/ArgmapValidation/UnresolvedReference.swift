// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A name that stands where a map refers to one of its parts, and that no handle was found for.
struct UnresolvedReference {
  /// Where references stand and what they may name.
  enum Role: Equatable {
    case premise
    case target
    case thesis
    case enumeration
    case source

    /// What is expected, for messages.
    var expected: String {
      switch self {
      case .premise, .thesis: "a statement"
      case .target: "a statement, argument or objection"
      case .enumeration: "an enumeration"
      case .source: "a source"
      }
    }

    func accepts(_ part: MapPart) -> Bool {
      switch (self, part) {
      case (.premise, .statement), (.thesis, .statement), (.target, .statement),
        (.target, .argument), (.enumeration, .enumeration), (.source, .source):
        true
      default:
        false
      }
    }
  }

  let role: Role
  let name: String
  /// Where it stands.
  let part: MapPart
  let attribute: String?
  /// Whether the argument it stands in has it as its alternative.
  var isAlternative = false
}

extension ValidationContext {
  /// Visits every reference to something that is not there, part by part.
  func forEachUnresolvedReference(_ tell: (UnresolvedReference) -> Void) {
    guard !map.unresolved.isEmpty else { return }
    func visit(_ reference: UnresolvedReference) {
      // A reference that is missing has been told of, and stands under this name.
      if reference.name == "unknown", places?.isUnread(reference.part) == true { return }
      tell(reference)
    }
    if let thesis = map.thesis, !thesis.isResolved {
      visit(reference(.thesis, map.name(of: thesis), .map, "thesis"))
    }
    forEachPlace { place in
      guard let source = place.span.source, !source.isResolved else { return }
      let name = map.unresolved[source.unresolvedIndex]
      visit(reference(.source, name, place.part, "source"))
    }
    func visitEnumeration(_ id: ArgumentMap.Enumeration.ID?, of part: MapPart) {
      guard let id, !id.isResolved else { return }
      visit(reference(.enumeration, map.unresolved[id.unresolvedIndex], part, "enumeration"))
    }
    func visitTarget(_ target: Argument.Target, of part: MapPart, _ attribute: String?) {
      guard case .statement(let id) = target, !id.isResolved else { return }
      var reference = reference(.target, map.name(of: id), part, attribute)
      reference.isAlternative = attribute == nil
      visit(reference)
    }
    for id in map.statementIDs { visitEnumeration(map[id].enumeration, of: .statement(id)) }
    for id in map.argumentIDs {
      let argument = map[id]
      visitEnumeration(argument.enumeration, of: .argument(id))
      visitTarget(argument.target, of: .argument(id), "target")
      if let alternative = argument.alternative {
        visitTarget(alternative.target, of: .argument(id), nil)
      }
      for (position, premise) in argument.premises.enumerated()
      where !premise.statement.isResolved {
        let name = map.name(of: premise.statement)
        visit(reference(.premise, name, .premise(id, at: position), "ref"))
      }
    }
    for (position, relation) in map.relations.enumerated() {
      visitTarget(relation.from, of: .relation(position), "from")
      visitTarget(relation.to, of: .relation(position), "to")
    }
  }

  /// Visits the references of one role whose name no part that could be meant has.
  func forEachUnknownName(_ role: UnresolvedReference.Role, _ visit: (UnresolvedReference) -> Void)
  {
    forEachUnresolvedReference { reference in
      guard reference.role == role, names[reference.name].map(role.accepts) ?? true else { return }
      visit(reference)
    }
  }

  private func reference(
    _ role: UnresolvedReference.Role,
    _ name: String,
    _ part: MapPart,
    _ attribute: String?
  ) -> UnresolvedReference {
    UnresolvedReference(role: role, name: name, part: part, attribute: attribute)
  }
}
