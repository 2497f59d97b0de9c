// SPDX-License-Identifier: MIT

public import ArgmapModel

extension ArgumentMap {
  /// The map without what an outline does not show: sources, spans, cues and what else says where and
  /// why; foreign parts, comments, suppressions; what series are and announce.
  ///
  /// An outline gives exactly this back:
  /// `readOutline(map.outline()).value == map.inOutline().canonical()`.
  ///
  /// - Parameter showsConfidence: Whether it shows how sure the reading of statements and arguments is.
  /// - Returns: The map in its canonical form.
  /// - Complexity: That of ``ArgumentMap/canonical()``.
  public func inOutline(showsConfidence: Bool = true) -> ArgumentMap {
    var map = canonical()
    map.version = .current
    map.sources = []
    map.extras = map.extras.inOutline
    map.attributes = []
    map.titleAttributes = []
    map.keepSeriesOfItems()
    for id in map.statementIDs {
      var statement = map[id]
      statement.spans = []
      statement.cues = []
      if !showsConfidence { statement.confidence = nil }
      if !statement.restatements.isEmpty {
        statement.restatements = statement.restatements.map { Restatement(text: $0.text) }
      }
      if !statement.attributions.isEmpty {
        statement.attributions = statement.attributions.map { Attribution(to: $0.holder) }
      }
      if !statement.extras.isEmpty { statement.extras = statement.extras.inOutline }
      if !statement.attributes.isEmpty { statement.attributes = [] }
      if !statement.textAttributes.isEmpty { statement.textAttributes = [] }
      map[id] = statement
    }
    for id in map.argumentIDs {
      var argument = map[id]
      argument.cues = []
      if !showsConfidence { argument.confidence = nil }
      if argument.alternative != nil { argument.alternative = nil }
      if !argument.extras.isEmpty { argument.extras = argument.extras.inOutline }
      if !argument.attributes.isEmpty { argument.attributes = [] }
      for position in argument.premises.indices {
        argument.premises[position].extras = []
        argument.premises[position].attributes = []
      }
      map[id] = argument
    }
    map.relations = map.relations.map { relation in
      Relation(
        type: relation.type, from: relation.from, to: relation.to,
        extras: relation.extras.notes.map { .note($0) })
    }
    return map.canonical()
  }

  /// Keeps the series that have items, in the order of those, and the items that have a series.
  private mutating func keepSeriesOfItems() {
    let old = self
    var ids: [NCName: Enumeration.ID] = [:]
    enumerations = []
    func kept(_ id: Enumeration.ID?, _ ordinal: Int?, isOfArgument: Bool) -> Enumeration.ID? {
      guard let id, ordinal.map({ $0 > 0 }) ?? false,
        let name = id.isResolved
          ? old.enumerations[id.index].name : NCName(old.unresolved[id.unresolvedIndex])
      else { return nil }
      let new = ids[name] ?? append(Enumeration(name: name, kind: .list))
      ids[name] = new
      if isOfArgument { enumerations[new.index].kind = .arguments }
      return new
    }
    walkInDocumentOrderOf(old) { part in
      switch part {
      case .statement(let id):
        let series = kept(self[id].enumeration, self[id].ordinal, isOfArgument: false)
        self[id].enumeration = series
        if series == nil { self[id].ordinal = nil }
      case .argument(let id):
        let series = kept(self[id].enumeration, self[id].ordinal, isOfArgument: true)
        self[id].enumeration = series
        if series == nil { self[id].ordinal = nil }
      }
    }
  }
}

/// Calls for each statement and argument where it is opened.
private func walkInDocumentOrderOf(_ map: ArgumentMap, _ visit: (Argument.Target) -> Void) {
  map.walkInDocumentOrder { event in
    switch event {
    case .openStatement(let id, _): visit(.statement(id))
    case .openArgument(let id, _): visit(.argument(id))
    case .closeStatement, .premiseReference, .closeArgument: break
    }
  }
}

extension [Extra] {
  /// Tags and notes, without attributes of other namespaces.
  fileprivate var inOutline: [Extra] {
    tags.map { .tag($0) } + notes.map { .note($0) }
  }
}
