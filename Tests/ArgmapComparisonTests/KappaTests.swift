// SPDX-License-Identifier: MIT

import ArgmapComparison
import Testing

@Suite struct `Cohen's kappa` {
  private typealias Confusion = MapComparison.Confusion

  private func confusion(_ rows: [[Int]]) -> Confusion {
    var confusion = Confusion(rows.indices.map { "\($0)" })
    for (gold, row) in rows.enumerated() {
      for (map, count) in row.enumerated() { confusion[gold: gold, map: map] = count }
    }
    return confusion
  }

  @Test func `it is the agreement beyond chance`() throws {
    // Observed (20 + 15) / 50 = 0.7; expected (25 · 30 + 25 · 20) / 50² = 0.5; (0.7 - 0.5) / 0.5.
    let kappa = try #require(confusion([[20, 5], [10, 15]]).kappa)
    #expect(abs(kappa - 0.4) < 1e-12)
  }

  @Test func `it counts all categories`() throws {
    // Observed 7/10; expected (4 · 5 + 3 · 3 + 3 · 2) / 10² = 0.35; (0.7 - 0.35) / 0.65.
    let table = confusion([[3, 1, 0], [1, 2, 0], [1, 0, 2]])
    #expect(table.observed == 0.7)
    let kappa = try #require(table.kappa)
    #expect(abs(kappa - 0.35 / 0.65) < 1e-12)
  }

  @Test func `it is below zero where maps agree less than by chance`() throws {
    #expect(confusion([[0, 5], [5, 0]]).kappa == -1)
  }

  @Test(arguments: [[[0, 0], [0, 0]], [[7, 0], [0, 0]], [[0, 0], [0, 3]]])
  func `it is undefined of nothing and of a single category`(_ rows: [[Int]]) {
    #expect(confusion(rows).kappa == nil)
  }

  @Test func `it is zero when only one map keeps to a single category`() {
    #expect(confusion([[3, 0], [2, 0]]).kappa == 0)
  }
}
