// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapNotation
internal import ArgmapXML
internal import ArgumentParser
internal import SystemPackage

/// `argmap new`: a map to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", _superCommandName: "argmap",
    abstract: "Write a map to fill in: an essay, a debate, a memo.",
    discussion: """
      argmap new -o map.xml                          an essay: claim and reasons
      argmap new --template debate --title "Trams" -o map.xml
      argmap new -o map.outline                      in plain text, without comments
      argmap new --template memo | argmap show -     look at it first

      Each box says what belongs there, and comments say why; the map is sound as it is. A file that \
      exists is left alone.
      """)

  @Option(
    help: ArgumentHelp("What to start from: essay, debate or memo.", valueName: "name"),
    completion: .choices(of: MapTemplate.self), transform: choice)
  var template = MapTemplate.essay

  @Option(
    help: ArgumentHelp("The title. (default: that of the template)", valueName: "title"),
    transform: prose)
  var title: Prose?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the map here; '-' is standard output.", valueName: "file"))
  var output: FileName?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let output = Output(output)
    if let file = output.file, !output.isStream, (try? POSIX.status(of: file.path)) != nil {
      throw Failure(
        "\(file.path.string): exists already, and is not written over",
        help: ["choose another name after '-o'"])
    }
    let map = template.map(title: title ?? template.title)
    let isOutline = output.file?.isOutline ?? false
    try output.write(isOutline ? Array(map.outline().utf8) : map.xml())
    guard let file = output.file else { return }
    Console(common).remark(
      "\(file.path.string): \(template.rawValue) written; fill in the words, then: "
        + "argmap show \(shellWord(file.path.string))")
  }
}

extension MapTemplate {
  /// What the map is called until somebody calls it otherwise.
  fileprivate var title: Prose {
    switch self {
    case .essay: "An essay"
    case .debate: "A debate"
    case .memo: "A memo"
    }
  }
}
