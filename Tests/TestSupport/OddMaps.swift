// SPDX-License-Identifier: MIT

package import ArgmapModel

/// Small maps, each with something that is hard to show.
package struct OddMap: Sendable, CustomStringConvertible {
  /// What is odd about it, as the name of a golden file.
  package let name: String
  /// The map.
  package let map: ArgumentMap

  /// The name.
  package var description: String { name }

  private init(_ name: String, _ map: ArgumentMap) {
    self.name = name
    self.map = map
  }

  /// The maps.
  package static let all: [OddMap] = [
    OddMap("empty", ArgumentMap()),
    OddMap("lone-thesis", loneThesis),
    OddMap("three-arguments", threeArguments),
    OddMap("all-relations", allRelations),
    OddMap("shared-premise", sharedPremise),
    OddMap("circle", circle),
    OddMap("undefined-names", undefinedNames),
    OddMap("scripts", scripts),
    OddMap("forty-arguments", fortyArguments),
  ]

  private static var loneThesis: ArgumentMap {
    var draft = MapDraft(title: "One sentence")
    draft.statement("t", "Bridges should be inspected every year.")
    return draft.finished(thesis: "t")
  }

  private static var threeArguments: ArgumentMap {
    var draft = MapDraft(title: "Why trams")
    draft.map.authors = ["A. Author"]
    draft.statement("t", "The city should build a second tram line before it widens the ring road.")
    draft.statement("p1", "A tram line carries more people than two lanes.")
    draft.statement("p2", "It is cheaper to run for each passenger.")
    draft.statement("p3", "Wider roads fill up again within a few years.")
    draft.statement("p4", "They did so in every town that tried.")
    draft.argument("a1", for: "t", ["p1"])
    draft.argument("a2", for: "t", ["p2"])
    draft.argument("a3", for: "t", ["p3"])
    draft.argument("a3.1", for: "p3", ["p4"])
    return draft.finished(thesis: "t")
  }

  private static var allRelations: ArgumentMap {
    var draft = MapDraft(title: "Paying for parking")
    draft.statement("t", "Cities should put a price on parking.")
    draft.statement("p1", "Scarce space at the kerb should be used well.")
    draft.statement("p2", "Prices make drivers use it well.", isImplicit: true)
    draft.statement("u1", "That holds only where drivers have other ways to travel.")
    draft.statement("u2", "In a city there are always other ways to travel.")
    draft.statement("b1", "What makes people use a thing well should be applied to it.")
    draft.statement("p3", "Prices bring in money for buses.")
    draft.statement("o1", "Such money is often spent on other things.")
    draft.statement("p4", "Buses are worth the money.", isImplicit: true)
    draft.statement("o2", "Prices weigh on the poor.")
    draft.statement("r1", "The poor own fewer cars.")
    draft.statement("c1", "Paying is a nuisance.")
    draft.statement("c2", "Nuisances make people angry.")
    draft.statement("c3", "Some towns have given it up again.", viewOf: "The motorists’ union")
    draft.statement("k", "Free parking in the centre should end.")
    draft.statement("m", "The town hall keeps its own car park.")
    draft.argument("a1", for: "t", ["p1", "p2"])
    draft.objection("u", to: "a1", ["u1"])
    draft.objection("uu", to: "u", ["u2"])
    draft.argument("b", for: "a1", ["b1"])
    draft.argument("a2", for: "t", ["p3"])
    draft.objection("o", to: "p3", ["o1"])
    draft.argument("a2.1", for: "p3", ["p4"])
    draft.objection("oo", to: "t", ["o2"])
    draft.objection("r", to: "o2", ["r1"])
    draft.objection("c", to: "t", ["c1", "c2"], isConcession: true)
    draft.objection("cc", to: "p3", ["c3"], isConcession: true)
    draft.argument("ak", for: "k", ["t", "m"])
    return draft.finished(thesis: "t", roots: ["t", "k"])
  }

  private static var sharedPremise: ArgumentMap {
    var draft = MapDraft(title: "Two uses of one reason")
    draft.statement("t", "The library should open on Sundays.")
    draft.statement("p1", "More people would come.")
    draft.statement("p2", "Families would come together.")
    draft.statement("s", "On Sundays most people are free.")
    draft.statement("k", "The museum should open on Sundays.")
    draft.statement("x", "The library is round.")
    draft.argument("a1", for: "t", ["p1"])
    draft.argument("a1.1", for: "p1", ["s"])
    draft.argument("a2", for: "t", ["p2"])
    draft.argument("a2.1", for: "p2", ["s", "p1"])
    draft.argument("a3", for: "k", ["s"])
    return draft.finished(thesis: "t", roots: ["t", "k"])
  }

  private static var circle: ArgumentMap {
    var draft = MapDraft(title: "Round and round")
    draft.statement("t", "The oracle is right.")
    draft.statement("p", "The oracle says so.")
    draft.statement("q", "What the oracle says is right.")
    draft.statement("x", "It is late because it is dark.")
    draft.statement("y", "It is dark because it is late.")
    draft.argument("a", for: "t", ["p", "q"])
    draft.argument("b", for: "q", ["t"])
    draft.argument("c", for: "p", ["p"])
    draft.argument("d", for: "x", ["y"])
    draft.argument("e", for: "y", ["x"])
    draft.objection("f", to: "g", ["p"])
    draft.objection("g", to: "f", ["q"])
    return draft.finished(thesis: "t")
  }

  private static var undefinedNames: ArgumentMap {
    var draft = MapDraft()
    draft.statement("t", "Something holds.")
    draft.statement("p", "It is said to hold.")
    draft.statement("q", "It hangs in the air.")
    draft.argument("a", for: "t", ["p", "nobody"])
    draft.argument("b", for: "nothing", ["q"])
    draft.argument("c", for: "t", [])
    draft.objection("d", to: "nobody", ["nobody"])
    return draft.finished(thesis: "t", roots: ["t", "noroot"])
  }

  private static var scripts: ArgumentMap {
    var draft = MapDraft(title: "Schriften · 文字 · كتابة")
    draft.statement("t", "这座城市应当在拓宽环城公路之前，先修建第二条有轨电车线路，因为电车每小时运送的乘客更多。")
    draft.statement(
      "rtl",
      "يجب على المدينة أن تبني خط ترام ثانيا قبل توسيع الطريق الدائري، لأن الترام ينقل ركابا أكثر.")
    draft.statement(
      "long",
      """
      Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftskapitäns\
      mützenabzeichenverordnung regulates it.
      """
    )
    draft.statement("marks", "Z\u{301}\u{323}\u{35C}algo e\u{301}te\u{301} 👩‍👩‍👧‍👦 and 🇪🇺🇨🇭 and 👍🏽 smile")
    draft.statement(
      "greek", "Ἡ πόλις ὀφείλει οἰκοδομεῖν ἄλλην ὁδὸν σιδηρᾶν, καὶ Москва тоже так думает.")
    draft.argument("a1", for: "t", ["rtl"])
    draft.argument("a2", for: "t", ["long"])
    draft.argument("a2.1", for: "long", ["marks", "greek"])
    return draft.finished(thesis: "t")
  }

  private static var fortyArguments: ArgumentMap {
    var draft = MapDraft(title: "Forty reasons")
    draft.statement("t", "There are many reasons.")
    for number in 1...40 {
      let name = "p\(number)"
      guard let id = NCName(name), let reason = Prose("This is reason number \(number) of forty."),
        let below = NCName(name + ".1"), let argument = NCName("a\(number)"),
        let inner = NCName("a\(number).1")
      else { continue }
      draft.statement(id, reason)
      draft.statement(below, "It rests on another one.")
      draft.argument(argument, for: "t", [name])
      draft.argument(inner, for: name, [name + ".1"])
    }
    return draft.finished(thesis: "t")
  }
}
