// SPDX-License-Identifier: MIT

import ArgmapDOT
import Foundation
import TestSupport
import Testing

@Suite struct OddDrawingTests {
  @Test(arguments: OddMap.all)
  func `an odd map is drawn as recorded`(odd: OddMap) throws {
    try expectGolden(odd.map.dot(), folder("Golden").appending(path: "\(odd.name).dot"))
  }
}
