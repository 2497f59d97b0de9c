// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapValidation
import Testing

/// A map of one long circle, in which each statement supports the next.
private func circle(of count: Int) -> ArgumentMap {
  draft { map in
    let ids = (0..<count).map { map.state(NCName("s\($0)") ?? "s") }
    for position in ids.indices {
      map.support(ids[(position + 1) % count], NCName("a\(position)") ?? "a", with: [ids[position]])
    }
    map.roots = [ids[0]]
    map.thesis = ids[0]
  }
}

@Suite struct `Checking a map` {
  @Test func `findings come in the order of the file`() {
    let map = supported { map, thesis, premise in
      map.language = "en_US"
      map.state("s9")
      map.support(premise, "a2", with: [map.appendUnresolved("x")])
      map.support(thesis, "a3", with: [])
    }
    let placed = PlacedMap(map)
    let findings = diagnose(map, articles: [:], places: placed.places)
    #expect(
      findings.map(\.code.rawValue) == [
        "value/bad-language-tag", "reference/unknown-statement", "structure/missing-premise",
        "structure/unused-statement",
      ]
    )
    let places = findings.compactMap { $0.location?.range.lowerBound }
    #expect(places == places.sorted())
  }

  @Test func `of many like findings the first hundred are told, and how many more there are`() {
    let map = supported { map, thesis, _ in
      for number in 0..<250 { map.support(thesis, NCName("b\(number)") ?? "b", with: []) }
    }
    let findings = diagnose(map)
    #expect(findings.count == 100)
    #expect(findings.last?.notes.map(\.message) == ["and 150 more like this"])
    #expect(findings.dropLast().allSatisfy { $0.notes.isEmpty })
  }

  @Test func `no number of warnings hides an error`() {
    let map = draft { map in
      map.sources = [ArgumentMap.Source(name: "article")]
      let thesis = map.conclude("t")
      for number in 0..<101 {
        let premise = map.state(NCName("s\(number)") ?? "s") {
          $0.spans = [SourceSpan(0..<3, quotation: number < 100 ? "\"a\"" : "b")]
        }
        map.support(thesis, NCName("a\(number)") ?? "a", with: [premise])
      }
    }
    let article = SourceText(name: "article.txt", text: "“a”")
    let findings = diagnose(map, articles: [ArgumentMap.Source.ID(0): article])
    #expect(
      findings.count { $0.severity == .warning && $0.code == .quotationDiffers } == 100)
    #expect(findings.count { $0.severity == .error } == 1)
  }

  @Test func `a circle of 100,000 statements is one finding of one short line`() throws {
    let findings = diagnose(circle(of: 100_000))
    #expect(findings.map(\.code.rawValue) == ["structure/circular-support"])
    let message = try #require(findings.first?.message)
    #expect(message.count < 300)
    #expect(message.contains("(99992 more)"))
  }

  @Test func `a circle is told along its arguments`() {
    let message = diagnose(circle(of: 3)).first?.message
    #expect(
      message
        == "support goes in a circle: 's0' rests on 's2' rests on 's1' rests on 's0'"
    )
  }

  @Test func `arguments on each other in a circle of 100,000 are one finding`() {
    let map = supported { map, _, premise in
      for number in 1...100_000 {
        let target = Argument.ID(rawValue: number < 100_000 ? Int32(number) + 1 : 1)
        map.argue(.attacks, .argument(target), NCName("o\(number)") ?? "o", [premise])
      }
    }
    #expect(diagnose(map).map(\.code.rawValue) == ["structure/argument-on-itself"])
  }

  @Test func `a chain of 100,000 statements has no findings`() {
    let map = draft { map in
      var target = map.conclude("t")
      for number in 0..<100_000 {
        let premise = map.state(NCName("s\(number)") ?? "s")
        map.support(target, NCName("a\(number)") ?? "a", with: [premise])
        target = premise
      }
    }
    #expect(diagnose(map).isEmpty)
  }

  @Test func `a name that is nearly right is suggested`() {
    let map = supported { map, thesis, _ in
      map.state("border") { $0.isContext = true }
      map.support(thesis, "a2", with: [map.appendUnresolved("bordre")])
    }
    let finding = diagnose(map).first
    #expect(finding?.message == "premise 'bordre' of argument 'a2' does not exist")
    #expect(finding?.help == ["a similar name exists: 'border'"])
  }

  @Test func `words that have moved are found`() {
    let article = SourceText(name: "article.txt", text: "One. Two “threats”.\nThree.")
    let map = supported { map, _, premise in
      map[premise].spans = [SourceSpan(0..<15, quotation: "\"threats\". Three")]
    }
    let finding = diagnose(map, articles: [ArgumentMap.Source.ID(0): article]).first
    #expect(finding?.help == ["these words stand at start=\"9\" end=\"25\""])
    #expect(finding?.notes.last?.location == article.location(0..<17))
  }
}

@Suite struct `Suppressing a finding` {
  private let reason = Extra.suppression(code: "structure/missing-premise", reason: "a draft")

  @Test func `at the argument it is about`() {
    let map = supported { map, thesis, _ in
      map.support(thesis, "a2", with: []) { $0.extras = [reason] }
      map.support(thesis, "a3", with: [])
    }
    #expect(diagnose(map).map(\.message) == ["argument 'a3' has no premise"])
  }

  @Test func `elsewhere does nothing`() {
    let map = supported { map, thesis, premise in
      map.support(thesis, "a2", with: [])
      map[premise].extras = [reason]
    }
    #expect(
      diagnose(map).map(\.code.rawValue) == ["structure/missing-premise", "suppression/unused"])
  }

  @Test func `at any statement of a circle`() {
    let map = supported { map, thesis, premise in
      map.support(premise, "a2", with: [thesis])
      map[premise].extras = [
        .suppression(code: "structure/circular-support", reason: "so the author says")
      ]
    }
    #expect(diagnose(map).isEmpty)
  }

  @Test func `in a restatement for that restatement`() {
    let code: Prose = "value/mixed-quotations"
    let spans = [SourceSpan(0..<1, quotation: "a"), SourceSpan(2..<3)]
    let map = supported { map, thesis, premise in
      map[premise].restatements = [
        Restatement(
          text: "a",
          spans: spans,
          extras: [.suppression(code: code, reason: nil)]
        ),
        Restatement(text: "b", spans: spans),
      ]
    }
    #expect(diagnose(map).count == 1)
  }
}
