// SPDX-License-Identifier: MIT

internal import ArgmapLibrary
internal import ArgumentParser

/// Which maps of a store are meant.
struct StoreFilterOptions: ParsableArguments {
  @Option(
    name: .customLong("id"),
    help: ArgumentHelp("Maps whose id fits, as 'texts/*'.", valueName: "pattern"))
  var idPattern: String?

  @Option(help: ArgumentHelp("Maps in a language, as 'en'.", valueName: "language"))
  var lang: String?

  @Option(help: ArgumentHelp("Maps with an argument of a scheme.", valueName: "scheme"))
  var scheme: String?

  @Option(
    help: ArgumentHelp(
      "Maps with something that a rule read, as 'premise.because'.", valueName: "rule"))
  var rule: String?

  @Option(help: ArgumentHelp("Maps with so many arguments or more.", valueName: "number"))
  var minArguments: Int?

  @Option(help: ArgumentHelp("Maps that are so deep or deeper.", valueName: "number"))
  var minDepth: Int?

  var filter: MapFilter {
    var filter = MapFilter()
    filter.idPattern = idPattern
    filter.language = lang
    filter.scheme = scheme
    filter.rule = rule
    filter.leastArguments = minArguments
    filter.leastDepth = minDepth
    return filter
  }

  /// Whether not all maps are meant.
  var isGiven: Bool { filter != MapFilter() }
}
