// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapValidation
import TestSupport
import Testing

@Suite struct `Random maps` {
  @Test(arguments: 0..<40)
  func `are checked without end or trap, and always alike`(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<10 {
      let placed = PlacedMap(randomMap(&random))
      let articles = [
        ArgumentMap.Source.ID(0): SourceText(name: "article.txt", text: "Ünï “code” points. Ünï")
      ]
      let findings = diagnose(
        placed.map, articles: articles, places: placed.places, rules: Rule.all)
      #expect(
        findings
          == diagnose(placed.map, articles: articles, places: placed.places, rules: Rule.all))
      #expect(Set(findings.map(\.code)).isSubset(of: Rule.all.map(\.code)))
      let rebasing = rebase(placed.map, places: placed.places, to: articles, acceptsLikely: true)
      let fix = Fix("rebase", .safe, in: placed.places.file.name, rebasing.edits)
      #expect(placed.places.file.applying([fix]).made.count == (rebasing.edits.isEmpty ? 0 : 1))
      for location in findings.compactMap(\.location) {
        #expect(location.range.upperBound <= placed.places.file.utf8.count)
      }
    }
  }
}

/// A map in which anything refers to anything.
private func randomMap(_ random: inout SeededGenerator) -> ArgumentMap {
  let statements = Int.random(in: 0...6, using: &random)
  let arguments = Int.random(in: 0...8, using: &random)
  let names: [NCName] = ["a", "b", "c", "d", "e", "f", "g", "h"]
  let words: [Prose] = ["Ünï", "“code”", "\"code\"", "points", "Ünï “code” points"]
  var map = ArgumentMap(language: ["en", "e_n", nil].randomElement(using: &random) ?? nil)
  let numbers = [-1, 0, 1, 2, 3, 7, 22, 40, Int.max - 1]

  func number() -> Int { numbers.randomElement(using: &random) ?? 0 }
  func name() -> NCName { names.randomElement(using: &random) ?? "a" }
  func statement() -> Statement.ID {
    guard statements > 0, Bool.random(using: &random) || Bool.random(using: &random) else {
      return map.appendUnresolved(name().string)
    }
    return Statement.ID(rawValue: Int32.random(in: 0..<Int32(statements), using: &random))
  }
  func target() -> Argument.Target {
    guard arguments > 0, Bool.random(using: &random) else { return .statement(statement()) }
    return .argument(Argument.ID(rawValue: Int32.random(in: 0..<Int32(arguments), using: &random)))
  }
  func source() -> ArgumentMap.Source.ID? {
    switch Int.random(in: 0...3, using: &random) {
    case 0: map.sources.isEmpty ? nil : ArgumentMap.Source.ID(0)
    case 1: map.appendUnresolvedSource(name().string)
    default: nil
    }
  }
  func spans() -> [SourceSpan] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in
      let (a, b) = (number(), number())
      return SourceSpan(
        min(a, b)..<max(a, b),
        in: source(),
        quotation: Bool.random(using: &random) ? words.randomElement(using: &random) : nil,
        reversedEnd: Int.random(in: 0...5, using: &random) == 0 ? number() : nil
      )
    }
  }
  func cues() -> [Cue] {
    spans().map {
      Cue(rule: Bool.random(using: &random) ? "enumeration.word" : "premise.because", span: $0)
    }
  }
  func enumeration() -> ArgumentMap.Enumeration.ID? {
    switch Int.random(in: 0...3, using: &random) {
    case 0: map.appendUnresolvedEnumeration(name().string)
    case 1: map.enumerations.isEmpty ? nil : ArgumentMap.Enumeration.ID(0)
    default: nil
    }
  }

  if Bool.random(using: &random) {
    map.append(ArgumentMap.Source(name: name(), length: number(), sha256: "0"))
  }
  if Bool.random(using: &random) {
    map.append(ArgumentMap.Enumeration(name: name(), announced: number(), spans: spans()))
  }
  for _ in 0..<statements {
    map.append(
      Statement(
        name: name(),
        text: words.randomElement(using: &random) ?? "a",
        spans: spans(),
        restatements: [Restatement(text: "points", spans: spans(), cues: cues())],
        cues: cues(),
        attributions: Bool.random(using: &random) ? [] : [Attribution(to: "him", spans: spans())],
        isImplicit: Bool.random(using: &random),
        isContext: Bool.random(using: &random),
        enumeration: enumeration(),
        ordinal: Bool.random(using: &random) ? number() : nil
      )
    )
  }
  for _ in 0..<arguments {
    map.append(
      Argument(
        name: name(),
        stance: Bool.random(using: &random) ? .supports : .attacks,
        target: target(),
        premises: (0..<Int.random(in: 0...3, using: &random)).map { _ in
          Argument.Premise(statement())
        },
        isConcession: Bool.random(using: &random),
        enumeration: enumeration(),
        ordinal: Bool.random(using: &random) ? number() : nil,
        cues: cues(),
        alternative: Alternative(target: target(), stance: .supports, rule: "nearest")
      )
    )
  }
  map.relations = [ArgumentMap.Relation(type: "contrary", from: target(), to: target())]
  map.roots = (0..<Int.random(in: 0...3, using: &random)).map { _ in statement() }
  map.thesis = Bool.random(using: &random) ? statement() : nil
  return map
}
