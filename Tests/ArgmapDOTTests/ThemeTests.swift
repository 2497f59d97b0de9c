// SPDX-License-Identifier: MIT

import ArgmapDOT
import ArgmapModel
import Foundation
import TestSupport
import Testing

@Suite struct ThemeTests {
  static let themes = DOTOptions.Theme.allCases

  private func boxes(of theme: DrawingTheme) -> [(name: String, colors: DrawingTheme.Box)] {
    Presentation.Role.allCases.map { ("\($0)", theme[$0]) }
  }

  @Test(arguments: themes)
  func `the text of statements has a contrast of seven to one`(name: DOTOptions.Theme) {
    let theme = DrawingTheme(name)
    for (box, colors) in boxes(of: theme) {
      #expect(contrast(colors.text, colors.fill) >= 7, "\(box)")
    }
    #expect(contrast(theme.text, theme.background) >= 7)
    #expect(contrast(theme.text, theme.premise.fill) >= 7)
  }

  @Test(arguments: themes)
  func `all other words have a contrast of four and a half to one`(name: DOTOptions.Theme) {
    let theme = DrawingTheme(name)
    for (box, colors) in boxes(of: theme) {
      #expect(contrast(colors.header, colors.fill) >= 4.5, "\(box)")
      #expect(contrast(colors.muted, colors.fill) >= 4.5, "\(box)")
    }
    for relation in ArgumentRelation.allCases {
      // The legend, and the sign in the circle.
      #expect(contrast(theme[relation], theme.background) >= 4.5)
      #expect(contrast(theme.onFilled, theme[relation]) >= 4.5)
    }
    #expect(contrast(theme.muted, theme.background) >= 4.5)
    // The signs of cards stand on the colour of the card.
    for (_, colors) in boxes(of: theme) {
      #expect(contrast(theme.support, colors.fill) >= 4.5 || colors.fill == theme.thesis.fill)
    }
  }

  @Test(arguments: themes)
  func `arrows and borders stand out from all they lie on`(name: DOTOptions.Theme) {
    let theme = DrawingTheme(name)
    for relation in ArgumentRelation.allCases {
      for ground in [theme.background, theme.envelopeFill] {
        #expect(contrast(theme[relation], ground) >= 4.5, "\(relation)")
      }
    }
    for (box, colors) in boxes(of: theme) {
      #expect(contrast(colors.line, theme.background) >= 4.5, "\(box)")
      // WCAG 2 asks for 3 where lines are no words.
      #expect(contrast(colors.line, theme.envelopeFill) >= 3, "\(box)")
    }
  }

  @Test(arguments: [DOTOptions.Theme.light, .dark])
  func `relations stay apart for those who see hues alike`(name: DOTOptions.Theme) {
    let theme = DrawingTheme(name)
    let colors = ArgumentRelation.allCases.map { theme[$0] }
    for vision in Vision.allCases {
      for (at, first) in colors.enumerated() {
        for second in colors[(at + 1)...] {
          let distance = vision.distance(first, second)
          #expect(distance >= 20, "\(vision): \(first) \(second): \(distance)")
        }
      }
    }
  }

  @Test(arguments: themes)
  func `what colours say is said by lines, heads and words too`(name: DOTOptions.Theme) throws {
    var options = DOTOptions()
    options.theme = name
    let map = try #require(OddMap.all.first { $0.name == "all-relations" }).map
    let dot = map.dot(options: options)
    let lines = dot.split(separator: "\n").filter { $0.contains("edgetooltip") }
    func look(_ kind: String) -> Set<String> {
      Set(
        lines.filter { $0.contains("class=\"\(kind)\"") }.map { line in
          let style = line.firstMatch(of: /style=(\w+)/).map { String($0.1) } ?? "solid"
          let head = line.firstMatch(of: /arrowhead=(\w+)/).map { String($0.1) } ?? "normal"
          return "\(style) \(head)"
        })
    }
    let looks = ["support", "attack", "concession", "undercut"].map(look)
    for look in looks { #expect(look.count == 1) }
    #expect(Set(looks.flatMap { $0 }).count == 4)
    for word in ["THESIS", "UPSHOT", "ARGUMENT", "OBJECTION", "UNDERCUT", "CONCESSION", "UNSTATED"]
    {
      #expect(dot.contains(word))
    }
  }

  @Test func `in black and white the thesis has a double line`() {
    var options = DOTOptions()
    options.theme = .mono
    #expect(ReferenceMap.map.dot(options: options).contains("peripheries=2"))
    #expect(!ReferenceMap.map.dot().contains("peripheries=2"))
  }

  @Test func `the style sheet for dark readers has a colour for each light one`() throws {
    let light = ReferenceMap.map.dot()
    var dark = DOTOptions()
    dark.theme = .dark
    let sheet = DrawingTheme.darkStyleSheet
    for match in ReferenceMap.map.dot(options: dark).matches(of: /"(#[0-9A-F]{6})"/) {
      #expect(sheet.contains(match.1), "\(match.1)")
    }
    // In words, a light colour stands for one dark colour.
    for match in light.matches(of: /<FONT[^>]* COLOR="(#[0-9A-F]{6})"/) {
      #expect(sheet.contains("[fill=\"\(match.1.lowercased())\"]"), "\(match.1)")
    }
  }
}

/// The ratio of luminances by WCAG 2.
private func contrast(_ first: String, _ second: String) -> Double {
  func luminance(_ color: String) -> Double {
    let rgb = linear(color)
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]
  }
  let (a, b) = (luminance(first), luminance(second))
  return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

private func linear(_ color: String) -> [Double] {
  let value = Int(color.dropFirst(), radix: 16) ?? 0
  return [16, 8, 0].map { shift in
    let part = Double(value >> shift & 0xFF) / 255
    return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }
}

/// Kinds of colour vision, simulated after Machado, Oliveira and Fernandes (2009) at full severity.
private enum Vision: CaseIterable {
  case protan, deutan, tritan

  private var matrix: [[Double]] {
    switch self {
    case .protan:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deutan:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritan:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  /// The distance of two colours in CIELAB (1976) as they are seen.
  func distance(_ first: String, _ second: String) -> Double {
    zip(lab(first), lab(second)).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  private func lab(_ color: String) -> [Double] {
    let rgb = linear(color)
    let seen = matrix.map { row in min(1, max(0, zip(row, rgb).map { $0 * $1 }.reduce(0, +))) }
    let xyz = [
      [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
      [0.0193339, 0.1191920, 0.9503041],
    ].map { row in zip(row, seen).map { $0 * $1 }.reduce(0, +) }
    let f = zip(xyz, [0.95047, 1, 1.08883]).map { value, white -> Double in
      let share = value / white
      return share > 216 / 24389 ? cbrt(share) : (24389 / 27 * share + 16) / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }
}
