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
  /// The one rule to be asked, where a profile of many questions would drown it.
  var rule: Diagnostic.Code?

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

  /// The same with one rule only, of whatever profile.
  func asking(_ code: String) -> Self {
    var example = self
    example.rule = Diagnostic.Code(rawValue: code)
    return example
  }

  /// The rules to be asked.
  var rules: [Rule] {
    Rule.all.filter { rule == nil ? $0.profiles.contains(.default) : $0.code == rule }
  }

  var testDescription: String { name }

  /// What the validator says, as it was written to a file and read back.
  var diagnostics: [Diagnostic] {
    diagnostics(asking: rules)
  }

  /// What some rules say.
  func diagnostics(asking rules: [Rule]) -> [Diagnostic] {
    let placed = PlacedMap(map)
    return diagnose(placed.map, articles: articles, places: placed.places, rules: rules)
  }

  var articles: [ArgumentMap.Source.ID: SourceText] {
    article.map { [ArgumentMap.Source.ID(0): SourceText(name: "article.txt", text: $0)] } ?? [:]
  }

  /// Compares the findings with those expected, and with those of the map without its file.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(summary(asking: rules) == findings, sourceLocation: sourceLocation)
    let withoutFile = diagnose(map, articles: articles, places: nil, rules: rules)
    #expect(
      withoutFile.map(\.code.rawValue).sorted() == diagnostics.map(\.code.rawValue).sorted(),
      sourceLocation: sourceLocation
    )
    #expect(withoutFile.allSatisfy { $0.location == nil }, sourceLocation: sourceLocation)
    for diagnostic in withoutFile { checkWording(diagnostic, sourceLocation) }
  }

  /// What some rules say, each finding as `severity code: marked text`.
  func summary(asking rules: [Rule]) -> [String] {
    let file = PlacedMap(map).places.file
    return diagnostics(asking: rules).map { diagnostic in
      let place = diagnostic.location.map { mark(file[$0.range]) } ?? "nowhere"
      return "\(diagnostic.severity) \(diagnostic.code): \(place)"
    }
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
