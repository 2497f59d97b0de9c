// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapValidation
import Testing

/// A map and the findings it must have: all of them, in their order.
struct Example: Sendable, CustomTestStringConvertible {
  let name: String
  let map: ArgumentMap
  let article: String?
  /// Each as `severity code: marked text`.
  let findings: [String]

  /// A map that has findings.
  static func bad(
    _ name: String,
    _ findings: String...,
    article: String? = nil,
    in map: ArgumentMap
  ) -> Self {
    Self(name: name, map: map, article: article, findings: findings)
  }

  /// A near miss: a map that has none.
  static func good(_ name: String, article: String? = nil, in map: ArgumentMap) -> Self {
    Self(name: name, map: map, article: article, findings: [])
  }

  var testDescription: String { name }

  /// What the validator says, as it was written to a file and read back.
  var diagnostics: [Diagnostic] {
    let placed = PlacedMap(map)
    return diagnose(placed.map, articles: articles, places: placed.places)
  }

  var articles: [ArgumentMap.Source.ID: SourceText] {
    article.map { [ArgumentMap.Source.ID(0): SourceText(name: "article.txt", text: $0)] } ?? [:]
  }

  /// Compares the findings with those expected, and with those of the map without its file.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let file = PlacedMap(map).places.file
    let found = diagnostics.map { diagnostic in
      let place = diagnostic.location.map { mark(file[$0.range]) } ?? "nowhere"
      return "\(diagnostic.severity) \(diagnostic.code): \(place)"
    }
    #expect(found == findings, sourceLocation: sourceLocation)
    let withoutFile = diagnose(map, articles: articles)
    #expect(
      withoutFile.map(\.code.rawValue).sorted() == diagnostics.map(\.code.rawValue).sorted(),
      sourceLocation: sourceLocation
    )
    #expect(withoutFile.allSatisfy { $0.location == nil }, sourceLocation: sourceLocation)
    for diagnostic in withoutFile { checkWording(diagnostic, sourceLocation) }
  }

  /// The name of a marked tag with its first attribute, or the marked value.
  private func mark(_ text: String) -> String {
    text.hasPrefix("<")
      ? text.dropLast().split(separator: " ").prefix(2).joined(separator: " ") + ">" : text
  }

  private func checkWording(_ diagnostic: Diagnostic, _ sourceLocation: SourceLocation) {
    let lines = [diagnostic.message] + diagnostic.notes.map(\.message) + diagnostic.help
    for line in lines {
      #expect(!line.hasSuffix("."), "\(line)", sourceLocation: sourceLocation)
      #expect(line.first?.isUppercase == false, "\(line)", sourceLocation: sourceLocation)
      #expect(!line.contains("\n"), "\(line)", sourceLocation: sourceLocation)
      for word in ["node", "edge", "graph"] {
        #expect(
          !line.split(separator: " ").contains(Substring(word)),
          "\(line)",
          sourceLocation: sourceLocation
        )
      }
    }
  }
}
