// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import ArgumentParser

/// `argmap edit`: changes what a map says.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", _superCommandName: "argmap",
    abstract: "Change a map: reword, insert, remove, move, link, split, merge, turn, rename.",
    usage: "argmap edit <map> <operation> ... [--output <file>] [--in-place] [--diff]",
    discussion: """
      argmap edit map.xml reword s2 "Nobody needs it." --diff   see the change
      argmap edit map.xml insert "It is old." --for thesis -o new.xml
      argmap edit map.xml remove s1 --branch --in-place         replace the file
      argmap edit map.xml reword --help                         more of one

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
  ///
  /// - Throws: ``WrongUsage``, when there is no operation.
  static func withOperationFirst(_ arguments: [String]) throws(WrongUsage) -> [String] {
    guard arguments.first == configuration.commandName else { return arguments }
    var words: [String] = []
    var at = 1
    while at < arguments.count, arguments[at] != "--" {
      let word = arguments[at]
      if operations.contains(word) {
        var ordered = arguments
        ordered.insert(ordered.remove(at: at), at: 1)
        return ordered
      }
      if ["-h", "--help", "-help", "--version"].contains(word) { return arguments }
      if !word.hasPrefix("-") { words.append(word) }
      // What follows one of these is its value, whatever it looks like.
      at += ["-o", "--output", "--source", "--limit", "--color"].contains(word) ? 2 : 1
    }
    throw noOperation(among: words)
  }

  /// The names of the operations.
  static var operations: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  private static func noOperation(among words: [String]) -> WrongUsage {
    let hint = "run 'argmap edit --help' for all operations"
    guard words.count > 1 else { return WrongUsage(message: "no operation given", hint: hint) }
    let similar = nearest(to: words[1], among: operations).map { "a similar one exists: '\($0)'" }
    return WrongUsage(message: "unknown operation '\(words[1])'", hint: similar ?? hint)
  }
}
