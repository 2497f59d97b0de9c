// SPDX-License-Identifier: MIT

package import ArgmapModel

/// Writes a map down by names, in any order; names that nothing defines stay undefined.
package struct MapDraft {
  /// The map's own fields: title, authors, sources.
  package var map: ArgumentMap

  private var statements: [String: Statement.ID] = [:]
  private var arguments: [DraftArgument] = []

  private struct DraftArgument {
    var name: NCName
    var stance: Argument.Stance
    var target: String
    var premises: [String]
    var item: Int?
    var isConcession: Bool
  }

  /// Makes an empty draft.
  package init(title: Prose? = nil) { map = ArgumentMap(title: title) }

  /// Adds a statement.
  package mutating func statement(
    _ name: NCName,
    _ text: Prose,
    at spans: [Range<Int>] = [],
    restated: [(Prose, Range<Int>)] = [],
    viewOf holder: Prose? = nil,
    isImplicit: Bool = false,
    isContext: Bool = false
  ) {
    statements[name.string] = map.append(
      Statement(
        name: name,
        text: text,
        spans: spans.map { SourceSpan($0) },
        restatements: restated.map { Restatement(text: $0.0, spans: [SourceSpan($0.1)]) },
        attributions: holder.map { [Attribution(to: $0)] } ?? [],
        isImplicit: isImplicit,
        isContext: isContext
      )
    )
  }

  /// Adds an argument for a statement or another argument.
  package mutating func argument(
    _ name: NCName,
    for target: String,
    _ premises: [String],
    item: Int? = nil
  ) {
    arguments.append(
      DraftArgument(
        name: name,
        stance: .supports,
        target: target,
        premises: premises,
        item: item,
        isConcession: false
      )
    )
  }

  /// Adds an objection to a statement or an argument.
  package mutating func objection(
    _ name: NCName,
    to target: String,
    _ premises: [String],
    isConcession: Bool = false
  ) {
    arguments.append(
      DraftArgument(
        name: name,
        stance: .attacks,
        target: target,
        premises: premises,
        item: nil,
        isConcession: isConcession
      )
    )
  }

  /// The map with its thesis and its roots.
  package func finished(thesis: String? = nil, roots: [String]? = nil) -> ArgumentMap {
    var draft = self
    let places = Dictionary(
      arguments.enumerated().map { ($1.name.string, Argument.ID(rawValue: Int32($0))) },
      uniquingKeysWith: { first, _ in first }
    )
    for argument in arguments {
      let target =
        places[argument.target].map { Argument.Target.argument($0) }
        ?? .statement(draft.id(of: argument.target))
      draft.map.append(
        Argument(
          name: argument.name,
          stance: argument.stance,
          target: target,
          premises: argument.premises.map { Argument.Premise(draft.id(of: $0)) },
          isConcession: argument.isConcession,
          enumeration: argument.item == nil ? nil : .init(rawValue: 0),
          ordinal: argument.item
        )
      )
    }
    draft.map.roots = (roots ?? [thesis].compactMap { $0 }).map { draft.id(of: $0) }
    draft.map.thesis = thesis.map { draft.id(of: $0) }
    return draft.map
  }

  private mutating func id(of name: String) -> Statement.ID {
    if let id = statements[name] { return id }
    let id = map.appendUnresolved(name)
    statements[name] = id
    return id
  }
}
