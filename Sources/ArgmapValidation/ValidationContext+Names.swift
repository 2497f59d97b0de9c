// SPDX-License-Identifier: MIT

internal import ArgmapModel

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
