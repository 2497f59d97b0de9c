// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapValidation
import Testing

/// A rule that no version of the library has: every statement is a finding.
private let everyStatement = Rule(Diagnostic.Code(rawValue: "house/statement"), in: [.default]) {
  context, findings in
  for id in context.map.statementIDs {
    findings.add(.note, at: .statement(id)) {
      Finding("found \(context.name(of: .statement(id)))", help: ["leave it"])
    }
  }
}

@Suite struct `A rule of one's own` {
  @Test func `its findings stand among the others, in the order of the file`() {
    let map = supported { map, thesis, _ in
      map.state("s9")
      map.support(thesis, "a2", with: [])
    }
    let placed = PlacedMap(map)
    let findings = diagnose(map, places: placed.places, adding: [everyStatement])
    #expect(findings.count { $0.code == everyStatement.code } == map.statements.count)
    #expect(findings.contains { $0.code == .missingPremise })
    let places = findings.compactMap { $0.location?.range.lowerBound }
    #expect(places.count == findings.count && places == places.sorted())
    #expect(
      findings.filter { $0.code != everyStatement.code } == diagnose(map, places: placed.places))
  }

  @Test func `it is asked in its profiles alone`() {
    let map = supported { _, _, _ in }
    let asked = Profile.allCases.filter { profile in
      diagnose(map, profile: profile, adding: [everyStatement])
        .contains { $0.code == everyStatement.code }
    }
    #expect(asked == [.default])
  }

  @Test func `of many like findings the first hundred are told, and how many more there are`() {
    let map = supported { map, _, _ in
      for number in 0..<150 { map.state(NCName("x\(number)") ?? "x") }
    }
    let findings = diagnose(map, adding: [everyStatement]).filter { $0.code == everyStatement.code }
    #expect(findings.count == 100)
    let more = map.statements.count - 100
    #expect(findings.last?.notes.map(\.message) == ["and \(more) more like this"])
  }

  /// The code of a suppression, the profile, and the codes of what is told about suppressions.
  static let suppressed: [(code: Prose, profile: Profile, told: [String])] = [
    ("house/statement", .default, []),
    ("house", .default, []),
    ("house/statement", .analysis, []),
    ("house/statment", .default, ["suppression/unknown-code"]),
  ]

  @Test(arguments: suppressed.indices)
  func `it can be suppressed, and its code is known`(_ at: Int) {
    let (code, profile, told) = Self.suppressed[at]
    let map = supported { map, _, premise in
      map[premise].extras = [.suppression(code: code, reason: "meant")]
    }
    let findings = diagnose(map, profile: profile, adding: [everyStatement])
    let families = findings.filter { $0.code.family == "suppression" }
    #expect(families.map(\.code.rawValue) == told)
    let expected = profile == .default ? map.statements.count - (told.isEmpty ? 1 : 0) : 0
    #expect(findings.count { $0.code == everyStatement.code } == expected)
  }

  @Test func `a suppression that it does not need is told`() {
    let map = supported { map, _, premise in
      map[premise].extras = [.suppression(code: "house/nothing", reason: "meant")]
    }
    let silent = Rule(Diagnostic.Code(rawValue: "house/nothing")) { _, _ in }
    #expect(diagnose(map, adding: [silent]).map(\.code.rawValue) == ["suppression/unused"])
    #expect(diagnose(map).map(\.code.rawValue) == ["suppression/unknown-code"])
  }

  @Test func `a slip in its code is mended by its code`() {
    let map = supported { map, _, premise in
      map[premise].extras = [.suppression(code: "house/statment", reason: "meant")]
    }
    let finding = diagnose(map, adding: [everyStatement]).first { $0.code.family == "suppression" }
    #expect(finding?.help == ["a similar code exists: 'house/statement'"])
  }
}
