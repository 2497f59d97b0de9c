// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgumentParser

/// `argmap edit MAP move`.
struct MoveOperation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", _superCommandName: "argmap edit",
    abstract: "Move an argument to another target, or a premise to another argument.",
    discussion: """
      argmap edit map.xml move a2 s1 --in-place            'a2' bears on 's1'
      argmap edit map.xml move s3 a1 --from a2 --in-place  of 'a2' no more
      argmap edit map.xml move s3 a1 --from a1 --at 1    the first premise

      What bears on what is moved goes along.
      """)

  @OptionGroup var options: EditOptions
  @ArgumentParser.Argument(help: "The name of the argument, or of the premise.") var name: String
  @ArgumentParser.Argument(help: "Where it goes.") var target: String

  @Option(help: ArgumentHelp("The argument whose premise it is.", valueName: "name"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "The premise's place among the others, from 1. (default: the last)", valueName: "number"))
  var at: Int?

  func validate() throws {
    guard let at else { return }
    guard from != nil else { throw ValidationError("'--at' goes with '--from' only") }
    guard at >= 1 else { throw ValidationError("expected a place from 1, found \(at)") }
  }

  func run() throws {
    try options.run { editing in
      if let from {
        let premise = try editing.statement(name)
        let (old, new) = (try editing.argument(from), try editing.argument(target))
        try editing.make { map throws(EditError) in
          try map.move(premise, from: old, to: new, at: at.map { $0 - 1 })
        }
      } else {
        if case .statement = try editing.part(name) {
          throw editing.failure(
            "'\(name)' is a statement, expected an argument", about: name,
            help: ["to move a premise, say from where: '--from ARGUMENT'"])
        }
        let id = try editing.argument(name)
        let target = try editing.part(target)
        try editing.make { map throws(EditError) in try map.move(id, to: target) }
      }
      return "'\(name)' moved to '\(target)'"
    }
  }
}

/// `argmap edit MAP link`.
struct LinkOperation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", _superCommandName: "argmap edit",
    abstract: "Make a statement a premise of an argument, or one argument of two.",
    discussion: """
      argmap edit map.xml link s4 a1 --in-place    's4' is a premise of 'a1' too
      argmap edit map.xml link a2 a1 --in-place    both are needed together
      """)

  @OptionGroup var options: EditOptions
  @ArgumentParser.Argument(help: "The name of the statement, or of the argument that goes.")
  var name: String
  @ArgumentParser.Argument(help: "The argument that gets it.") var argument: String

  @Option(
    help: ArgumentHelp("The statement's part in the argument's scheme.", valueName: "role"),
    transform: prose)
  var role: Prose?

  @Option(
    help: ArgumentHelp(
      "The statement's place among the premises, from 1. (default: the last)",
      valueName: "number"))
  var at: Int?

  func validate() throws {
    if let at, at < 1 { throw ValidationError("expected a place from 1, found \(at)") }
  }

  func run() throws {
    try options.run { editing in
      let argument = try editing.argument(argument)
      switch try editing.part(name) {
      case .statement(let id):
        try editing.make { map throws(EditError) in
          try map.link(id, to: argument, role: role, at: at.map { $0 - 1 })
        }
      case .argument(let id):
        guard role == nil, at == nil else {
          throw editing.failure(
            "'\(name)' is an argument, and '--role' and '--at' are for statements", about: name)
        }
        try editing.make { map throws(EditError) in try map.link(argument, with: id) }
      }
      return "'\(name)' linked to '\(self.argument)'"
    }
  }
}

/// `argmap edit MAP unlink`.
struct UnlinkOperation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlink", _superCommandName: "argmap edit",
    abstract: "Give a premise an argument of its own, or take it out.",
    discussion: """
      argmap edit map.xml unlink s2 a1 --in-place           's2' counts alone
      argmap edit map.xml unlink s2 a1 --drop --in-place    'a1' does without it
      """)

  @OptionGroup var options: EditOptions
  @ArgumentParser.Argument(help: "The premise's name.") var statement: String
  @ArgumentParser.Argument(help: "The argument's name.") var argument: String
  @Flag(help: "Make no argument of it; the statement stays on the map.") var drop = false

  func run() throws {
    try options.run { editing in
      let id = try editing.statement(statement)
      let argument = try editing.argument(argument)
      guard !drop else {
        try editing.make { map throws(EditError) in try map.detach(id, from: argument) }
        return "'\(statement)' taken out of '\(self.argument)'"
      }
      let new = try editing.make { map throws(EditError) in try map.unlink(id, from: argument) }
      return "'\(statement)' put into an argument of its own, '\(editing.map[new].name)'"
    }
  }
}
