// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapValidation
import Testing

extension Example {
  /// The table of each rule, in the order of the golden file.
  static let tables: [[Self]] =
    [
      duplicateName, duplicatePremise, thesisNotAConclusion, unknownEnumeration, unknownSource,
      unknownStatement, unknownTarget, unknownThesis, wrongKind,
      argumentOnItself, circularSupport, concessionNotObjection, contextInUse,
      contradictoryStance, duplicateArgument, missingPremise, noConclusion, selfAttack,
      selfSupport, unconnectedConclusion, unusedStatement,
      badLanguageTag, halfItem, implicitWithSpan, mixedQuotations,
      announcedCount, duplicateOrdinal, emptyEnumeration, lateStart, missingOrdinal, outOfOrder,
      checksumDiffers, lengthDiffers, cueDiffers, emptySpan, reversedSpan, spanOutOfRange,
      missingSource, partsOutOfOrder, quotationDiffers, textDiffers,
      spanMoved, uncertainPlaces, articleEdited, overlappingSpans, spanCutsWord, uncoveredSentences,
      paraphraseDrift,
    ] + names + structures + items + dialectics + standings + schemes + values + styles + inferences
    + teaching + suppressions

  /// All examples.
  static let all: [Self] = tables.flatMap { $0 }
}

@Suite struct `The registry of rules` {
  @Test func `each rule has a code of its own`() {
    let codes = Rule.all.map(\.code.rawValue)
    #expect(Set(codes).count == codes.count)
  }

  @Test func `each rule has an example that fires it alone, and once`() {
    let fired = Set(
      Example.all.map(\.diagnostics).filter { $0.count == 1 }.flatMap { $0.map(\.code) }
    )
    for rule in Rule.all { #expect(fired.contains(rule.code), "\(rule.code) never fires alone") }
  }

  @Test func `each rule is in a profile, and what is in interchange is everywhere`() {
    for rule in Rule.all {
      #expect(!rule.profiles.isEmpty, "\(rule.code)")
      if rule.profiles.contains(.interchange) { #expect(rule.profiles.count == 4, "\(rule.code)") }
      if rule.profiles.contains(.default) {
        #expect(rule.profiles.isSuperset(of: [.analysis, .teaching]), "\(rule.code)")
      }
    }
  }

  @Test func `questions of analysis and teaching are notes`() {
    let asked = Set(Rule.all.filter { !$0.profiles.contains(.default) }.map(\.code))
    for diagnostic in Example.all.flatMap(\.diagnostics) where asked.contains(diagnostic.code) {
      #expect(diagnostic.severity == .note, "\(diagnostic.code)")
      #expect(diagnostic.message.hasSuffix("?"), "\(diagnostic.message)")
    }
  }

  @Test(arguments: Rule.all.map(\.code))
  func `each rule has a table with examples that fire and near misses`(_ code: Diagnostic.Code) {
    let tables = Example.tables.filter { table in
      table.contains { $0.fires(code) }
        && table.allSatisfy { $0.fires(code) || $0.findings.isEmpty }
    }
    #expect(tables.contains { $0.contains { $0.findings.isEmpty } }, "no near miss")
  }

  @Test(arguments: Rule.all.map(\.code))
  func `without a rule its examples fail`(_ code: Diagnostic.Code) {
    for example in Example.all where example.fires(code) {
      let others = example.rules.filter { $0.code != code }
      #expect(!example.diagnostics(asking: others).contains { $0.code == code }, "\(example.name)")
      #expect(example.summary(asking: others) != example.findings, "\(example.name)")
    }
  }

  @Test(arguments: Rule.all.map(\.code).filter { $0.family != "suppression" })
  func `a rule is silent where its code is suppressed`(_ code: Diagnostic.Code) {
    for example in Example.all {
      var map = example.map
      map.extras.append(.suppression(code: Prose(code.rawValue) ?? "none", reason: nil))
      let codes = diagnose(map, articles: example.articles, places: nil, rules: example.rules)
        .map(\.code)
      #expect(!codes.contains(code), "\(example.name)")
    }
  }

  @Test(
    arguments: Set(Rule.all.map { String($0.code.family) }).subtracting(["suppression"]).sorted())
  func `a family is silent where its name is suppressed`(_ family: String) {
    for example in Example.all {
      var map = example.map
      map.extras.append(.suppression(code: Prose(family) ?? "none", reason: "a test"))
      let codes = diagnose(map, articles: example.articles, places: nil, rules: example.rules)
        .map(\.code)
      #expect(!codes.contains { $0.family == family }, "\(example.name)")
    }
  }
}

extension Example {
  fileprivate func fires(_ code: Diagnostic.Code) -> Bool {
    findings.contains { $0.contains(" \(code): ") }
  }
}
