// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapModel
package import ArgmapSource
internal import ArgmapText
internal import ArgmapValidation
internal import SystemPackage

/// What a file `argmap.toml` sets; docs/configuration.md says what its keys mean.
package struct Configuration: Sendable {
  /// A value with the line that sets it.
  struct Setting<Value: Sendable>: Sendable {
    var value: Value
    var line: Int
  }

  /// Codes that are not wanted for the maps that a pattern fits.
  struct FileIgnores: Sendable {
    var pattern: Glob
    var codes: [String]
    var line: Int
  }

  /// The file; `nil` when there is none.
  package var file: SourceText?
  /// The folder that patterns are relative to.
  var folder = FilePath(".")
  /// What is wrong with the file.
  package var findings: [Diagnostic] = []

  var profile: Setting<Profile>?
  var select: Setting<[String]>?
  var ignore: Setting<[String]>?
  var failOn: Setting<Threshold>?
  var report: Setting<ReportStyle>?
  var fileIgnores: [FileIgnores] = []
  var limits: [Setting<LimitSetting>] = []
  var units: Setting<ReadingOptions.Units>?
  var language: Setting<String>?
  var leastConfidence: Setting<Degree>?
  var keepsContext: Setting<Bool>?

  /// The settings without a file.
  static let none = Self()
}

extension Configuration {
  /// What `per-file-ignores` says about a map.
  func ignoredCodes(for map: FileName) -> [String] {
    guard !fileIgnores.isEmpty, !map.isStandard else { return [] }
    let name = map.path.lastComponent?.string ?? ""
    let path = pathBelowFolder(of: map)
    return fileIgnores.filter { ignores in
      ignores.pattern.hasFolders
        ? path.map { ignores.pattern.matches($0) } ?? false : ignores.pattern.matches(name)
    }.flatMap(\.codes)
  }

  /// The path of a map from the file's folder on; `nil` for one that lies elsewhere.
  private func pathBelowFolder(of map: FileName) -> String? {
    guard let name = map.path.lastComponent, let there = try? POSIX.realPath(map.folder),
      let here = try? POSIX.realPath(folder), lies(there, in: here)
    else { return nil }
    let below = Array(there.components).dropFirst(here.components.count) + [name]
    return below.map(\.string).joined(separator: "/")
  }

  /// The limits that the file sets, with those of the command line on top.
  func limits(_ options: LimitOptions) -> XMLLimits {
    (limits.map(\.value) + options.limit).reduce(into: XMLLimits()) {
      $0[keyPath: $1.limit] = $1.number
    }
  }
}
