// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension DrawingTheme {
  /// Rules that turn an SVG in the light colours into one in the dark ones where a reader prefers
  /// that; by classes, and in words by the light colour, which stands for one dark colour there.
  package static let darkStyleSheet: String = {
    let light = DrawingTheme.light
    let dark = DrawingTheme.dark
    var rules = [".graph>polygon,.graph>g>polygon{fill:\(dark.background)}"]
    rules.append(
      ".linked.cluster :is(path,rect){fill:\(dark.envelopeFill);stroke:\(dark.envelopeLine)}")
    for relation in ArgumentRelation.allCases {
      let name = className(of: relation)
      let color = dark[relation]
      rules.append(".edge.\(name) :is(path,polygon,polyline){stroke:\(color)}")
      rules.append(".edge.\(name) polygon:not([fill=none]){fill:\(color)}")
      rules.append(
        ".node.linked ellipse[fill=\"\(light[relation].lowercased())\"]"
          + "{fill:\(color);stroke:\(color)}")
    }
    rules.append(".edge.more path{stroke:\(dark.muted)}")
    for role in Presentation.Role.allCases {
      let style = BoxStyle(role, dark, textWidth: 225)
      rules.append(
        ".\(style.name).node :is(path,polygon,rect){fill:\(style.colors.fill);stroke:\(style.colors.line)}"
      )
    }
    rules.append(
      ".missing.node :is(path,rect){fill:\(dark.background);stroke:\(dark.objection.line)}")
    rules.append(
      ".card.node polygon{fill:\(dark.premise.fill);stroke:none}")
    rules.append(contentsOf: textRules(light, dark))
    return "@media (prefers-color-scheme:dark){" + rules.joined() + "}"
  }()

  /// The class of a relation's arrows.
  static func className(of relation: ArgumentRelation) -> String {
    switch relation {
    case .support: "support"
    case .attack: "attack"
    case .concession: "concession"
    case .undercut: "undercut"
    }
  }

  private static func textRules(_ light: DrawingTheme, _ dark: DrawingTheme) -> [String] {
    var pairs: [(String, String)] = [
      (light.text, dark.text), (light.muted, dark.muted), (light.support, dark.support),
      (light.attack, dark.attack), (light.concession, dark.concession),
      (light.undercut, dark.undercut), (light.onFilled, dark.onFilled),
      (light.thesis.header, dark.thesis.header), (light.upshot.header, dark.upshot.header),
    ]
    var seen: Set<String> = []
    pairs.removeAll { !seen.insert($0.0).inserted }
    return pairs.map { ":is(text,tspan)[fill=\"\($0.lowercased())\"]{fill:\($1)}" }
      + ["text[fill=white]{fill:\(dark.onFilled)}"]
  }
}
