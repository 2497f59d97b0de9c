// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource
internal import ArgmapValidation
internal import ArgumentParser
internal import SystemPackage

/// `argmap rebase`: a map of an article that has been edited since.
struct RebaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebase", _superCommandName: "argmap",
    abstract: "Tie a map to its article after the article was edited.",
    discussion: """
      argmap rebase map.xml -o new.xml          find every quotation again
      argmap rebase map.xml --diff              see what would change
      argmap rebase map.xml --in-place          replace the file
      argmap rebase map.xml --source draft2.txt --in-place

      Only places, the checksum and the length are changed, and quotations whose typography, case or \
      punctuation the article has changed. What is not found for certain stays as it is and is told, \
      and the exit code is 1. '--in-place' writes nothing when a place without words is not found: \
      only the article as it was tells where that is.
      """)

  @ArgumentParser.Argument(help: "A map; '-' is standard input.")
  var map: FileName?

  @Option(
    help: ArgumentHelp(
      "An article as it is now, once for each source of the map. (default: the map's 'href')",
      valueName: "file"))
  var source: [FileName] = []

  @Option(
    help: ArgumentHelp(
      "An article as it was when the map was made, once for each source; finds places without words.",
      valueName: "file"))
  var old: [FileName] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the map here; '-' is standard output.", valueName: "file"))
  var output: FileName?

  @Flag(help: "Replace the map's file.")
  var inPlace = false

  @Flag(help: "Write what would change, as a unified diff.")
  var diff = false

  @Flag(help: "Take the likeliest place of what was reworded or stands twice, and quote its words.")
  var likely = false

  @OptionGroup var reading: LimitOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if inPlace, output != nil || diff {
      throw ValidationError("'--in-place' goes with neither '--output' nor '--diff'")
    }
    if inPlace, map?.isStandard ?? true {
      throw ValidationError("'--in-place' needs a file")
    }
    if ([map ?? .standard] + source + old).count(where: \.isStandard) > 1 {
      throw ValidationError("standard input ('-') can be read once only")
    }
  }

  func run() throws {
    let console = Console(common)
    let name = try inputs(map.map { [$0] } ?? [], of: Self.self)[0]
    let output = Output(inPlace ? name : self.output)
    if !inPlace {
      try output.check(against: [name] + source + old)
      try output.checkTakesXML()
    }
    let text = try readText(name)
    try text.value.refuseOutline(name, toBe: "tied to articles")
    let input = MapInput(mapFile: text, limits: reading.limits)
    console.print(input.findings, in: input.texts)
    guard let places = input.places, !input.isIllFormed else { throw end(.findings) }

    let (now, then) = try articles(of: input, name, console)
    let rebasing = rebase(
      input.map, places: places, to: now, from: then,
      hrefs: hrefs(of: input.map, now, in: folder(of: output, name)), acceptsLikely: likely)
    console.print(rebasing.findings, in: [input.file] + now.values)
    let fix = Fix("rebase", .safe, in: input.file.name, rebasing.edits)
    let bytes = input.file.applying([fix]).bytes
    if diff {
      let old = String(decoding: input.file.utf8, as: UTF8.self)
      let new = String(decoding: bytes, as: UTF8.self)
      try output.write(Array(unifiedDiff(old: old, new: new, name: input.file.name).utf8))
    } else if inPlace, rebasing.wordless > 0 {
      // Once the map says that it is of the new article, nothing could place them any more.
      console.remark("\(name.inputName): not replaced; '-o FILE' writes what was found")
    } else {
      try output.write(bytes)
    }
    console.remark("\(name.inputName): \(rebasing.tally)")
    let status = max(input.status, rebasing.findings.isEmpty ? .success : .findings)
    if status != .success { throw end(status) }
  }

  private func end(_ status: ExitStatus) -> ExitCode { ExitCode(status.rawValue) }

  private typealias Articles = [ArgumentMap.Source.ID: SourceText]

  /// The articles as they are now, and as they were.
  private func articles(
    of input: MapInput, _ name: FileName, _ console: Console
  ) throws -> (now: Articles, then: Articles) {
    let given = try read(source, console)
    let finder = ArticleFinder(mapFile: name)
    let now = finder.articles(of: input, given: given)
    console.print(now.diagnostics, in: input.texts)
    guard !now.value.isEmpty else {
      throw Failure(
        "\(name.inputName): there is no article to tie it to",
        help: ["name the article with '--source FILE'"])
    }
    var then: Articles = [:]
    for (position, text) in try read(old, console).enumerated() {
      guard position < input.map.sources.count else { break }
      guard isOriginal(text, of: input.map.sources[position]) ?? true else {
        throw Failure(
          "\(text.name): is not the article that the map was made from, its checksum is another",
          help: ["the map wants the file with sha256 \(input.map.sources[position].sha256 ?? "")"])
      }
      then[ArgumentMap.Source.ID(rawValue: Int32(position))] = text
    }
    // The map may still point to the article it was made from, while a new one is named.
    if old.isEmpty, !source.isEmpty {
      then = finder.articles(of: input, given: []).value.filter { id, text in
        isOriginal(text, of: input.map.sources[Int(id.rawValue)]) ?? false
      }
    }
    return (now.value, then)
  }

  private func read(_ files: [FileName], _ console: Console) throws -> [SourceText] {
    try files.map { file in
      let text = try readText(file)
      console.print(text.diagnostics, in: [text.value])
      guard !text.hasErrors else { throw end(.findings) }
      return text.value
    }
  }

  private func isOriginal(_ text: SourceText, of source: ArgumentMap.Source) -> Bool? {
    source.sha256.map { $0 == text.checksum.description }
  }

  /// The folder that the map's references start from.
  private func folder(of output: Output, _ name: FileName) -> FilePath {
    guard let file = output.file, !output.isStream, !diff else {
      return name.isStandard ? FilePath(".") : name.folder
    }
    return file.folder
  }

  /// How the map has to refer to articles that are not where it says.
  private func hrefs(
    of map: ArgumentMap, _ articles: Articles, in folder: FilePath
  ) -> [ArgumentMap.Source.ID: String] {
    guard let here = try? POSIX.realPath(folder) else { return [:] }
    return articles.reduce(into: [:]) { hrefs, entry in
      let article = FileName(argument: entry.value.name)
      guard entry.value.name != FileName.standard.inputName,
        let there = try? POSIX.realPath(article.folder), let name = article.path.lastComponent
      else { return }
      let href = map.sources[Int(entry.key.rawValue)].href
      let known = href.flatMap { try? POSIX.status(of: here.pushing(path(ofReference: $0))) }
      guard let file = try? POSIX.status(of: article.path), known?.identity != file.identity
      else { return }
      hrefs[entry.key] = reference(to: there.appending(name), from: here)
    }
  }
}

extension MapInput {
  /// Whether the file is no well-formed XML: that is to be mended first.
  fileprivate var isIllFormed: Bool {
    findings.contains { $0.severity == .error && ["xml", "text"].contains($0.code.family) }
  }
}

extension Rebasing {
  /// The counts in words.
  fileprivate var tally: String {
    let all = "\(places) place\(places == 1 ? "" : "s")"
    let parts = [
      moved == 0 ? nil : "\(moved) moved", reworded == 0 ? nil : "\(reworded) reworded",
      lost == 0 ? "all found" : "\(lost) not found",
    ]
    return "\(all), \(parts.compactMap(\.self).joined(separator: ", "))"
  }
}
