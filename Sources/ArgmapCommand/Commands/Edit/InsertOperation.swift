// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgumentParser

/// `argmap edit MAP insert`.
struct InsertOperation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "insert", _superCommandName: "argmap edit",
    abstract: "Add statements: as a reason, an objection, a premise, a conclusion, background.",
    discussion: """
      argmap edit map.xml insert "It is old." --for thesis
      argmap edit map.xml insert "It is old." "Old steel breaks." --for thesis
      argmap edit map.xml insert "It was mended." --against s1
      argmap edit map.xml insert "Mending is no cure." --against a1
      argmap edit map.xml insert "Old steel breaks." --in a1
      argmap edit map.xml insert "So is the other." --conclusion
      argmap edit map.xml insert "It was built in 1921." --background

      Several statements are linked premises of one argument. What is against an argument undercuts its \
      step; '--in' adds a premise to one.
      """)

  @OptionGroup var options: EditOptions

  @ArgumentParser.Argument(
    help: "What each says; several are linked premises.", transform: prose)
  var texts: [Prose]

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("As an argument for a statement or an argument's step.", valueName: "name"))
  var support: String?

  @Option(
    help: ArgumentHelp(
      "As an objection to a statement or an argument's step.", valueName: "name"))
  var against: String?

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("As a premise of an argument.", valueName: "name"))
  var argument: String?

  @Flag(help: "As a conclusion.")
  var conclusion = false

  @Flag(help: "As background.")
  var background = false

  @Flag(help: "With '--against': the author grants it.")
  var concession = false

  @Flag(help: "The article does not say it.")
  var unstated = false

  @Option(
    help: ArgumentHelp("The name of the (first) statement. (default: made)", valueName: "name"),
    transform: ncName)
  var name: NCName?

  @Option(
    help: ArgumentHelp(
      "With '--in' and '--conclusion': its place among the others, from 1. (default: the last)",
      valueName: "number"))
  var at: Int?

  func validate() throws {
    guard !texts.isEmpty else { throw ValidationError("expected words, found none") }
    let given = [support != nil, against != nil, argument != nil, conclusion, background]
    guard given.count(where: { $0 }) == 1 else {
      throw ValidationError(
        "expected one of '--for', '--against', '--in', '--conclusion', '--background'")
    }
    if concession, against == nil {
      throw ValidationError("'--concession' goes with '--against' only")
    }
    if let at {
      guard argument != nil || conclusion else {
        throw ValidationError("'--at' goes with '--in' and '--conclusion' only")
      }
      guard at >= 1 else { throw ValidationError("expected a place from 1, found \(at)") }
    }
  }

  func run() throws {
    try options.run { editing in
      let old = editing.map.statements.count
      let arguments = editing.map.arguments.count
      try insert(&editing)
      let new = editing.map.statementIDs.suffix(editing.map.statements.count - old)
      for id in new where unstated { editing.map[id].isImplicit = true }
      let names =
        new.map { "'\(editing.map.name(of: $0))'" }
        + editing.map.arguments[arguments...].map { "'\($0.name)'" }
      return "\(names.joined(separator: ", ")) inserted"
    }
  }

  private func insert(_ editing: inout MapEditing) throws {
    if let target = support ?? against {
      let target = try editing.part(target)
      let isObjection = against != nil
      let id = try editing.make { map throws(EditError) in
        try map.insertArgument(
          isObjection ? .attacks : .supports, on: target, from: texts, callingFirst: name)
      }
      if concession { editing.map[id].isConcession = true }
      return
    }
    if let argument {
      let id = try editing.argument(argument)
      for (offset, text) in texts.enumerated() {
        try editing.make { map throws(EditError) in
          _ = try map.insertPremise(
            text, named: offset == 0 ? name : nil, of: id, at: at.map { $0 - 1 + offset })
        }
      }
      return
    }
    for (offset, text) in texts.enumerated() {
      try editing.make { map throws(EditError) in
        let name = offset == 0 ? name : nil
        _ =
          conclusion
          ? try map.insertConclusion(text, named: name, at: at.map { $0 - 1 + offset })
          : try map.insertBackground(text, named: name)
      }
    }
  }
}

/// A name from the command line.
func ncName(_ text: String) throws -> NCName {
  guard let name = NCName(text) else {
    throw UnknownChoice(
      description: "expected a name that starts with a letter or '_' and has letters, digits, '.', "
        + "'-', '_'")
  }
  return name
}
