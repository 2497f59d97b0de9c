// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import ArgumentParser

/// `argmap store`: a library of maps in one file.
struct StoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store", _superCommandName: "argmap",
    abstract: "Keep many maps in one SQLite file: add, list, search, count, export.",
    usage: "argmap store <operation> <store> ...",
    discussion: """
      argmap store add maps.db maps article.txt        maps of a folder, an article
      argmap batch articles | argmap store add maps.db -
      argmap store search maps.db steel --role premise  statements that say it
      argmap store stats maps.db                        all maps together
      argmap store export maps.db --out-dir maps        the files again

      The store is one SQLite file, whose tables docs/store.md describes for other programs.
      """,
    subcommands: [
      StoreAddCommand.self, StoreListCommand.self, StoreSearchCommand.self,
      StoreExportCommand.self, StoreRemoveCommand.self, StoreStatsCommand.self,
      StoreCheckCommand.self,
    ])

  /// The names of the operations.
  static var operations: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// Refuses a word in the place of an operation that is none.
  static func checkOperation(_ arguments: [String]) throws(WrongUsage) {
    guard arguments.first == configuration.commandName, let word = arguments.dropFirst().first,
      !word.hasPrefix("-"), word != "help", !operations.contains(word)
    else { return }
    let similar = nearest(to: word, among: operations).map { "a similar one exists: '\($0)'" }
    throw WrongUsage(
      message: "unknown operation '\(word)'",
      hint: similar ?? "run 'argmap store --help' for all operations")
  }
}
