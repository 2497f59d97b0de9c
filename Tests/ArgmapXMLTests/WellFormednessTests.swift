// SPDX-License-Identifier: MIT

import ArgmapSource
import ArgmapXML
import Foundation
import TestSupport
import Testing

/// What XML 1.0 and Namespaces in XML forbid is refused, and what looks like it is not.
@Suite struct WellFormednessTests {
  @Test func `the table covers what can break`() {
    let broken = IllFormed.documents.count + IllFormed.contents.count + IllFormed.bytes.count
    #expect(broken >= 120)
    let names = (Self.broken + Self.fine).map(\.name)
    #expect(Set(names).count == names.count, "\(names.count - Set(names).count) names twice")
  }

  @Test(arguments: broken)
  func `what breaks a rule of XML is refused`(_ example: Document) {
    #expect(isRefused(example.bytes))
  }

  @Test(arguments: fine)
  func `what nearly breaks a rule of XML is read`(_ example: Document) {
    let decoded = decode(example.bytes)
    #expect(!decoded.codes.contains { $0.hasPrefix("xml/") }, "\(decoded.told)")
  }

  @Test(arguments: IllFormed.refusedByPolicy)
  func `what XML allows and argmap does not is refused`(_ document: String) {
    #expect(isRefused(Array(document.replacing("@", with: IllFormed.emptyMap).utf8)))
  }

  @Test func `xmllint refuses and accepts the same documents`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "argmap-xml-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let documents = Self.broken + Self.fine
    var files: [URL] = []
    for (number, document) in documents.enumerated() {
      let file = folder.appending(path: "\(number).xml")
      try Data(document.bytes).write(to: file)
      files.append(file)
    }
    let refused = try XMLTools.refusedByParser(files)
    for (number, document) in documents.enumerated() {
      let isBroken = number < Self.broken.count
      if let reason = IllFormed.differences[document.name] {
        #expect(refused.contains(files[number]) != isBroken, "no longer: \(document): \(reason)")
      } else {
        #expect(refused.contains(files[number]) == isBroken, "xmllint differs: \(document)")
      }
    }
  }

  struct Document: CustomTestStringConvertible, CustomStringConvertible, Sendable {
    var name: String
    var bytes: [UInt8]
    var testDescription: String { name }
    var description: String { name }
  }

  static let broken: [Document] =
    documents(IllFormed.documents) + contents(IllFormed.contents)
    + IllFormed.bytes.map { document($0.0, insideMap: $0.1) }

  static let fine: [Document] =
    documents(WellFormed.documents) + contents(WellFormed.contents)
    + WellFormed.bytes.map { document($0.0, insideMap: $0.1) }

  private static func documents(_ examples: [String]) -> [Document] {
    examples.map {
      Document(name: $0, bytes: Array($0.replacing("@", with: IllFormed.emptyMap).utf8))
    }
  }

  private static func contents(_ examples: [String]) -> [Document] {
    examples.map { document("inside: \($0)", insideMap: Array($0.utf8)) }
  }

  /// A map that holds something where the grammar allows anything.
  private static func document(_ name: String, insideMap content: [UInt8]) -> Document {
    let start = "<argument-map xmlns='urn:argmap:map:1' version='1.0'><f:f xmlns:f='urn:f'>"
    return Document(
      name: name, bytes: Array(start.utf8) + content + Array("</f:f></argument-map>".utf8))
  }

  private func isRefused(_ bytes: [UInt8]) -> Bool {
    // What is no UTF-8 is told by who decodes the bytes; the command makes an error of it.
    let source = SourceText.decoding(bytes, name: "map.xml")
    let decoded = decodeMap(source.value)
    return !source.diagnostics.isEmpty
      || decoded.diagnostics.contains {
        $0.severity == .error && $0.code.rawValue.hasPrefix("xml/")
      }
  }
}
