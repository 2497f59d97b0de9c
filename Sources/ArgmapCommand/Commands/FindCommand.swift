// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource
internal import ArgumentParser

/// `argmap find`: what is where in maps.
struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", _superCommandName: "argmap",
    abstract: "Find statements and arguments in maps, and how they hang together.",
    discussion: """
      argmap find --text steel map.xml          statements that say it
      argmap find --kind leaf --kind unstated maps
      argmap find --depends-on s1.2 map.xml     what falls if that premise goes
      argmap find --single-points map.xml       what the thesis depends on altogether
      argmap find --from s1.2 --to T map.xml    the paths between two statements
      argmap find --xpath '//m:premise[@implicit]' map.xml

      Prints 'file:line:column: id: text'. All conditions must hold. A part goes by its id, or by its \
      label in 'argmap show'. Exit code 0 also when nothing is found. docs/questions.md has more.
      """)

  @ArgumentParser.Argument(help: "Maps, articles, or folders of maps; '-' is standard input.")
  var files: [FileName] = []

  @OptionGroup(title: "What to find") var query: FindOptions

  @Option(
    help: ArgumentHelp(
      "Give an XPath or regular expression so long for each file.", valueName: "seconds"))
  var timeout = 10

  @Flag(help: "Write JSON; docs/questions.md says what its keys mean.")
  var json = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write here; '-' is standard output.", valueName: "file"))
  var output: FileName?

  @OptionGroup var reading: LimitOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (1...86400).contains(timeout) else {
      throw ValidationError("expected a timeout from 1 to 86400 seconds, found \(timeout)")
    }
  }

  func run() throws {
    let console = Console(common)
    let named = try inputs(files, of: Self.self)
    let walk: FolderWalk = query.xpath == nil ? .maps : .mapsInXML
    let (maps, failures, _) = walk.expanded(named)
    for failed in failures { console.print(failed.failure) }
    let output = Output(output)
    try output.check(against: maps.map(\.file))
    var report = FindReport()
    var wasRead = false
    try forEach(
      maps, console, startingWith: failures.isEmpty ? .success : .failure
    ) { map in
      let input = try MapInput(mapOrArticle: map.file, limits: reading.limits)
      console.print(input.findings, in: input.texts)
      guard !input.isUnusable else { return .findings }
      let isSlow = query.xpath != nil || query.regex != nil
      let (found, unexamined) =
        try isSlow
        ? Deadline.within(seconds: timeout, on: map.file) { try find(in: input, map.file) }
        : find(in: input, map.file)
      if !unexamined.isEmpty {
        console.remark(
          "\(map.file.inputName): not looked at, as it takes too many steps: "
            + unexamined.joined(separator: " "))
      }
      wasRead = true
      report.add(found, unexamined, in: input.file)
      return input.status
    } finally: {
      if !json, wasRead, report.isEmpty { console.remark("nothing found\(hint)") }
      try output.write(Array((json ? report.json : report.text).utf8))
    }
  }

  /// Names without a prefix are in no namespace, where a map has nothing.
  private var hint: String {
    guard let xpath = query.xpath, !xpath.contains("m:"), xpath.contains(where: \.isLetter) else {
      return ""
    }
    return "; elements need their prefix, as in '//m:premise'"
  }

  private func find(
    in input: MapInput, _ file: FileName
  ) throws -> (found: [Found], unexamined: [String]) {
    guard let xpath = query.xpath else {
      return try PartSearch(query, input, file).found()
    }
    try input.file.refuseOutline(file, toBe: "searched by XPath")
    guard input.places != nil, !input.isUnreadable else {
      throw Failure("\(file.inputName): XPath needs a map, in well-formed XML")
    }
    return (try XPathSearch(expression: xpath).found(in: input.file), [])
  }
}
