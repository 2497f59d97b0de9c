// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgumentParser

/// `argmap edit MAP turn`.
struct TurnOperation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "turn", _superCommandName: "argmap edit",
    abstract: "Turn an argument into an objection, or back.",
    discussion: """
      argmap edit map.xml turn a2 --in-place
      argmap edit map.xml turn a2 --concession --in-place

      With '--concession' it is an objection that the author grants; if it is an objection already, it \
      is granted.
      """)

  @OptionGroup var options: EditOptions
  @ArgumentParser.Argument(help: "The argument's name.") var argument: String
  @Flag(help: "Make the objection a concession.") var concession = false

  func run() throws {
    try options.run { editing in
      let id = try editing.argument(argument)
      if concession, editing.map[id].stance == .attacks {
        guard !editing.map[id].isConcession else {
          throw editing.failure("'\(argument)' is a concession already", about: argument)
        }
        editing.map[id].isConcession = true
        return "'\(argument)' turned into a concession"
      }
      try editing.make { map throws(EditError) in try map.turn(id) }
      let isObjection = editing.map[id].stance == .attacks
      if concession { editing.map[id].isConcession = true }
      return "'\(argument)' turned into an \(isObjection ? "objection" : "argument")"
    }
  }
}

/// `argmap edit MAP rename`.
struct RenameOperation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", _superCommandName: "argmap edit",
    abstract: "Give a part another name; what refers to it follows.",
    discussion: """
      argmap edit map.xml rename s1 old-steel --in-place
      """)

  @OptionGroup var options: EditOptions
  @ArgumentParser.Argument(
    help: "The name of a statement, argument, enumeration or source.")
  var name: String
  @ArgumentParser.Argument(help: "Its new name.", transform: ncName) var new: NCName

  func run() throws {
    try options.run { editing in
      if let id = editing.enumeration(name) {
        try editing.make { map throws(EditError) in try map.rename(id, to: new) }
      } else if let at = editing.map.sources.firstIndex(where: { $0.name == NCName(name) }) {
        let id = ArgumentMap.Source.ID(rawValue: Int32(at))
        try editing.make { map throws(EditError) in try map.rename(id, to: new) }
      } else {
        let part = try editing.part(name)
        try editing.make { map throws(EditError) in
          switch part {
          case .statement(let id): try map.rename(id, to: new)
          case .argument(let id): try map.rename(id, to: new)
          }
        }
      }
      return "'\(name)' renamed to '\(new)'"
    }
  }
}

/// `argmap edit MAP renumber`.
struct RenumberOperation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "renumber", _superCommandName: "argmap edit",
    abstract: "Close the gaps of an enumeration, or give an item another ordinal.",
    discussion: """
      argmap edit map.xml renumber e1 --in-place      1, 2, 4 become 1, 2, 3
      argmap edit map.xml renumber a3 1 --in-place    'a3' is the first item
      """)

  @OptionGroup var options: EditOptions
  @ArgumentParser.Argument(help: "The name of an enumeration, or of an argument.")
  var name: String
  @ArgumentParser.Argument(help: "The argument's new ordinal.") var ordinal: Int?

  func run() throws {
    try options.run { editing in
      if let id = editing.enumeration(name) {
        guard ordinal == nil else {
          throw editing.failure("'\(name)' is an enumeration, which has no ordinal", about: nil)
        }
        editing.map.renumber(id)
        return "items of '\(name)' renumbered"
      }
      let id = try editing.argument(name)
      guard let ordinal else {
        throw editing.failure(
          "'\(name)' is an argument, and no ordinal is given", about: name,
          help: ["say which: argmap edit MAP renumber \(name) 2"])
      }
      try editing.make { map throws(EditError) in try map.renumber(id, to: ordinal) }
      return "'\(name)' made item \(editing.map[id].ordinal ?? ordinal)"
    }
  }
}

/// `argmap edit MAP thesis`.
struct ThesisOperation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "thesis", _superCommandName: "argmap edit",
    abstract: "Make a statement the main conclusion.",
    discussion: """
      argmap edit map.xml thesis s3 --in-place
      argmap edit map.xml thesis --none --in-place    the map has none
      """)

  @OptionGroup var options: EditOptions
  @ArgumentParser.Argument(help: "The statement's name.") var statement: String?
  @Flag(help: "Let the map have no main conclusion; its conclusions stay.") var none = false

  func validate() throws {
    if none == (statement != nil) {
      throw ValidationError("expected the name of a statement, or '--none'")
    }
  }

  func run() throws {
    try options.run { editing in
      let id = try statement.map { name throws(Failure) in try editing.statement(name) }
      try editing.make { map throws(EditError) in try map.setThesis(id) }
      return statement.map { "'\($0)' made the thesis" } ?? "no thesis any more"
    }
  }
}
