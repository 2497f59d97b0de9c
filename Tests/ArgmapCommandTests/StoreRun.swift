// SPDX-License-Identifier: MIT

import Foundation
import Testing

extension TemporaryFolder {
  /// Runs an operation on the store `maps.db`, with what it is given behind it.
  func store(_ operation: String, _ arguments: String..., input: Data = Data()) async throws -> Run
  {
    try await argmap(["store", operation, "maps.db"] + arguments, input: input)
  }

  /// Articles as records with their maps, and a store with those in it.
  @discardableResult
  func makeStore(_ count: Int) async throws -> String {
    let input = try inputRecords(count)
    let records = try await argmap(["batch"], input: Data(input.utf8)).text
    let run = try await store("add", "-", input: Data(records.utf8))
    try #require(run.status == 0, "\(run.errors)")
    return records
  }

  /// What the program `sqlite3` says; `nil` where it is not installed.
  func sqlite(_ sql: String) async throws -> String? {
    let run = try await shell(
      "command -v sqlite3 >/dev/null || exit 99; sqlite3 maps.db \"\(sql)\"")
    if run.status == 99 { return nil }
    #expect(run.status == 0, "\(run.errors)")
    return run.text
  }
}

extension Run {
  /// The output as a JSON object.
  var object: [String: Any] {
    get throws {
      try #require(try JSONSerialization.jsonObject(with: output) as? [String: Any])
    }
  }
}
