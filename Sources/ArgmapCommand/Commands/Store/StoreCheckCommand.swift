// SPDX-License-Identifier: MIT

internal import ArgmapLibrary
internal import ArgumentParser
internal import SystemPackage

/// `argmap store check`: whether a store is sound.
struct StoreCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", _superCommandName: "argmap store",
    abstract: "Check that a store is sound: the file, and each map in it.",
    discussion: """
      argmap store check maps.db

      SQLite checks the file and the index; each map is read again, and must give the bytes, the rows \
      and the counts that are in the store. Exit code 1 when something is wrong.
      """)

  @OptionGroup var options: StoreOptions
  @OptionGroup var reading: LimitOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let library = try options.open(.reading)
    let console = Console(common)
    var count = 0
    var problems = try options.reporting { () throws(LibraryError) in try library.problems() }
    for problem in problems {
      console.print(Failure("\(options.store.path.string): \(problem)"))
    }
    // Of a file that is damaged, rows say nothing.
    if problems.isEmpty {
      let check = StoredMapCheck(limits: reading.limits)
      try forEachPage(
        of: { after, most throws(LibraryError) in
          try library.list(MapFilter(), after: after, atMost: most)
        }, options, id: \.id
      ) { listed in
        for id in listed.map(\.id) {
          let map = try options.reporting { () throws(LibraryError) in try library.map(id) }
          guard let map else { continue }
          count += 1
          guard let problem = check.problem(of: map) else { continue }
          problems.append(problem)
          console.print(Failure("\(id): \(problem)"))
        }
      }
    }
    if !problems.isEmpty { throw ExitCode(ExitStatus.findings.rawValue) }
    console.remark("\(options.store.path.string): \(counted(count, "map")), nothing wrong")
  }
}
