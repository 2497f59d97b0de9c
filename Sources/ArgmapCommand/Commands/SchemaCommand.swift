// SPDX-License-Identifier: MIT

internal import ArgmapXML
internal import ArgumentParser

/// `argmap schema`: the grammar of map files.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", _superCommandName: "argmap",
    abstract: "Print the grammar of map files.",
    discussion: """
      argmap schema rnc                         RELAX NG, compact: the one to read
      argmap schema rng > argument-map.rng      RELAX NG, for editors and jing
      argmap schema xsd > argument-map.xsd      XML Schema, as argmap checks it
      """)

  @Argument(
    help: "The language: rnc, rng or xsd.", completion: .choices(of: Schema.self), transform: choice
  )
  var language: Schema

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write here; '-' is standard output.", valueName: "file"))
  var output: FileName?

  func run() throws { try Output(output).write(Array(language.text.utf8)) }
}
