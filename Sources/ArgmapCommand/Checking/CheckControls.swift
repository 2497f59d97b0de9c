// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapSource
internal import ArgmapValidation
internal import ArgumentParser

/// Options that say which findings are wanted.
struct CheckControls: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only these codes or families, 'structure,text/binary' or 'all'; in any profile.",
      valueName: "codes"),
    transform: CodeNames.init(list:))
  var select: [CodeNames] = []

  @Option(
    help: ArgumentHelp(
      "Not these codes or families; the more exact name wins.", valueName: "codes"),
    transform: CodeNames.init(list:))
  var ignore: [CodeNames] = []

  @Option(
    help: ArgumentHelp(
      "The rules of: interchange, default, analysis or teaching.", valueName: "profile"),
    completion: .choices(of: Profile.self), transform: choice)
  var profile: Profile?

  /// What is wanted of a map: options count before the file's settings.
  func selection(_ configuration: Configuration, for map: FileName) -> CodeSelection {
    CodeSelection(
      profile: profile ?? configuration.profile?.value ?? .default,
      selected: select.isEmpty ? configuration.select?.value ?? [] : select.flatMap(\.names),
      ignored: (ignore.isEmpty ? configuration.ignore?.value ?? [] : ignore.flatMap(\.names))
        + configuration.ignoredCodes(for: map))
  }
}
