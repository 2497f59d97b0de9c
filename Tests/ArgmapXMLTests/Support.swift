// SPDX-License-Identifier: MIT

import ArgmapLibXML
import ArgmapModel
import ArgmapSource
import ArgmapXML
import Foundation
import Testing

/// Reads a map from words.
func decode(_ xml: String) -> Diagnosed<DecodedMap> {
  decodeMap(SourceText(name: "map.xml", text: xml))
}

/// Reads a map from bytes, as a command reads a file.
func decode(_ bytes: [UInt8]) -> Diagnosed<DecodedMap> {
  decodeMap(SourceText.decoding(bytes, name: "map.xml").value)
}

/// Whether argmap takes a map, by its own grammar alone; with the schema it must say the same.
func isAccepted(_ file: SourceText) -> Bool {
  let own = !decodeMap(file, limits: XMLLimits(), checkingSchema: false).hasErrors
  let withSchema = !decodeMap(file).hasErrors
  #expect(own == withSchema, "\(file.name): without the schema \(own), with it \(withSchema)")
  return own
}

/// A map round something.
func map(_ body: String, _ attributes: String = "version=\"1.0\"") -> String {
  "<argument-map xmlns=\"urn:argmap:map:1\" \(attributes)>\(body)</argument-map>"
}

extension ArgumentMap {
  /// The map as XML in a string.
  var xmlText: String { String(decoding: xml(), as: UTF8.self) }
}

extension Diagnosed {
  /// Each finding in one line, for a message that says enough.
  var told: [String] {
    diagnostics.map { "\($0.severity) \($0.code): \($0.message)" }
  }

  var codes: [String] { diagnostics.map(\.code.rawValue) }
}

/// The XML files of a folder, by name.
func xmlFiles(in folder: URL) throws -> [URL] {
  try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    .filter { $0.pathExtension == "xml" }
    .sorted { $0.path < $1.path }
}

func source(_ file: URL) throws -> SourceText {
  SourceText.decoding([UInt8](try Data(contentsOf: file)), name: file.lastPathComponent).value
}
