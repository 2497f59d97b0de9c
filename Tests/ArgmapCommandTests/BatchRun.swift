// SPDX-License-Identifier: MIT

import Foundation
import Testing

/// A record of `argmap batch`, as a program reads it.
struct BatchRecord {
  let members: [String: Any]

  var id: Any? { members["id"] }
  var map: String? { members["map"] as? String }
  var stats: [String: Any]? { members["stats"] as? [String: Any] }
  var diagnostics: [[String: Any]] { members["diagnostics"] as? [[String: Any]] ?? [] }
  var codes: [String] { diagnostics.compactMap { $0["code"] as? String } }

  init(_ line: some StringProtocol) throws {
    members = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }
}

extension Run {
  /// The records on standard output; every line is one, and whole.
  var records: [BatchRecord] {
    get throws { try text.batchRecords }
  }
}

extension String {
  var batchRecords: [BatchRecord] {
    get throws {
      #expect(isEmpty || hasSuffix("\n"))
      return try split(separator: "\n").map { try BatchRecord($0) }
    }
  }
}

/// An input record.
func inputRecord(_ id: String, _ text: String) throws -> String {
  let data = try JSONSerialization.data(
    withJSONObject: ["id": id, "text": text], options: [.sortedKeys])
  return String(decoding: data, as: UTF8.self) + "\n"
}

/// Short articles that differ, one of them much longer than the others.
func inputRecords(_ count: Int, longFirst: Bool = false) throws -> String {
  let things = ["bridge", "mill", "library", "harbour", "school"]
  return try (0..<count).map { number in
    let thing = things[number % things.count]
    let first = shortArticle.replacing("bridge", with: thing)
    let text =
      longFirst && number == 0
      ? String(repeating: first + "\n", count: 60)
      : first
        + String(repeating: "\nIt was built in the year \(1800 + number).\n", count: number % 4)
    return try inputRecord("a\(number)", text)
  }.joined()
}

let isFullRun = ProcessInfo.processInfo.environment["ARGMAP_TEST_FULL"] != nil
