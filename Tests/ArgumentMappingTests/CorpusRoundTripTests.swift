// SPDX-License-Identifier: MIT

import ArgumentMapping
import Foundation
import TestSupport
import Testing

@Suite struct CorpusRoundTripTests {
  static let maps: [URL] = {
    let folders = try? FileManager.default.contentsOfDirectory(
      at: repositoryFolder().appending(path: "maps"), includingPropertiesForKeys: nil)
    return (folders ?? []).map { $0.appending(path: "map.xml") }
      .filter { FileManager.default.fileExists(atPath: $0.path) }
      .sorted { $0.path < $1.path }
  }()

  @Test func `there are maps`() { #expect(!Self.maps.isEmpty) }

  @Test(arguments: maps)
  func `a map that is read and written again has the same bytes`(_ file: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: file))
    let read = decodeMap(SourceText.decoding(bytes, name: file.lastPathComponent).value)
    #expect(read.diagnostics.isEmpty)
    #expect(read.value.map.xml() == bytes)
    #expect(read.value.map.canonical() == read.value.map)
  }
}
