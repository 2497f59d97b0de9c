// SPDX-License-Identifier: MIT

internal import ArgmapLibrary
internal import ArgumentParser
internal import SystemPackage

/// `argmap store remove`: takes maps out of a store.
struct StoreRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", _superCommandName: "argmap store",
    abstract: "Take maps out of a store.",
    discussion: """
      argmap store remove maps.db a1 a2

      All of them go, or none when something fails. Their room in the file is used for later ones.
      """)

  @OptionGroup var options: StoreOptions

  @Argument(help: "The ids of maps.")
  var ids: [String]

  @OptionGroup var common: CommonOptions

  func run() throws {
    let library = try options.open(.changing)
    let missing = try options.reporting { () throws(LibraryError) in try library.remove(ids) }
    let console = Console(common)
    for id in missing {
      console.print(Failure("\(options.store.path.string): has no map '\(id)'"))
    }
    if !missing.isEmpty { throw ExitCode(ExitStatus.failure.rawValue) }
  }
}
