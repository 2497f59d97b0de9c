// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import ArgumentParser
internal import SystemPackage

/// Which file of settings is read.
struct ConfigOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read settings here. (default: the nearest argmap.toml from the map's folder upwards)",
      valueName: "file"))
  var config: FileName?

  @Flag(help: "Read no argmap.toml.")
  var noConfig = false

  func validate() throws {
    if config != nil, noConfig {
      throw ValidationError("'--config' names a file and '--no-config' wants none; use one of them")
    }
  }
}

/// Finds the settings that count for a file.
struct ConfigurationFinder {
  static let fileName = FilePath.Component("argmap.toml")

  private let options: ConfigOptions
  private var byFolder: [FilePath: Configuration] = [:]
  private var named: Configuration?
  private var told: Set<String> = []

  init(_ options: ConfigOptions) { self.options = options }

  /// The settings for a map or article: from the file that was named, or the nearest `argmap.toml` in
  /// its folder and the folders round that, up to one with `.git` in it.
  mutating func configuration(for file: FileName) throws(Failure) -> Configuration {
    if options.noConfig { return .none }
    if let name = options.config {
      if let named { return named }
      let read = try Self.read(name)
      named = read
      return read
    }
    let folder = file.isStandard ? FilePath(".") : file.folder
    guard let start = try? POSIX.realPath(folder) else { return .none }
    var passed: [FilePath] = []
    var here = start
    var found = Configuration.none
    while true {
      if let known = byFolder[here] {
        found = known
        break
      }
      passed.append(here)
      let candidate = here.appending(Self.fileName)
      if (try? POSIX.status(of: candidate))?.kind == .file {
        // Named from where the file is, so that messages are as short as the map's own path.
        let up = FilePath(Array(repeating: "..", count: passed.count - 1).joined(separator: "/"))
        let shown = FileName(withoutDetours(folder.pushing(up).appending(Self.fileName)))
        found = try Self.read(shown.exists ? shown : FileName(candidate))
        break
      }
      if (try? POSIX.status(of: here.appending(".git"))) != nil { break }
      let parent = here.removingLastComponent()
      if parent == here { break }
      here = parent
    }
    for folder in passed { byFolder[folder] = found }
    return found
  }

  /// What is wrong with settings, the first time they are asked for.
  mutating func newFindings(of configuration: Configuration) -> MapFindings? {
    guard let file = configuration.file, !configuration.findings.isEmpty,
      told.insert(file.name).inserted
    else { return nil }
    return MapFindings(file.name, configuration.findings, in: [file])
  }

  private static func read(_ name: FileName) throws(Failure) -> Configuration {
    let text = try readText(name)
    var configuration =
      text.diagnostics.isEmpty
      ? Configuration(text.value, folder: name.folder) : Configuration.none
    configuration.file = text.value
    configuration.findings += text.diagnostics.map { finding in
      var finding = finding
      finding.severity = .error
      return finding
    }
    return configuration
  }
}
