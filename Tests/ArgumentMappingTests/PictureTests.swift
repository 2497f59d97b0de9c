// SPDX-License-Identifier: MIT

import ArgumentMapping
import Testing

@Suite struct PictureTests {
  /// A map of one conclusion with so many reasons, each in an argument of its own.
  private func map(reasons: Int) -> ArgumentMap {
    buildMap(title: "Trams & buses") {
      Conclusion("The town should build a tram.") {
        for number in 1...reasons { Supporting { Premise("Reason \(number) holds.") } }
      }
    }.value
  }

  @Test func `a picture has every statement, and the map in words`() {
    let svg = map(reasons: 3).svg()
    #expect(svg.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
    #expect(svg.hasSuffix("</svg>\n"))
    #expect(svg.contains("<title id=\"map-title\">Trams &amp; buses</title>"))
    for number in 1...3 {
      // Once in the description, and once at least in the box.
      #expect(svg.ranges(of: "Reason \(number) holds.").count >= 2)
    }
  }

  @Test func `a picture of more than a hundred statements is described by its thesis`() {
    let words = "An argument map of 101 statements. Its thesis: The town should build a tram."
    #expect(map(reasons: 100).svg().contains(words))
    #expect(!map(reasons: 99).svg().contains("An argument map of"))
  }

  @Test func `what asks for another drawer or several pictures changes nothing`() {
    let map = map(reasons: 3)
    var options = DOTOptions()
    options.engine = .dot
    options.layout = .cards
    options.splitsArguments = true
    #expect(map.svg(options: options) == map.svg())
    options.theme = .dark
    #expect(map.svg(options: options) != map.svg())
  }
}
