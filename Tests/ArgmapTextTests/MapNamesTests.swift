// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

/// The names that statements and arguments get.
@Suite struct MapNamesTests {
  static let examples: [Example<[String]>] = [
    Example(
      "items are named by their ordinals",
      "The town should close the bridge. First, it is old. It was never mended. Second, nobody needs it.",
      ["thesis", "s1", "s2", "s1.1"]),
    Example(
      "so are items that are objections",
      """
      The town should close the bridge. There are two objections to it. First, the bridge is used. \
      It is used daily. Second, nobody wants it. Many do.
      """,
      ["thesis", "so1", "so2", "so1.1", "so2.1"]),
    Example(
      "other objections are counted behind them",
      """
      The town should close the bridge. There are two objections to it. First, the bridge is used. \
      Second, nobody wants it.

      Some people say that it is beautiful. But that is not true.
      """,
      ["thesis", "so1", "so2", "so3", "so3.o1"]),
  ]

  @Test(arguments: examples)
  func `names say where a statement stands`(_ example: Example<[String]>) {
    let map = map(of: example.text)
    #expect(map.statements.map(\.name.string) == example.expected)
    let names = map.statements.map(\.name) + map.arguments.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
