// SPDX-License-Identifier: MIT

import ArgmapDOT
import Foundation
import TestSupport
import Testing

@Suite struct ReferenceDrawingTests {
  @Test func `the reference map is drawn as recorded`() throws {
    let dot = ReferenceMap.map.dot(paragraphs: try ReferenceMap.paragraphs())
    try expectGolden(dot, folder("Golden").appending(path: "reference.dot"))
  }
}
