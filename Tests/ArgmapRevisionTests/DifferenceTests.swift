// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapRevision
import TestSupport
import Testing

@Suite struct `Differences of maps` {
  @Test func `there is none between a map and itself`() throws {
    for odd in OddMap.all {
      let difference = odd.map.difference(from: odd.map)
      #expect(difference.isEmpty)
      #expect(difference.changes.isEmpty)
    }
  }
}
