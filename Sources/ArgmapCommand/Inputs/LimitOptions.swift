// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapSource
internal import ArgumentParser

/// What a map file may be before reading it stops.
struct LimitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read map files beyond a limit, such as text=4000000; once for each limit.",
      valueName: "name=number"),
    transform: LimitSetting.init(argument:))
  var limit: [LimitSetting] = []

  /// The limits with what was set.
  var limits: XMLLimits {
    limit.reduce(into: XMLLimits()) { $0[keyPath: $1.limit] = $1.number }
  }
}

/// One limit with its number, as `name=number`.
struct LimitSetting {
  let limit: any WritableKeyPath<XMLLimits, Int> & Sendable
  let number: Int

  init(argument: String) throws {
    let halves = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard halves.count == 2, let number = Int(halves[1]), number > 0 else {
      throw UnknownChoice(description: "expected a name and a number from 1 on, as in text=4000000")
    }
    guard let known = XMLLimits.names.first(where: { $0.name == halves[0] }) else {
      let names = XMLLimits.names.map(\.name)
      let similar = nearest(to: halves[0], among: names).map { "; a similar one exists: '\($0)'" }
      throw UnknownChoice(
        description: "expected one of \(names.joined(separator: ", "))\(similar ?? "")")
    }
    limit = known.limit
    self.number = number
  }
}
