// SPDX-License-Identifier: MIT

internal import ArgumentParser

/// `argmap edit`: changes what a map says.
struct EditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change a map: reword, insert, remove, move, link, split, merge, turn, rename.",
    usage: "argmap edit <map> <operation> ... [--output <file>] [--in-place] [--diff]",
    discussion: """
      argmap edit map.xml reword s2 "Nobody needs it." --diff      see what would change
      argmap edit map.xml insert "It is old." --for thesis -o new.xml
      argmap edit map.xml remove s1 --branch --in-place            replace the file
      argmap edit map.xml reword --help                            what an operation wants

      Parts are called by their names, the values of 'id' in the file. All other names stay, and so do \
      comments and what other programs put into the file. The map is written in canonical form, to \
      standard output unless '-o' or '--in-place' says otherwise. What can't be done leaves the file as \
      it is, and the exit code is 2.
      """,
    subcommands: [
      RewordOperation.self, InsertOperation.self, RemoveOperation.self, MoveOperation.self,
      LinkOperation.self, UnlinkOperation.self, SplitOperation.self, MergeOperation.self,
      TurnOperation.self, RenameOperation.self, RenumberOperation.self, ThesisOperation.self,
    ])

  /// The words of the command line with the operation before the map, as the parser wants it.
  static func withOperationFirst(_ arguments: [String]) -> [String] {
    guard arguments.first == configuration.commandName else { return arguments }
    let names = Set(configuration.subcommands.compactMap { $0.configuration.commandName })
    var at = 1
    while at < arguments.count {
      if arguments[at] == "--" { return arguments }
      if names.contains(arguments[at]) {
        var ordered = arguments
        ordered.insert(ordered.remove(at: at), at: 1)
        return ordered
      }
      // What follows one of these is its value, whatever it looks like.
      at += ["-o", "--output", "--limit", "--color"].contains(arguments[at]) ? 2 : 1
    }
    return arguments
  }
}
