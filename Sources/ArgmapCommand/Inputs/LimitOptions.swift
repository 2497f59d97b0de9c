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
struct LimitSetting: Sendable {
  let name: String
  let limit: any WritableKeyPath<XMLLimits, Int> & Sendable
  let number: Int

  /// The names of all limits.
  static let names = XMLLimits.names.map(\.name)

  init?(name: String, number: Int) {
    guard let known = XMLLimits.names.first(where: { $0.name == name }) else { return nil }
    self.name = name
    limit = known.limit
    self.number = number
  }

  init(argument: String) throws {
    let halves = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard halves.count == 2, let number = Int(halves[1]), number > 0 else {
      throw UnknownChoice(description: "expected a name and a number from 1 on, as in text=4000000")
    }
    guard let setting = Self(name: halves[0], number: number) else {
      let similar = nearest(to: halves[0], among: Self.names)
        .map { "; a similar one exists: '\($0)'" }
      throw UnknownChoice(
        description: "expected one of \(Self.names.joined(separator: ", "))\(similar ?? "")")
    }
    guard setting.limit != \XMLLimits.bytes || number <= largestFile else {
      throw UnknownChoice(description: "expected at most bytes=\(largestFile), found \(number)")
    }
    self = setting
  }
}
