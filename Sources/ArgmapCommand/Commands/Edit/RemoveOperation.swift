// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgumentParser

/// `argmap edit MAP remove`.
struct RemoveOperation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", _superCommandName: "argmap edit",
    abstract: "Remove a statement or an argument.",
    discussion: """
      argmap edit map.xml remove s1.1 --in-place
      argmap edit map.xml remove s1 --branch --in-place   with all below it
      argmap edit map.xml remove a2 --alone --in-place    its premises stay

      When something hangs on it, one of the two has to be said. What the map needs elsewhere stays.
      """)

  @OptionGroup var options: EditOptions
  @ArgumentParser.Argument(help: "The name of the statement or argument.") var name: String
  @Flag(help: "Remove what hangs on it, too.") var branch = false
  @Flag(help: "Keep what hangs on it.") var alone = false

  func validate() throws {
    if branch, alone { throw ValidationError("'--branch' does not go with '--alone'") }
  }

  func run() throws {
    try options.run { editing in
      let part = try editing.part(name)
      let before = editing.map
      let small = try removed(part, .alone, before)
      let large = try removed(part, .branch, before)
      let more = small.statements.count - large.statements.count
      guard more == 0 || branch || alone else {
        throw editing.failure(
          "\(more == 1 ? "a statement hangs" : "\(more) statements hang") on '\(name)'",
          about: name,
          help: [
            "say '--branch' to remove what hangs on it, too, or '--alone' to keep it in use nowhere"
          ])
      }
      editing.map = branch ? large : small
      let gone = before.statements.count - editing.map.statements.count
      let arguments = before.arguments.count - editing.map.arguments.count
      return "\(counted(gone, "statement")) and \(counted(arguments, "argument")) removed"
    }
  }

  private func removed(
    _ part: ArgmapModel.Argument.Target, _ extent: ArgumentMap.Extent, _ map: ArgumentMap
  ) throws -> ArgumentMap {
    var map = map
    switch part {
    case .statement(let id): try map.remove(id, extent)
    case .argument(let id): map.remove(id, extent)
    }
    return map
  }
}
