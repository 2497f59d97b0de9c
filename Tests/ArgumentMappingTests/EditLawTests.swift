// SPDX-License-Identifier: MIT

import ArgumentMapping
import Foundation
import TestSupport
import Testing

/// What holds after any edit, however many came before.
@Suite struct EditLawTests {
  private static let isFull = ProcessInfo.processInfo.environment["ARGMAP_TEST_FULL"] != nil
  private static let edits = isFull ? 1_000 : 120
  /// The map is written, read and checked after each of so many.
  private static let stride = isFull ? 1 : 12

  /// Sound maps: one built here, and those of the repository.
  private static let sound: [String] = {
    let maps = repositoryFolder().appending(path: "maps")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: maps.path)) ?? []
    let all = names.filter { name in
      FileManager.default.fileExists(atPath: maps.appending(path: "\(name)/map.xml").path)
    }
    return isFull ? all.sorted() : Array(all.sorted().prefix(2))
  }()

  private static func map(_ name: String) throws -> ArgumentMap {
    let file = repositoryFolder().appending(path: "maps/\(name)/map.xml")
    let text = SourceText.decoding([UInt8](try Data(contentsOf: file)), name: name).value
    return decodeMap(text).value.map
  }

  @Test func `there are maps to edit`() { #expect(!Self.sound.isEmpty) }

  @Test(arguments: sound)
  func `a sound map stays sound, and the file of it says the same`(_ name: String) throws {
    try edit(try Self.map(name), seed: 1)
  }

  @Test(arguments: 0..<(isFull ? 100 : 3))
  func `a map with errors gets no error of another kind`(_ seed: Int) throws {
    try edit(RandomMap.make(seed: UInt64(seed)), seed: UInt64(seed))
  }

  private func edit(_ start: ArgumentMap, seed: UInt64) throws {
    var map = start
    var edits = RandomEdits(seed: seed)
    var errors = structuralErrors(map)
    var made = 0
    for number in 1...Self.edits {
      let old = map
      do throws(EditError) {
        _ = try edits.make(on: &map)
        made += 1
      } catch {
        try #require(map == old, "edit \(number) was refused and has changed the map: \(error)")
        continue
      }
      let names =
        map.statements.map(\.name) + map.arguments.map(\.name) + map.sources.map(\.name)
        + map.enumerations.map(\.name)
      try #require(Set(names).count == names.count, "edit \(number) of seed \(seed)")
      guard made % Self.stride == 0 else { continue }
      let file = SourceText.decoding(map.xml(), name: "map.xml").value
      let read = decodeMap(file).value.map
      try #require(read == map.canonical(), "after edit \(number) of seed \(seed)")
      let now = structuralErrors(map)
      try #require(now.isSubset(of: errors), "edit \(number) of seed \(seed): \(now)")
      errors = now
    }
    #expect(made > Self.edits / 3, "nearly all edits were refused")
  }

  /// The codes of the errors that don't need an article.
  private func structuralErrors(_ map: ArgumentMap) -> Set<String> {
    let families: Set<Substring> = ["structure", "reference", "value", "enumeration"]
    return Set(
      diagnose(map).filter { $0.severity == .error && families.contains($0.code.family) }
        .map(\.code.rawValue))
  }
}
