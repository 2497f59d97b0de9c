// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import ArgmapText
internal import ArgumentParser
internal import SystemPackage

/// `argmap config`: which settings count, and why.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", _superCommandName: "argmap",
    abstract: "Check argmap.toml, and show which settings count.",
    discussion: """
      argmap config                             check the argmap.toml that counts
      argmap config --show                      all settings with their origins
      argmap config --show maps/map.xml         those for one map
      argmap config --show --profile analysis   with an option on top

      The nearest argmap.toml counts, from the map's folder upwards to a folder with .git in it. \
      Options count before it. docs/configuration.md explains the keys.
      """)

  @Argument(help: "A map or article, or a folder. (default: the working folder)")
  var file: FileName?

  @Flag(help: "Print all settings as TOML, with their origins.")
  var show = false

  @OptionGroup var controls: CheckControls
  @OptionGroup var settings: ConfigOptions
  @OptionGroup var reading: LimitOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = Console(common)
    if let file, !file.isStandard { try file.checkExists() }
    var finder = ConfigurationFinder(settings)
    try forEach([place], console) { place in
      let configuration = try finder.configuration(for: place)
      if let wrong = finder.newFindings(of: configuration) {
        console.print(wrong.findings, in: wrong.texts)
      }
      if show {
        let text = shownSettings(configuration, controls, reading, for: place)
        try Output(nil).write(Array(text.utf8))
      } else {
        let name = configuration.file.map { "\($0.name): " } ?? "no argmap.toml counts here"
        let state = configuration.file == nil ? "" : tally(configuration.findings)
        console.remark(name + state)
      }
      return configuration.findings.isEmpty ? .success : .failure
    }
  }

  /// A folder stands for the maps in it.
  private var place: FileName {
    guard let file, !file.isStandard else { return .standard }
    let isFolder = (try? POSIX.status(of: file.path))?.kind == .folder
    return isFolder ? FileName(file.path.appending("map.xml")) : file
  }
}
