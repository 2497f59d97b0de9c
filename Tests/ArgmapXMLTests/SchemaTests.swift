// SPDX-License-Identifier: MIT

import ArgmapXML
import Foundation
import TestSupport
import Testing

@Suite struct SchemaTests {
  @Test(arguments: Schema.allCases)
  func `the schemas in the binary are those of the folder`(_ schema: Schema) throws {
    let file = repositoryFolder().appending(path: "schemas/argument-map.\(schema.rawValue)")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(schema.text == text, "run scripts/schemas")
  }
}
