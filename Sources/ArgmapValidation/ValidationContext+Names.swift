// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

extension ValidationContext {
  /// The names of all statements, in the map's order.
  var statementNames: some Sequence<String> { map.statements.lazy.map(\.name.string) }

  /// The names of the conclusions, in the map's order.
  var conclusionNames: [String] {
    map.roots.filter(\.isResolved).map { map.name(of: $0) }
  }

  /// The names of all statements and then all arguments, in the map's order.
  var targetNames: some Sequence<String> {
    (0..<map.statements.count + map.arguments.count).lazy.map { [map] position in
      position < map.statements.count
        ? map.statements[position].name.string
        : map.arguments[position - map.statements.count].name.string
    }
  }

  /// The name of a part in the file; empty for a part without one.
  func plainName(of part: MapPart) -> String {
    switch part {
    case .statement(let id): map.name(of: id)
    case .argument(let id): map[id].name.string
    case .source(let position): map.sources[position].name.string
    case .enumeration(let position): map.enumerations[position].name.string
    case .map, .premise, .relation, .span, .cue: ""
    }
  }

  /// A name that no part has, made from one that is taken.
  ///
  /// - Complexity: O(1) for each name of that form that is taken, of which 10,000 are tried.
  func freeName(like name: String) -> String {
    var number = 2
    while number < 10_000, names["\(name)-\(number)"] != nil { number += 1 }
    return "\(name)-\(number)"
  }

  /// Visits the name of each part that has one.
  func forEachName(_ visit: (String, MapPart) -> Void) {
    for (position, source) in map.sources.enumerated() {
      visit(source.name.string, .source(position))
    }
    for (position, enumeration) in map.enumerations.enumerated() {
      visit(enumeration.name.string, .enumeration(position))
    }
    for at in map.statements.indices {
      visit(map.statements[at].name.string, .statement(Statement.ID(at)))
    }
    for at in map.arguments.indices {
      visit(map.arguments[at].name.string, .argument(Argument.ID(at)))
    }
  }

  /// Whether the file refers to a statement or argument by its name; of other parts it is not known.
  func isReferredTo(_ part: MapPart) -> Bool {
    func isTargetOf(_ arguments: [Argument.ID]) -> Bool {
      arguments.contains { id in
        guard let places, let tag = places[.argument(id)] else { return true }
        return places.file.attributeValue("target", inTag: tag) != nil
      }
    }
    func isRelated(_ target: Argument.Target) -> Bool {
      map.relations.contains { $0.from == target || $0.to == target }
    }
    switch part {
    case .statement(let id):
      let isPremise = index.arguments(using: id).contains { argument in
        map[argument].premises.indices.contains {
          map[argument].premises[$0].statement == id && places?[.premise(argument, at: $0)] != nil
        }
      }
      return isPremise || map.thesis == id || isRelated(.statement(id))
        || isTargetOf(index.arguments(on: id))
    case .argument(let id):
      return isRelated(.argument(id)) || isTargetOf(index.arguments(on: id))
    case .map, .premise, .source, .enumeration, .relation, .span, .cue:
      return true
    }
  }

  /// What kind of part it is, with its article.
  func kind(of part: MapPart) -> String {
    switch part {
    case .map: "the map"
    case .statement, .premise: "a statement"
    case .argument(let id): map[id].stance == .supports ? "an argument" : "an objection"
    case .source: "a source"
    case .enumeration: "an enumeration"
    case .relation: "a relation"
    case .span: "a span"
    case .cue: "a cue"
    }
  }

  /// What kinds of parts two are, such as `two statements` or `a source and an argument`.
  func kinds(of first: MapPart, _ second: MapPart) -> String {
    let (kind, other) = (kind(of: first), kind(of: second))
    guard kind == other, let noun = kind.split(separator: " ").last else {
      return "\(kind) and \(other)"
    }
    return "two \(noun)s"
  }
}

/// At most eight things of a list that may be long: the first seven, how many are left out, and the
/// last.
func elided<Element>(_ list: [Element], _ show: (Element) -> String) -> [String] {
  guard list.count > 8, let last = list.last else { return list.map(show) }
  return list.prefix(7).map(show) + ["(\(list.count - 8) more)", show(last)]
}
