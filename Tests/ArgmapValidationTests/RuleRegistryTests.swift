// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapValidation
import Testing

extension Example {
  /// The table of every rule.
  static let all: [Self] =
    duplicateName + duplicatePremise + thesisNotAConclusion + unknownEnumeration + unknownSource
    + unknownStatement + unknownTarget + unknownThesis + wrongKind
    + argumentOnItself + circularSupport + concessionNotObjection + contextInUse
    + contradictoryStance + duplicateArgument + missingPremise + noConclusion + selfAttack
    + selfSupport + unconnectedConclusion + unusedStatement
    + badLanguageTag + halfItem + implicitWithSpan + mixedQuotations
    + announcedCount + duplicateOrdinal + emptyEnumeration + lateStart + missingOrdinal + outOfOrder
    + checksumDiffers + lengthDiffers + cueDiffers + emptySpan + reversedSpan + spanOutOfRange
    + missingSource + partsOutOfOrder + quotationDiffers + textDiffers
    + spanMoved + articleEdited + overlappingSpans + spanCutsWord + uncoveredSentences
    + paraphraseDrift
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

  @Test(arguments: Rule.all.map(\.code))
  func `a rule is silent where its code is suppressed`(_ code: Diagnostic.Code) {
    for example in Example.all {
      var map = example.map
      map.extras.append(.suppression(code: Prose(code.rawValue) ?? "none", reason: nil))
      let codes = diagnose(map, articles: example.articles, places: nil, rules: example.rules)
        .map(\.code)
      #expect(!codes.contains(code), "\(example.name)")
    }
  }
}
