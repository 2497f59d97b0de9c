// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapRevision
internal import ArgmapSource
internal import ArgmapXML
internal import ArgumentParser
internal import SystemPackage

/// `argmap merge`: two revisions of a map in one.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", _superCommandName: "argmap",
    abstract: "Merge two revisions of a map.",
    discussion: """
      argmap merge base.xml ours.xml theirs.xml -o map.xml
      argmap merge base.xml ours.xml theirs.xml --in-place      into ours.xml

      What one side changed is as that side has it. Where both contradict each other the result has \
      what ours says, a note on the part says what theirs has, and the exit code is 1; the result is a \
      map in any case. A map with something that would be lost is not merged. docs/revisions.md tells \
      how git merges maps with this.
      """)

  @ArgumentParser.Argument(help: "The map that both started from; '-' is standard input.")
  var base: FileName

  @ArgumentParser.Argument(help: "The map with the changes of one side.")
  var ours: FileName

  @ArgumentParser.Argument(help: "The map with the changes of the other side.")
  var theirs: FileName

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the map here; '-' is standard output.", valueName: "file"))
  var output: FileName?

  @Flag(help: "Replace the file of ours.")
  var inPlace = false

  @Flag(exclusivity: .exclusive)
  var favoured: FavouredSide?

  @Option(
    help: ArgumentHelp(
      "Call the files by this name in messages, as for git, which merges copies.",
      valueName: "file"))
  var path: String?

  @OptionGroup var reading: LimitOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if inPlace, output != nil {
      throw ValidationError("'--in-place' does not go with '--output'")
    }
    if inPlace, ours.isStandard { throw ValidationError("'--in-place' needs a file") }
  }

  func run() throws {
    let console = Console(common)
    let names = try inputs([base, ours, theirs], of: Self.self)
    let output = Output(output)
    if !inPlace {
      try output.check(against: names)
      try output.checkTakesXML()
    }
    let base = try read(self.base, "base", console)
    let ours = try read(self.ours, "ours", console)
    let theirs = try read(self.theirs, "theirs", console)
    guard let base, let ours, let theirs else { throw ExitCode(ExitStatus.findings.rawValue) }

    let merged = mergeMaps(
      base: base.merging, ours: ours.merging, theirs: theirs.merging, favouring: favoured?.side)
    let result = bytes(of: merged.value, ours, theirs)
    if inPlace { try ours.file.write(result) } else { try output.write(result) }
    console.print(merged.diagnostics, in: [base, ours, theirs].map(\.input.file))
    let count = merged.diagnostics.count
    guard count > 0 else { return }
    console.remark(
      "\(path ?? self.ours.inputName): \(count) conflict\(count == 1 ? "" : "s"), "
        + "each with a note in the map that starts with 'Merge conflict'")
    throw ExitCode(ExitStatus.findings.rawValue)
  }

  /// A map to be merged, as it was read.
  private struct Revision {
    let file: MapRewriting
    let input: MapInput
    let merging: MergeInput
  }

  /// Reads a map; nothing when something in it would be lost.
  private func read(
    _ name: FileName, _ side: String, _ console: Console
  ) throws(Failure) -> Revision? {
    let file = try MapRewriting(xml: name, toBe: "merged")
    let text = ArgmapCommand.text(
      of: file.bytes, name: path.map { "\($0) (\(side))" } ?? name.inputName)
    let input = MapInput(revisionFile: text, limits: reading.limits)
    guard input.losses.isEmpty else {
      console.refuse(input, text.value.name, "not merged")
      return nil
    }
    return Revision(
      file: file, input: input, merging: MergeInput(input.map, places: input.places))
  }

  /// The map as a file: that of a side if it says the same, so that a merge does not lay it out anew.
  private func bytes(of map: ArgumentMap, _ ours: Revision, _ theirs: Revision) -> [UInt8] {
    for side in [ours, theirs] where !side.file.bytes.isEmpty && side.merging.isSame(as: map) {
      return side.file.bytes
    }
    return map.xml()
  }
}

/// The side that is followed where values contradict each other.
enum FavouredSide: String, CaseIterable, EnumerableFlag {
  case ours, theirs

  static func help(for side: FavouredSide) -> ArgumentHelp? {
    "Where both sides contradict each other, follow \(side.rawValue), without a note."
  }

  var side: MergeSide { self == .ours ? .ours : .theirs }
}
