// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension Statement: RevisedPart {
  static let fields: [Field<Statement>] = [
    Field(.id, \.name) { name, _ in [name.string] },
    Field(.text, \.text) { text, _ in [text.string] },
    Field(.label, \.label) { label, _ in label.words },
    Field(.places, \.spans) { spans, map in spans.map { $0.words(in: map) } },
    Field(list: .restatements, \.restatements) { restatements, map in
      restatements.map { "“\($0.text)”" + $0.spans.suffix(in: map) }
    },
    Field(.cues, \.cues) { cues, map in cues.map { $0.words(in: map) } },
    Field(list: .attributions, \.attributions) { attributions, map in
      attributions.map { $0.holder.string + $0.spans.suffix(in: map) }
    },
    Field(.confidence, \.confidence) { degree, _ in degree.words },
    Field(.implicit, \.isImplicit) { isImplicit, _ in [isImplicit ? "unstated" : "stated"] },
    Field(.context, \.isContext) { isContext, _ in isContext ? ["background"] : [] },
    Field(.item, \.item) { item, map in item.words(in: map) },
    Field(list: .notes, \.extras) { _, _ in [] },
    Field(attributes: \.attributes),
    Field(attributes: \.textAttributes),
  ]

  func renumbered(by numbers: Renumbering) -> Statement {
    var statement = self
    statement.spans = numbers.spans(spans)
    statement.cues = numbers.cues(cues)
    statement.enumeration = enumeration.map(numbers.enumeration)
    if !restatements.isEmpty {
      statement.restatements = restatements.map {
        var restatement = $0
        restatement.spans = numbers.spans($0.spans)
        restatement.cues = numbers.cues($0.cues)
        return restatement
      }
    }
    if !attributions.isEmpty {
      statement.attributions = attributions.map {
        var attribution = $0
        attribution.spans = numbers.spans($0.spans)
        return attribution
      }
    }
    return statement
  }

  /// The enumeration and the ordinal, which mean nothing without each other.
  var item: ItemPair {
    get { ItemPair(enumeration: enumeration, ordinal: ordinal) }
    set {
      enumeration = newValue.enumeration
      ordinal = newValue.ordinal
    }
  }
}

/// An item of an enumeration.
struct ItemPair: Sendable, Hashable {
  var enumeration: ArgumentMap.Enumeration.ID?
  var ordinal: Int?

  func words(in map: ArgumentMap) -> [String] {
    guard enumeration != nil || ordinal != nil else { return [] }
    let name =
      enumeration.map { id in
        id.isResolved
          ? map.enumerations[Int(id.rawValue)].name.string : map.unresolved[Int(~id.rawValue)]
      } ?? "no enumeration"
    return ["\(ordinal.map(String.init) ?? "no number") of \(name)"]
  }
}
