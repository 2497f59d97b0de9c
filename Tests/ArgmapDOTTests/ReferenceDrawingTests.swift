// SPDX-License-Identifier: MIT

import ArgmapDOT
import Foundation
import TestSupport
import Testing

@Suite struct ReferenceDrawingTests {
  struct Look: Sendable, CustomStringConvertible {
    var description: String
    var options = DOTOptions()

    init(_ name: String, _ change: (inout DOTOptions) -> Void) {
      description = name
      change(&options)
    }
  }

  static let looks = [
    Look("reference") { _ in },
    Look("reference-dark") { $0.theme = .dark },
    Look("reference-mono") { $0.theme = .mono },
    Look("reference-cards") { $0.layout = .cards },
    Look("reference-plain") { $0.labels = .plain },
    Look("reference-tidy") { $0.engine = .tidy },
    Look("reference-depth") { $0.depth = 1 },
  ]

  @Test(arguments: looks)
  func `the reference map is drawn as recorded`(look: Look) throws {
    let dot = ReferenceMap.map.dot(
      options: look.options, paragraphs: try ReferenceMap.paragraphs())
    try expectGolden(dot, folder("Golden").appending(path: "\(look).dot"))
  }
}
