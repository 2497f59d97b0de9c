// SPDX-License-Identifier: MIT

import ArgmapModel
import TestSupport

/// A map in a few words: roots first, then arguments such as `a1: s1 s2 -> t` (for) and `o1: s3
/// -x a1` (against).
///
/// Statements are defined where they are first mentioned; a name with a question mark is
/// defined nowhere. An argument mentions its target first.
func sketch(_ roots: String, _ arguments: String...) -> ArgumentMap {
  sketch(roots, arguments)
}

func sketch(_ roots: String, _ arguments: [String]) -> ArgumentMap {
  var map = ArgumentMap()
  var statements: [String: Statement.ID] = [:]
  func statement(_ name: some StringProtocol) -> Statement.ID {
    if name.hasSuffix("?") { return map.appendUnresolved(String(name.dropLast())) }
    if let id = statements[String(name)] { return id }
    let id = map.append(Statement(name: NCName(String(name)) ?? "bad", text: "Words."))
    statements[String(name)] = id
    return id
  }
  map.roots = roots.split(separator: " ").map(statement)

  let heads = arguments.map { $0.prefix { $0 != ":" } }
  for line in arguments {
    let words = line.split(separator: " ")
    let target = words.last ?? ""
    let argument = heads.firstIndex { $0 == target }.map { Argument.ID(rawValue: Int32($0)) }
    map.append(
      Argument(
        name: NCName(String(line.prefix { $0 != ":" })) ?? "bad",
        stance: words.dropLast().last == "-x" ? .attacks : .supports,
        target: argument.map { .argument($0) } ?? .statement(statement(target)),
        premises: words.dropFirst().dropLast(2).map { Argument.Premise(statement($0)) }))
  }
  return map
}

extension ArgumentMap {
  func names(_ ids: some Sequence<Statement.ID>) -> [String] { ids.map { name(of: $0) } }

  /// The map as files write it: `*t` a root, `#s` a top-level statement, `s` a premise, `&s` a
  /// reference to one, `a[…]` an argument, `@a[…]` one at the top level.
  var outline: String {
    var words: [String] = []
    walkInDocumentOrder { event in
      switch event {
      case .openStatement(let id, .conclusion): words.append("*\(name(of: id))(")
      case .openStatement(let id, .statement): words.append("#\(name(of: id))(")
      case .openStatement(let id, .premise): words.append("\(name(of: id))(")
      case .closeStatement: words.append(")")
      case .premiseReference(let argument, let position):
        words.append("&\(name(of: self[argument].premises[position].statement))")
      case .openArgument(let id, let isDetached):
        words.append("\(isDetached ? "@" : "")\(name(of: .argument(id)))[")
      case .closeArgument: words.append("]")
      }
    }
    return words.joined(separator: " ").replacing("( )", with: "")
  }

  /// A small map with everything that people get wrong.
  static func random(using random: inout SeededGenerator) -> ArgumentMap {
    var map = ArgumentMap()
    let statements = Int.random(in: 0...8, using: &random)
    for number in 0..<statements {
      map.append(
        Statement(
          name: NCName("s\(number)") ?? "bad", text: "Words.",
          isContext: Int.random(in: 0..<4, using: &random) == 0,
          extras: [.tag(Prose("tag \(number)") ?? "bad")]))
    }
    func statement() -> Statement.ID {
      if statements == 0 || Int.random(in: 0..<10, using: &random) == 0 {
        return map.appendUnresolved(["x", "y"].randomElement(using: &random) ?? "x")
      }
      return Statement.ID(rawValue: Int32.random(in: 0..<Int32(statements), using: &random))
    }
    let arguments = Int.random(in: 0...10, using: &random)
    for number in 0..<arguments {
      let onArgument = Int.random(in: 0..<3, using: &random) == 0
      let argument = Argument.ID(
        rawValue: Int32.random(in: 0..<Int32(arguments), using: &random))
      map.append(
        Argument(
          name: NCName("a\(number)") ?? "bad",
          stance: Int.random(in: 0..<3, using: &random) == 0 ? .attacks : .supports,
          target: onArgument ? .argument(argument) : .statement(statement()),
          premises: (0..<Int.random(in: 0...3, using: &random)).map { place in
            Argument.Premise(
              statement(), extras: [.tag(Prose("premise \(number) \(place)") ?? "bad")])
          }))
    }
    map.roots = (0..<Int.random(in: 0...3, using: &random)).map { _ in statement() }
    map.thesis = map.roots.first
    return map
  }
}

/// A root with a chain of arguments below it, each with one premise.
func chain(_ length: Int, stance: Argument.Stance = .supports) -> ArgumentMap {
  var map = ArgumentMap()
  for number in 0...length {
    map.append(Statement(name: NCName("s\(number)") ?? "bad", text: "Words."))
  }
  for number in 0..<length {
    map.append(
      Argument(
        name: NCName("a\(number)") ?? "bad", stance: stance,
        target: .statement(Statement.ID(rawValue: Int32(number))),
        premises: [Argument.Premise(Statement.ID(rawValue: Int32(number + 1)))]))
  }
  map.roots = [Statement.ID(rawValue: 0)]
  return map
}

/// A root with an argument, an undercut of that, an undercut of the undercut and so on.
func undercuts(_ length: Int) -> ArgumentMap {
  var map = chain(length, stance: .attacks)
  for id in map.argumentIDs.dropFirst() {
    map[id].target = .argument(Argument.ID(rawValue: id.rawValue - 1))
  }
  return map
}
