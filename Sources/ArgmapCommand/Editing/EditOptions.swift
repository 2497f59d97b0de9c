// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource
internal import ArgmapXML
internal import ArgumentParser
internal import SystemPackage

/// What every operation of `argmap edit` is told: which map, and where the result goes.
struct EditOptions: ParsableArguments {
  @ArgumentParser.Argument(help: "A map; '-' is standard input.")
  var map: FileName

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the map here; '-' is standard output.", valueName: "file"))
  var output: FileName?

  @Flag(help: "Replace the map's file.")
  var inPlace = false

  @Flag(help: "Write what would change, as a unified diff.")
  var diff = false

  @OptionGroup var reading: LimitOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if inPlace, output != nil || diff {
      throw ValidationError("'--in-place' goes with neither '--output' nor '--diff'")
    }
    if inPlace, map.isStandard { throw ValidationError("'--in-place' needs a file") }
  }

  /// Reads the map, changes it, and writes it in canonical form.
  ///
  /// - Parameter change: Makes the change, and says what it has done.
  /// - Throws: What the change throws, a ``Failure`` of reading or writing, or an exit code when the map
  ///   can't be read as a whole.
  func run(_ change: (inout MapEditing) throws -> String) throws {
    let console = Console(common)
    let output = Output(self.output)
    if !inPlace { try output.check(against: [map]) }
    if !diff { try output.checkTakesXML() }
    let file = try MapRewriting(xml: map, toBe: "edited")
    let input = MapInput(mapFile: file.text, limits: reading.limits)
    guard input.losses.isEmpty else {
      console.refuse(input, map.inputName, "not changed")
      throw ExitCode(ExitStatus.findings.rawValue)
    }
    var editing = MapEditing(input, map)
    let done = try change(&editing)
    if let folder = otherFolder(output) { editing.map.moveReferences(from: map.folder, to: folder) }
    let bytes = editing.map.xml()
    if diff {
      try output.write(
        unifiedDiff(
          old: file.bytes, new: bytes, name: map.isStandard ? "<stdin>" : map.path.string,
          palette: Palette(isOn: output.file == nil && common.color.isOn(for: .standardOutput)),
          forTerminal: output.isTerminal))
    } else if inPlace {
      try file.write(bytes)
    } else {
      try output.write(bytes)
    }
    console.remark("\(map.inputName): \(diff ? "would change: " : "")\(done)")
    if input.map.xml() != file.bytes {
      console.remark(
        "\(map.inputName): was not in canonical form, so more \(diff ? "would change" : "changes")"
          + "; 'argmap fmt' first keeps changes apart")
    }
  }

  /// The folder that the map is written to, when it is not its own.
  private func otherFolder(_ output: Output) -> FilePath? {
    guard !inPlace, !diff, !map.isStandard, let file = output.file, !output.isStream,
      file.folder != map.folder
    else { return nil }
    return file.folder
  }
}

/// Where the words of an article are, for operations that quote them.
struct ArticleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "An article, once for each source. (default: the map's 'href')", valueName: "file"))
  var source: [FileName] = []
}

extension ArgumentMap {
  /// Makes references to articles that start from one folder start from another.
  fileprivate mutating func moveReferences(from old: FilePath, to new: FilePath) {
    guard let here = try? POSIX.realPath(new) else { return }
    for at in sources.indices {
      guard let href = sources[at].href, !href.contains("://"),
        let there = try? POSIX.realPath(old.pushing(path(ofReference: href)))
      else { continue }
      sources[at].href = reference(to: there, from: here)
    }
  }
}
