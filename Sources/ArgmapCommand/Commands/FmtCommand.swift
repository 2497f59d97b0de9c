// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import ArgmapXML
internal import ArgumentParser

/// `argmap fmt`: maps in the one form that argmap writes.
struct FmtCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt", _superCommandName: "argmap",
    abstract: "Write maps in their canonical form.",
    discussion: """
      argmap fmt map.xml                        write it anew, in place
      argmap fmt maps                           all maps below a folder
      argmap fmt maps --check                   name those to be changed; exit code 1
      argmap fmt map.xml --diff                 show what would change; exit code 1
      cat map.xml | argmap fmt -                read standard input, write standard output

      Order, indentation, quotes and defaults become those of 'argmap parse'; what the map says stays, \
      comments too (schemas/README.md says where). A map with something that would be lost is left as \
      it is.
      """)

  @Argument(help: "Maps, or folders of them; '-' is standard input.")
  var maps: [FileName] = []

  @Flag(help: "Change nothing; name the maps that are not in canonical form.")
  var check = false

  @Flag(help: "Change nothing; show what would change.")
  var diff = false

  @OptionGroup var settings: ConfigOptions
  @OptionGroup var reading: LimitOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = Console(common)
    let (maps, failures, _) = FolderWalk.mapsInXML.expanded(try inputs(maps, of: Self.self))
    for failed in failures { console.print(failed.failure) }
    var finder = ConfigurationFinder(settings)
    var changed = 0
    try forEach(
      maps.map(\.file), console, startingWith: failures.isEmpty ? .success : .failure
    ) { name in
      let configuration = try finder.configuration(for: name)
      if let wrong = finder.newFindings(of: configuration) {
        console.print(wrong.findings, in: wrong.texts)
      }
      guard configuration.findings.isEmpty else { return .failure }
      let file = try MapRewriting(xml: name, toBe: "written anew")
      let input = MapInput(mapFile: file.text, limits: configuration.limits(reading))
      guard input.losses.isEmpty else {
        console.refuse(input, name.inputName, "not written anew")
        return .findings
      }
      let bytes = input.map.xml()
      if bytes != file.bytes { changed += 1 }
      guard check || diff else {
        try file.write(bytes)
        return .success
      }
      if check, bytes != file.bytes { console.remark("would change: \(name.inputName)") }
      if diff { _ = try file.show(bytes, common) }
      return bytes == file.bytes ? .success : .findings
    } finally: {
      guard maps.count > 1 else { return }
      let verb = check || diff ? "would change" : "changed"
      console.remark("\(maps.count) maps: \(changed) \(verb)")
    }
  }
}
