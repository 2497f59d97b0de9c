// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapRevision
internal import ArgumentParser
internal import SystemPackage

/// `argmap diff`: what differs between two maps.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", _superCommandName: "argmap",
    abstract: "Show what differs between two maps.",
    discussion: """
      argmap diff old.xml new.xml               reworded, moved, added, removed …
      argmap diff old.xml new.xml --exit-code   exit with 1 when something differs
      argmap diff old.xml new.xml -o diff.html  a page for the browser
      git show HEAD~1:map.xml | argmap diff - map.xml

      It compares what maps say, not the lines of their files: new ids and another order hide nothing \
      that stayed. Reads maps and articles; an empty file is a map without anything. docs/revisions.md \
      tells how git shows this instead of lines.
      """)

  @ArgumentParser.Argument(help: "The map as it was; '-' is standard input.")
  var old: FileName

  @ArgumentParser.Argument(help: "The map as it is; '-' is standard input.")
  var new: FileName

  @Option(
    help: ArgumentHelp(
      "Write text, json or html. (default: by the extension of -o, else text)",
      valueName: "format"),
    completion: .choices(of: DifferenceFormat.self), transform: choice)
  var to: DifferenceFormat?

  @Flag(help: "Exit with 1 when something differs.")
  var exitCode = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write here; '-' is standard output.", valueName: "file"))
  var output: FileName?

  @OptionGroup var reading: LimitOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = Console(common)
    let files = try inputs([old, new], of: Self.self)
    let output = Output(output)
    try output.check(against: files)
    let old = try read(self.old, console)
    let new = try read(self.new, console)
    let status = max(old.status, new.status)
    // A file of which nothing could be read says nothing about what differs.
    guard !old.isUnusable, !new.isUnusable else { throw ExitCode(status.rawValue) }

    let difference = RevisedMaps(old: old, new: new)
    switch to ?? DifferenceFormat(extensionOf: self.output) {
    case .json: try output.write(Array(differenceReport(difference).utf8))
    case .html: try output.write(Array(differencePage(difference).utf8))
    case .text:
      let palette = Palette(isOn: output.file == nil && common.color.isOn(for: .standardOutput))
      let text = DifferenceText(difference, palette: palette, asciiOnly: common.ascii).text
      if !text.isEmpty || output.file != nil { try output.write(Array(text.utf8)) }
    }
    let differs = exitCode && !difference.changes.isEmpty
    if status != .success || differs {
      throw ExitCode(max(status, differs ? .findings : .success).rawValue)
    }
  }

  private func read(_ name: FileName, _ console: Console) throws(Failure) -> MapInput {
    let input = try MapInput(revision: name, limits: reading.limits)
    console.print(input.findings, in: input.texts)
    return input
  }
}

/// How differences are written.
enum DifferenceFormat: String, CaseIterable {
  case text, json, html

  /// The format that a file's extension stands for: text, if none.
  init(extensionOf file: FileName?) {
    switch file?.fileExtension {
    case "json"?: self = .json
    case "html"?, "htm"?: self = .html
    default: self = .text
    }
  }
}
