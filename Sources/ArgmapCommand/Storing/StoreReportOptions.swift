// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import SystemPackage

/// In which form and where an operation on a store writes what it finds.
struct StoreReportOptions: ParsableArguments {
  @Flag(help: "Write JSON; docs/store.md says what its keys mean.")
  var json = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write here; '-' is standard output.", valueName: "file"))
  private var output: FileName?

  /// Where it is written, which is not the store.
  func output(of store: FileName) throws -> Output {
    let output = Output(output)
    try output.check(against: [store])
    return output
  }

  /// The colours of text, which a file has none of.
  func palette(_ console: Console) -> Palette {
    Output(output).file == nil ? console.palette(for: .standardOutput) : Palette(isOn: false)
  }
}
