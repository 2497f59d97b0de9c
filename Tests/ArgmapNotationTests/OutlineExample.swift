// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapNotation
import ArgmapSource

/// Reads an outline that is called `x.outline`.
func read(_ outline: String) -> Diagnosed<ArgumentMap> {
  readOutline(SourceText(name: "x.outline", text: outline))
}

/// A construct of outlines: how it is written by hand, and how argmap writes it.
struct OutlineExample: Sendable, CustomStringConvertible {
  /// The construct, as the name of a golden file.
  var name: String
  var outline: String
  /// How argmap writes it, where that differs.
  var written: String?

  var description: String { name }

  init(_ name: String, _ outline: String, written: String? = nil) {
    self.name = name
    self.outline = outline
    self.written = written
  }

  static let all: [OutlineExample] = [
    OutlineExample("lone-conclusion", "Trams are quiet.\n"),
    OutlineExample(
      "head",
      """
      # Why trams
      author: A. Author
      author: "\\"B\\" Author"
      language: en-GB
      tag: transport
      : A note on the map.

      Trams are quiet.

      """),
    OutlineExample(
      "arguments",
      """
      The city should build a tram line.
        + A tram carries more people than two lanes.
          + Counts in nine towns show it.
        - Trams are noisy.
          - New ones are not.
        ~ Building takes years.

      """),
    OutlineExample(
      "linked-premises",
      """
      The bridge should be closed.
        + It is old.
          + It was built in 1901.
        & Old bridges are dangerous. {unstated}

      """),
    OutlineExample(
      "steps",
      """
      The letter is genuine.
        + The paper is old.
          + It has been dated.
          _ Old paper can be bought.
          & A forger would buy it.
          _ {conceded} Dating has limits.
          ^ Forgers seldom have old paper.

      """),
    OutlineExample(
      "attributes-of-arguments",
      """
      It will rain.
        + <clouds> {item: 1, label: Clouds, scheme: from sign, strength: 0.6, confidence: 0.9, tag: sky, note: "seen, twice"} The clouds are dark.
        + {item: 2} The wind has turned.
        + {item: 1 of other} [s1-2] The glass falls.

      """),
    OutlineExample(
      "attributes-of-statements",
      """
      [rain] It will rain. {label: Rain, confidence: 0.8, tag: weather, tag: "a, b", view of: The forecast, view of: Jo}
        + Clouds are dark. {unstated, role: minor, item: 3}

      """),
    OutlineExample(
      "remarks",
      """
      It will rain.
        = Rain is coming.
        : Said at noon.
        : And again.
        + Clouds are dark.
          = The sky is black.

      """),
    OutlineExample(
      "references",
      """
      It will rain.
        + [dark] Clouds are dark.
        & [wet] {role: minor}

      * [wet] The air is wet. {background}
        + [dark]

      """,
      written: """
        It will rain.
          + [dark] Clouds are dark.
          & [wet] The air is wet. {role: minor}
            + <wet.a1> [dark]

        """),
    OutlineExample(
      "several-conclusions",
      """
      thesis: second

      It will rain.

      [second] The match will be off.
        + [c1]

      """,
      written: """
        thesis: second

        [c1] It will rain.

        [second] The match will be off.
          + [c1]

        """),
    OutlineExample("no-thesis", "thesis: none\n\nIt will rain.\n"),
    OutlineExample(
      "background-and-relations",
      """
      [a] It will rain.
        + <why> Clouds are dark.

      * [b] It will be dry.

      * The sun rises at six. {background}

      <> contradictory [a] [b]
      <> preferred to <why> [b]

      """),
    OutlineExample(
      "escapes",
      #"""
      \[x\] is \{set\} and \\.
        + \+1 is {a} number \{1}
        : \: colon

      """#,
      written: #"""
        \[x] is \{set} and \\.
          : \: colon
          + \+1 is \{a} number \{1}

        """#),
    OutlineExample(
      "wrapped",
      """
      // A comment.
      The city should build
      a tram line.
        + A tram carries
          more people

          than two lanes. {unstated,
          label: "More
          people"}
      // Another one.

      """,
      written: """
        The city should build a tram line.
          + A tram carries more people than two lanes. {unstated, label: More people}

        """),
    OutlineExample(
      "titles",
      """
      [The bridge is old]: It was built in 1901.
        + <Steel rusts>: [Rust]: The steel is brown.

      It should be closed.
        + [The bridge is old]

      """,
      written: """
        [the-bridge-is-old] It was built in 1901. {label: The bridge is old}
          + <steel-rusts> {label: Steel rusts} [Rust] The steel is brown.

        It should be closed.
          + [the-bridge-is-old]

        """),
    OutlineExample(
      "standard-form",
      """
      <Safety>

      (1) The bridge is old.
      (2) Old bridges are dangerous. {unstated}
        + Three have fallen.
      ----
      (3) The bridge is dangerous.
      (4) What is dangerous should be closed.
      -- practical reasoning --
      (5) The bridge should be closed.
        _ {conceded} There is no other bridge.
        - People need it.

      """,
      written: """
        The bridge should be closed.
          + <Safety> {scheme: practical reasoning} [s3] The bridge is dangerous.
            + <a1> [s1] The bridge is old.
            & [s2] Old bridges are dangerous. {unstated}
              + <s2.a1> [s2.s1] Three have fallen.
          & [s4] What is dangerous should be closed.
            _ {conceded} There is no other bridge.
          - People need it.

        """),
    OutlineExample(
      "rule-on-lines-of-its-own",
      """
      (1) All birds fly.
      (2) Tweety is a bird.
      --
      Universal instantiation
      --
      (3) Tweety flies.

      """,
      written: """
        Tweety flies.
          + {scheme: Universal instantiation} All birds fly.
          & Tweety is a bird.

        """),
    OutlineExample(
      "detached",
      """
      It will rain.

      - {on: thesis} The sky is blue.
      & Blue skies stay dry.

      """,
      written: """
        It will rain.
          - <d.o1> [d.so1] The sky is blue.
          & [d.so2] Blue skies stay dry.

        """),
    OutlineExample(
      "tabs-and-other-line-ends", "It will rain.\r\n\t+ Clouds are dark.\r\n\t\t- They are not.\r",
      written: """
        It will rain.
          + Clouds are dark.
            - They are not.

        """),
  ]
}
