// SPDX-License-Identifier: MIT

import ArgumentMapping
import Foundation
import TestSupport
import Testing

@Suite struct BuilderTests {
  @Test(arguments: Construct.all)
  func `each construct is written as the format has it`(_ construct: Construct) throws {
    let map = construct.built.value
    let said = construct.built.diagnostics.map { "\($0.severity) [\($0.code)]: \($0.message)\n" }
    try expectGolden(
      String(decoding: map.xml(), as: UTF8.self) + said.joined(),
      folder("Golden/Building").appending(path: "\(construct).xml"))
  }

  @Test(arguments: Construct.all)
  func `what is built is read back, and is sound`(_ construct: Construct) {
    let map = construct.built.value
    let file = SourceText.decoding(map.xml(), name: "map.xml").value
    let read = decodeMap(file)
    #expect(read.diagnostics.isEmpty)
    #expect(read.value.map == map.canonical())
    let errors = diagnose(map, articles: [ArgumentMap.Source.ID(rawValue: 0): Construct.article])
      .filter { $0.severity == .error }
    #expect(errors.map(\.message) == [])
  }

  @Test func `a map with nothing wrong is built at once`() {
    let map = ArgumentMap(title: "Trams") {
      Conclusion("Trams are good.") { Supporting { Premise("They are fast.") } }
    }
    #expect(map.title == "Trams" && map.statements.map(\.name.string) == ["thesis", "s1"])
  }

  @Test(arguments: Misuse.all)
  func `what an author can get wrong is told, and the rest is built`(_ misuse: Misuse) {
    let said = misuse.built.diagnostics.map { "\($0.severity) [\($0.code)]: \($0.message)" }
    #expect(said == misuse.said)
    #expect(misuse.built.diagnostics.allSatisfy { !$0.help.isEmpty })
    let file = SourceText.decoding(misuse.built.value.xml(), name: "map.xml").value
    let own: Set = ["xml", "schema"]
    let broken = decodeMap(file).diagnostics.filter { own.contains(String($0.code.family)) }
    #expect(broken.map(\.message) == [])
  }

  @Test func `every code of the builder is told by some misuse`() {
    let codes = Set(Misuse.all.flatMap { $0.built.diagnostics.map(\.code.rawValue) })
    #expect(codes.count == 8 && codes.allSatisfy { $0.hasPrefix("building/") })
  }

  @Test func `a map that is wrong stops the program that holds it`() async {
    await #expect(processExitsWith: .failure) {
      _ = ArgumentMap { Conclusion("") }
    }
    await #expect(processExitsWith: .failure) {
      let degree: Degree = 1.5
      _ = degree
    }
  }

  @Test func `a chain as deep as you like is built and let go without recursion`() {
    var premise = Premise("The last of the reasons.")
    for _ in 1...50_000 {
      let below = premise
      premise = Premise("Another reason.") { Supporting { below } }
    }
    let first = premise
    let map = buildMap { Conclusion("It is so.") { Supporting { first } } }.value
    #expect(map.statements.count == 50_002)
    let names = Set(map.statements.map(\.name))
    #expect(names.count == map.statements.count)
  }
}

/// A slip that an author can make, with what is said of it.
struct Misuse: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var built: Diagnosed<ArgumentMap>
  var said: [String]

  private init(_ name: String, _ built: Diagnosed<ArgumentMap>, _ said: String...) {
    testDescription = name
    self.built = built
    self.said = said
  }

  static let all: [Misuse] = [
    Misuse(
      "empty text", buildMap { Conclusion(" \n") },
      "error [building/empty-words]: the text of 'thesis' is empty"),
    Misuse(
      "no text at all", buildMap { Conclusion() },
      "error [building/empty-words]: the text of 'thesis' is empty"),
    Misuse(
      "a control character", buildMap(title: "a\u{1}b") { Conclusion("It is so.") },
      "error [building/forbidden-character]: the title has a character that XML does not allow: "
        + "'a\u{FFFD}b'"),
    Misuse(
      "a name with a blank", buildMap { Conclusion("It is so.", name: "the thesis") },
      "error [building/bad-name]: 'the thesis' can't be a name, so the part is called 'thesis'"),
    Misuse(
      "a name twice",
      buildMap {
        Conclusion("It is so.", name: "t") { Supporting(name: "t") { Reference("t2") } }
        Background("It was so.", name: "t2")
      },
      "error [building/repeated-name]: a second part is named 't', so it is called 't-2'"),
    Misuse(
      "an unknown reference",
      buildMap { Conclusion("It is so.", name: "t") { Supporting { Reference("old") } } },
      "error [building/unknown-name]: 'a1' refers to 'old', which is no statement of the map"),
    Misuse(
      "an argument as a premise",
      buildMap {
        Conclusion("It is so.") {
          Supporting(name: "a") { Premise("It is old.") }
          Supporting(name: "b") { Reference("a") }
        }
      },
      "error [building/unknown-name]: 'b' has 'a' as a premise, which is an argument"),
    Misuse(
      "an unknown thesis", buildMap(thesis: "x") { Conclusion("It is so.") },
      "error [building/unknown-name]: the thesis refers to 'x', which is no statement of the map"),
    Misuse(
      "an upshot of nothing", buildMap { Upshot("It is so.") },
      "error [building/unknown-name]: the upshot's argument 'u1' refers to 'thesis', which is no "
        + "statement of the map"),
    Misuse(
      "an unknown enumeration",
      buildMap { Conclusion("It is so.") { Supporting(1, of: "e") { Premise("It is old.") } } },
      "error [building/unknown-name]: 'a1' is an item of 'e', which is no enumeration"),
    Misuse(
      "ordinal zero",
      buildMap { Conclusion("It is so.") { Supporting(0) { Premise("It is old.") } } },
      "error [building/bad-number]: the ordinal of 'a0' is 0"),
    Misuse(
      "a relation to nothing",
      buildMap {
        Conclusion("It is so.", name: "thing")
        Relating("thing", to: "thong", as: "contrary")
      },
      "error [building/unknown-name]: a relation refers to 'thong', which is no statement of the map"
    ),
    Misuse(
      "a quotation without an article", buildMap { Conclusion("It is so.", quoting: "so") },
      "error [building/unknown-name]: 'thesis' quotes 'so', but the map has no article"),
    Misuse(
      "a quotation from another source",
      buildMap {
        From(Construct.article)
        Conclusion("It is so.", quoting: Quotation("so", in: "letter"))
      },
      "error [building/unknown-name]: 'thesis' quotes from 'letter', which is no source of the map"),
    Misuse(
      "a quotation that is not there",
      buildMap {
        From(Construct.article)
        Conclusion(quoting: "the bridge is new")
      },
      "error [building/quotation-not-found]: 'thesis' quotes 'the bridge is new', which is not in "
        + "bridge.txt"),
    Misuse(
      "parts in the wrong order",
      buildMap {
        From(Construct.article)
        Conclusion("It is so.", quoting: "its steel is tired", "the bridge is old")
      },
      "error [building/quotation-not-found]: 'thesis' quotes 'the bridge is old', which is not in "
        + "bridge.txt behind the part before it"),
    Misuse(
      "an occurrence too many",
      buildMap {
        From(Construct.article)
        Conclusion("It is so.", quoting: Quotation("old", occurrence: 2))
      },
      "error [building/quotation-not-found]: 'thesis' quotes 'old' for time 2, but it stands in "
        + "bridge.txt once"),
    Misuse(
      "words that stand twice",
      buildMap {
        From(Construct.article)
        Conclusion("It is so.", quoting: "the bridge")
      },
      "warning [building/quotation-repeated]: 'thesis' quotes 'the bridge', which stands in "
        + "bridge.txt 2 times"),
    Misuse(
      "a quotation of nothing",
      buildMap {
        From(Construct.article)
        Conclusion("It is so.", quoting: " ")
      },
      "error [building/empty-words]: 'thesis' quotes nothing"),
  ]
}
