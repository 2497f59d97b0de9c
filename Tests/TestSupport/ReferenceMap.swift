// SPDX-License-Identifier: MIT

package import ArgmapModel
package import ArgmapSource
internal import Foundation

/// The map of maps/pyongyang-visit/article.txt as it is read by hand.
package enum ReferenceMap {
  /// The map.
  package static var map: ArgumentMap {
    var draft = MapDraft(title: "Five costs of the Pyongyang visit")
    draft.map.language = "en"
    draft.map.append(ArgumentMap.Source(name: "article", href: "article.txt", length: 3849))
    draft.map.append(
      ArgumentMap.Enumeration(name: "e1", announced: 5, spans: [SourceSpan(0..<10)])
    )
    addStatements(to: &draft)
    addArguments(to: &draft)
    return draft.finished(thesis: "thesis", roots: ["thesis", "upshot"])
  }

  /// The article.
  package static func article() throws -> SourceText {
    let file = repositoryFolder().appending(path: "maps/pyongyang-visit/article.txt")
    return SourceText(name: "article.txt", text: try String(contentsOf: file, encoding: .utf8))
  }

  /// The paragraphs of the map's statements.
  package static func paragraphs() throws -> ParagraphNumbers {
    ParagraphNumbers(map, articles: [.init(rawValue: 0): try article()])
  }

  private static func addStatements(to draft: inout MapDraft) {
    draft.statement(
      "thesis",
      """
      closer ties between Moscow and Pyongyang are likely to damage Chinese interests and to \
      strain the partnership between Moscow and Beijing
      """,
      at: [1312..<1448],
      restated: [
        (
          """
          The Russian president’s trip to North Korea may prove awkward for the partner he needs \
          most, China.
          """, 35..<134
        ), ("He may, in the process, have made trouble for himself in Beijing.", 3783..<3848),
      ]
    )
    draft.statement(
      "s1",
      "Closer ties threaten China’s aims in its own neighbourhood.",
      at: [1458..<1509]
    )
    draft.statement(
      "s1.1",
      """
      Russian backing could make Kim bolder, above all if it reaches into missile and nuclear \
      technology.
      """,
      at: [1511..<1610]
    )
    draft.statement(
      "s1.2",
      "A crisis on the peninsula is the last thing Beijing needs",
      at: [1611..<1668]
    )
    draft.statement(
      "s1.3",
      """
      A crisis would push the U.S., Japan and South Korea into closer military cooperation.
      """,
      at: [1678..<1756]
    )
    draft.statement(
      "s1.4",
      "One bloc would call forth another.",
      at: [1758..<1772, 1778..<1797]
    )
    draft.statement(
      "s1b",
      "Closer ties would also make the rivalry with Washington harder to manage.",
      at: [1799..<1880]
    )
    draft.statement(
      "s1b.1",
      "They leave Beijing less room to move in the region.",
      at: [1888..<1937]
    )
    draft.statement(
      "s2",
      """
      China’s reputation would suffer if other countries, those of the “Global South” \
      included, came to see it as the third member of a rogue club.
      """,
      at: [1948..<2089]
    )
    draft.statement(
      "s2.1",
      """
      Beijing presents itself as a responsible power and as an alternative to American \
      leadership.
      """,
      at: [2090..<2182]
    )
    draft.statement(
      "s2.2",
      "It also condemns the U.S. “bloc mentality” at every turn.",
      at: [2183..<2240]
    )
    draft.statement(
      "s2.3",
      """
      a league of three autocracies is a poorer advertisement for a multipolar world than \
      BRICS or the SCO
      """,
      at: [2251..<2351]
    )
    draft.statement(
      "s3",
      """
      That line becomes harder to walk in the company of two governments that brandish nuclear \
      weapons.
      """,
      at: [2581..<2678]
    )
    draft.statement(
      "s3.1",
      "China has walked a fine line over Ukraine",
      at: [2387..<2428]
    )
    draft.statement(
      "s3.2",
      """
      since the full-scale invasion it has kept Russia’s economy afloat while preserving its \
      own trade with the West
      """,
      at: [2430..<2540]
    )
    draft.statement(
      "s3.3",
      "it has withheld direct lethal aid",
      at: [2546..<2579]
    )
    draft.statement(
      "s4",
      """
      Russian help for North Korea’s nuclear programme could cross a Chinese red line.
      """,
      at: [2688..<2768]
    )
    draft.statement(
      "s4.1",
      "It is hard to say how it would answer clear proof of such help.",
      at: [2937..<2954, 2967..<3012]
    )
    draft.statement(
      "s4.2",
      """
      Beijing has spoken out against Russian nuclear threats (if only for Western ears)
      """,
      at: [2769..<2850]
    )
    draft.statement(
      "s4.3",
      "it has voted for sanctions on Pyongyang’s programme while helping to evade them",
      at: [2856..<2935]
    )
    draft.statement(
      "s5",
      """
      if Russia’s friendship with Kim brings more American forces to East Asia, Russia gains \
      and China loses
      """,
      at: [3173..<3275]
    )
    draft.statement(
      "s5.1",
      "the two powers want opposite things from the West’s attention",
      at: [3021..<3082]
    )
    draft.statement(
      "s5.2",
      "each hopes that the other will draw American forces away from its own theatre",
      at: [3088..<3165]
    )
    draft.statement(
      "s6",
      "Moscow may even intend some of this.",
      at: [3465..<3501]
    )
    draft.statement(
      "s6.1",
      "Influence over North Korea is influence over the stability of the peninsula",
      at: [3502..<3577]
    )
    draft.statement(
      "s6.2",
      """
      Such influence gives Moscow a lever against a neighbour on which it has come to depend.
      """,
      at: [3583..<3657]
    )
    draft.statement(
      "s7",
      "Pyongyang can play its two large neighbours off against each other.",
      at: [3659..<3668, 3684..<3741]
    )
    draft.statement(
      "s0",
      "the rapprochement suits China in several ways",
      at: [1047..<1092]
    )
    draft.statement(
      "s0.1",
      """
      Both governments are isolated, both depend on Beijing, and Beijing does not want either \
      of them to collapse.
      """,
      at: [1094..<1202]
    )
    draft.statement(
      "s0.2",
      """
      If each of them can supply what the other lacks, then China is spared the bill and the \
      blame.
      """,
      at: [1203..<1296]
    )
    draft.statement(
      "upshot",
      """
      Moscow and Pyongyang now play much the same part for China: useful but unstable and \
      toxic partners whom it can hardly control and cannot afford to drop.
      """,
      at: [3311..<3463]
    )
    draft.statement(
      "b1",
      "The groundwork had been laid for a year.",
      at: [345..<385],
      isContext: true
    )
    draft.statement(
      "b1.2",
      """
      Sergei Shoigu, then minister of defence, was in Pyongyang in July 2023, Putin and Kim \
      Jong Un met in Vladivostok that September, and North Korea’s foreign minister flew to \
      Moscow in January 2024.
      """,
      at: [386..<581]
    )
    draft.statement(
      "b2",
      "The exchange is simple.",
      at: [583..<606],
      isContext: true
    )
    draft.statement(
      "b2.2",
      """
      North Korea sends shells for the war in Ukraine, far more than the E.U. has managed to \
      deliver to the other side, and Russia pays in trade, technology and diplomatic cover.
      """,
      at: [607..<779]
    )
    draft.statement(
      "b3",
      """
      As late as 2017 Moscow still voted for sanctions on Pyongyang; in March 2024 it blocked \
      the renewal of the mandate of the experts who monitor them.
      """,
      at: [780..<927],
      isContext: true
    )
    draft.statement(
      "v1",
      """
      All this, with Iran as a further member, is the outline of an “axis” against the West.
      """,
      at: [943..<1033],
      viewOf: "Some observers"
    )
    draft.statement(
      "b4",
      "Vladimir Putin landed in Pyongyang on 18 June 2024.",
      at: [136..<187],
      isContext: true
    )
    draft.statement(
      "b5",
      """
      It was his first official visit there since 2000 and his fourth journey abroad since the \
      March election; Beijing, Minsk and Tashkent came first, all in May.
      """,
      at: [188..<344],
      isContext: true
    )
    draft.statement(
      "b6",
      "Putin went to Pyongyang for ammunition.",
      at: [3743..<3782],
      isContext: true
    )
  }

  private static func addArguments(to draft: inout MapDraft) {
    draft.argument("a1", for: "thesis", ["s1"], item: 1)
    draft.argument("a1.1", for: "s1", ["s1.1", "s1.2"])
    draft.argument("a1.1.1", for: "s1.2", ["s1.3"])
    draft.argument("a1.2", for: "s1", ["s1.4"])
    draft.argument("a1.2.1", for: "s1.4", ["s1.3"])
    draft.argument("a1b", for: "thesis", ["s1b"], item: 1)
    draft.argument("a1b.1", for: "s1b", ["s1b.1"])
    draft.argument("a2", for: "thesis", ["s2"], item: 2)
    draft.argument("a2.1", for: "s2", ["s2.1", "s2.2"])
    draft.argument("a2.2", for: "s2", ["s2.3"])
    draft.argument("a3", for: "thesis", ["s3"], item: 3)
    draft.argument("a3.1", for: "s3", ["s3.1"])
    draft.argument("a3.1.1", for: "s3.1", ["s3.2", "s3.3"])
    draft.argument("a4", for: "thesis", ["s4"], item: 4)
    draft.argument("a4.1", for: "s4", ["s4.1"])
    draft.argument("a4.1.1", for: "s4.1", ["s4.2", "s4.3"])
    draft.argument("a4.2", for: "s4", ["s4.2"])
    draft.argument("a5", for: "thesis", ["s5"], item: 5)
    draft.argument("a5.1", for: "s5", ["s5.1"])
    draft.argument("a5.1.1", for: "s5.1", ["s5.2"])
    draft.argument("a6", for: "thesis", ["s6"])
    draft.argument("a6.1", for: "s6", ["s6.1", "s6.2"])
    draft.argument("a7", for: "thesis", ["s7"])
    draft.objection("o1", to: "thesis", ["s0"], isConcession: true)
    draft.argument("a0.1", for: "s0", ["s0.1"])
    draft.argument("a0.2", for: "s0", ["s0.2"])
    draft.argument("u1", for: "upshot", ["thesis"])
    draft.argument("b1.1", for: "b1", ["b1.2"])
    draft.argument("b2.1", for: "b2", ["b2.2"])
  }
}
