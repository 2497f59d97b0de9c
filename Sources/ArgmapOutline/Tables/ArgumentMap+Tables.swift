// SPDX-License-Identifier: MIT

package import ArgmapModel

extension ArgumentMap {
  /// The statements of the map in their order, one a row.
  ///
  /// - Complexity: O(*n*) in the statements with what is in them, the arguments and the premises.
  package func statementTable(paragraphs: ParagraphNumbers) -> MapTable {
    let presentation = Presentation(self)
    let depths = self.depths
    let rows = statementIDs.map { id -> [MapTable.Cell] in
      let statement = self[id]
      return [
        .text(statement.name.string),
        .text(presentation.label(of: id)),
        .text(presentation.role(of: id).name),
        .text(statement.text.string),
        .flag(statement.isImplicit),
        .list(statement.attributions.map(\.holder.string)),
        .init(paragraphs[id]),
        .places(statement.spans.map { place(of: $0) }),
        .list(statement.restatements.map(\.text.string)),
        .init(statement.enumeration.map { name(of: $0) }),
        .init(statement.ordinal),
        .init(depths[id.index]),
        .init(statement.confidence),
        .list(statement.extras.tags),
      ]
    }
    return MapTable(
      columns: [
        "id", "label", "role", "text", "unstated", "views", "paragraph", "spans", "restatements",
        "enumeration", "ordinal", "depth", "confidence", "tags",
      ],
      rows: rows)
  }

  /// What bears on what, a premise of an argument a row, and then the other relations.
  ///
  /// An argument without premises has a row that comes from nothing.
  ///
  /// - Complexity: O(*n*) in the statements, the arguments and the premises.
  package func relationTable() -> MapTable {
    let presentation = Presentation(self)
    var rows: [[MapTable.Cell]] = []
    for id in argumentIDs {
      let argument = self[id]
      let label = presentation.label(of: id)
      let target = endCells(argument.target, presentation)
      let premises = argument.premises.map { Optional($0) }
      for premise in premises.isEmpty ? [nil] : premises {
        let start =
          premise.map { endCells(.statement($0.statement), presentation) } ?? [.none, .none, .none]
        rows.append(
          [.text(argument.name.string), .init(label.isEmpty ? nil : label)] + start
            + [.text(ArgumentRelation(argument).name)] + target
            + [
              .number(premises.count),
              .init(argument.enumeration.map { name(of: $0) }),
              .init(argument.ordinal),
              .init(argument.scheme?.string),
              .init(premise?.role?.string),
              .init(argument.strength),
              .init(argument.confidence),
              .list(argument.extras.tags),
            ])
      }
    }
    for relation in relations {
      rows.append(
        [.none, .none] + endCells(relation.from, presentation)
          + [.text(relation.type.string)] + endCells(relation.to, presentation)
          + [.none, .none, .none, .none, .none, .none, .none, .list(relation.extras.tags)])
    }
    return MapTable(
      columns: [
        "argument", "argumentLabel", "from", "fromKind", "fromLabel", "relation", "to", "toKind",
        "toLabel", "premises", "enumeration", "ordinal", "scheme", "role", "strength",
        "confidence", "tags",
      ],
      rows: rows)
  }

  private func endCells(
    _ end: Argument.Target, _ presentation: Presentation
  ) -> [MapTable.Cell] {
    switch end {
    case .statement(let id):
      // An undefined name has no label.
      let label = id.isResolved ? presentation.label(of: id) : ""
      return [.text(name(of: id)), .text("statement"), .init(label.isEmpty ? nil : label)]
    case .argument(let id):
      let label = presentation.label(of: id)
      return [
        .text(self[id].name.string), .text("argument"),
        .text(label.isEmpty ? presentation.premiseLabels(of: id) : label),
      ]
    }
  }

  private func place(of span: SourceSpan) -> MapTable.Place {
    MapTable.Place(
      source: otherSourceName(of: span), start: span.range.lowerBound,
      end: span.reversedEnd ?? span.range.upperBound)
  }

  private func name(of id: Enumeration.ID) -> String {
    id.isResolved ? enumerations[id.index].name.string : unresolved[id.unresolvedIndex]
  }
}

extension [Extra] {
  fileprivate var tags: [String] {
    compactMap { if case .tag(let tag) = $0 { tag.string } else { nil } }
  }
}

extension Presentation.Role {
  /// Its name in tables.
  package var name: String {
    switch self {
    case .thesis: "thesis"
    case .upshot: "upshot"
    case .conclusion: "conclusion"
    case .claim: "claim"
    case .premise: "premise"
    case .concession: "concession"
    case .objection: "objection"
    case .undercut: "undercut"
    case .view: "view"
    case .statement: "statement"
    case .background: "background"
    }
  }
}

extension ArgumentRelation {
  /// Its name in tables and reports.
  package var name: String {
    switch self {
    case .support: "supports"
    case .attack: "objects"
    case .concession: "concedes"
    case .undercut: "undercuts"
    }
  }
}
