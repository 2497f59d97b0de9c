// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

/// The JSON of `argmap store` is what its schemas and its page say.
@Suite struct StoreReportSchemaTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [
    ("store-list", ["list"]), ("store-search", ["search", "town"]), ("store-statistics", ["stats"]),
  ])
  func `reports are what their schema says, and each member is documented`(
    _ name: String, _ operation: [String]
  ) async throws {
    let schema = try JSONSchema(
      repositoryFolder().appending(path: "schemas/\(name).schema.json"))
    func faults(_ options: String...) async throws -> [String] {
      let run = try await folder.argmap(
        ["store", operation[0], "maps.db"] + operation.dropFirst() + ["--json"] + options)
      #expect(run.status == 0, "\(run.errors)")
      return schema.faults(of: try run.object)
    }
    try await folder.makeStore(5)
    #expect(try await faults().isEmpty)
    try folder.write(named, to: "named.xml")
    #expect(try await folder.store("add", "named.xml").status == 0)
    #expect(try await faults().isEmpty)
    // No maps at all.
    #expect(try await faults("--id", "nothing").isEmpty)
    #expect(!schema.faults(of: ["schema": "argmap.other/1"]).isEmpty)

    let page = try String(
      contentsOf: repositoryFolder().appending(path: "docs/store.md"), encoding: .utf8)
    for member in schema.memberNames { #expect(page.contains("`\(member)`"), "\(member)") }
  }

  /// A map with a title, a language and a scheme.
  private let named = """
    <argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="c" xml:lang="de">
      <title>Die Stadt</title>
      <conclusion id="c"><text>The town is old.</text>
        <argument id="a" scheme="sign"><premise id="p"><text>Its walls are.</text></premise></argument>
      </conclusion>
    </argument-map>
    """
}
