// SPDX-License-Identifier: MIT

internal import ArgmapSource

extension MapAssembly {
  /// Gives every premise that stands elsewhere its statement.
  mutating func resolveReferences(_ nodes: [BlockPart]) {
    let hasRelations = nodes.contains { if case .relation = $0.kind { true } else { false } }
    guard !references.isEmpty || hasRelations else { return }
    for id in map.statementIDs { parts[map[id].name] = .statement(id) }
    for id in map.argumentIDs { parts[map[id].name] = .argument(id) }
    for reference in references {
      map[reference.argument].premises[reference.position].statement = statement(reference)
    }
  }

  private mutating func statement(_ reference: PremiseReference) -> Statement.ID {
    let what = "\(quoted(map[reference.argument].name))"
    guard let name = reference.name else {
      return map.thesis ?? unknown("thesis", "the upshot's argument \(what)")
    }
    switch NCName(name).flatMap({ parts[$0] }) {
    case .statement(let id): return id
    case .argument:
      findings.add(
        .unknownName, "\(what) has '\(name)' as a premise, which is an argument",
        help: "refer to a statement; what bears on an argument stands inside it")
      return map.appendUnresolved(name)
    case nil: return unknown(name, what)
    }
  }

  /// A handle for a name that no statement has.
  mutating func unknown(_ name: String, _ what: String) -> Statement.ID {
    let similar = isSearchWorthwhile ? nearest(to: name, among: statementNames) : nil
    findings.add(
      .unknownName, "\(what) refers to '\(name)', which is no statement of the map",
      help: similar.map { "did you mean '\($0)'?" }
        ?? "name the statement where it is written: Premise(\"…\", name: \"\(name)\")")
    return map.appendUnresolved(name)
  }

  /// Each search goes through all names.
  private var isSearchWorthwhile: Bool { findings.diagnostics.count < 20 }

  private var statementNames: [String] { map.statements.map(\.name.string) }

  /// Writes the relations between parts, all of which are known by now.
  mutating func writeRelations(_ nodes: [BlockPart]) {
    for case .relation(let type, let from, let to) in nodes.lazy.map(\.kind) {
      guard let type = findings.prose(type, "the type of a relation") else { continue }
      let ends = [from, to].map { name in
        NCName(name).flatMap { parts[$0] } ?? .statement(unknown(name, "a relation"))
      }
      map.relations.append(ArgumentMap.Relation(type: type, from: ends[0], to: ends[1]))
    }
  }
}
