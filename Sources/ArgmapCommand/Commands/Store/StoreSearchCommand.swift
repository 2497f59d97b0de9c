// SPDX-License-Identifier: MIT

internal import ArgmapLibrary
internal import ArgmapModel
internal import ArgmapOutline
internal import ArgmapSource
internal import ArgumentParser

/// `argmap store search`: statements of a store that say something.
struct StoreSearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", _superCommandName: "argmap store",
    abstract: "Search the statements of all maps of a store, the best first.",
    discussion: """
      argmap store search maps.db old bridge             all words, in any order
      argmap store search maps.db '"old bridge"' 'clos*' a phrase, a beginning
      argmap store search maps.db bridge --role thesis --json

      Case and accents make no difference. No sign but " round a phrase and * at an end has a meaning.
      """)

  @OptionGroup var options: StoreOptions

  @ArgumentParser.Argument(help: "What to search for.")
  var words: [String]

  @Flag(help: "One of the words is enough.")
  var any = false

  @Option(
    help: ArgumentHelp(
      "Statements that are this, such as thesis or objection; one of several.", valueName: "role"),
    completion: .list(Presentation.Role.allCases.map(\.name)), transform: statementRole)
  var role: [Presentation.Role] = []

  @OptionGroup(title: "In which maps") var maps: StoreFilterOptions

  @Option(help: ArgumentHelp("So many statements at most.", valueName: "number"))
  var most = 20

  @OptionGroup var form: StoreReportOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (1...1_000_000).contains(most) else {
      throw ValidationError("expected 1 to 1000000 after '--most', found \(most)")
    }
    if SearchWords(words) == nil { throw ValidationError("expected words to search for") }
  }

  func run() throws {
    let library = try options.open(.reading)
    let console = Console(common)
    let output = try form.output(of: options.store)
    guard let wanted = SearchWords(words, matchingAny: any) else { return }
    let found = try options.reporting { () throws(LibraryError) in
      try library.search(wanted, roles: role.map(\.name), maps.filter, atMost: most)
    }
    let report = StoreSearchReport(
      hits: found.hits, count: found.count, palette: form.palette(console))
    if !form.json, found.hits.isEmpty { console.remark("nothing found") }
    if !form.json, found.count > found.hits.count {
      console.remark("the best \(found.hits.count) of \(found.count); '--most' gives more")
    }
    try output.write(Array((form.json ? report.json : report.text).utf8))
  }
}

private func statementRole(_ word: String) throws -> Presentation.Role {
  let all = Presentation.Role.allCases
  if let role = all.first(where: { $0.name == word }) { return role }
  let known = all.map { "'\($0.name)'" }.joined(separator: ", ")
  let similar = nearest(to: word, among: all.map(\.name)).map {
    "; a similar one exists: '\($0)'"
  }
  throw UnknownChoice(description: "expected one of \(known)\(similar ?? "")")
}
