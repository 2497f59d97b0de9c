// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import ArgmapPage

@Suite struct ColourTests {
  /// The colours by name, light and dark.
  private static let schemes: [[String: String]] = {
    let light = PageAssets.style.prefix { $0 != "@" }
    let dark = PageAssets.style.components(separatedBy: ":root[data-theme=\"dark\"]")[1]
      .prefix { $0 != "}" }
    return [String(light), String(dark)].map { text in
      Dictionary(
        text.matches(of: /--([a-z-]+):(#[0-9A-F]{6})/).map {
          (String($0.output.1), String($0.output.2))
        }, uniquingKeysWith: { $1 })
    }
  }()

  /// Red, green and blue as amounts of light.
  private func parts(_ hex: String) -> [Double] {
    let value = Int(hex.dropFirst(), radix: 16) ?? 0
    return [value >> 16, value >> 8, value].map { part in
      let part = Double(part & 255) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
  }

  /// The contrast of two colours as WCAG 2 defines it.
  private func contrast(_ one: String, _ other: String) -> Double {
    func light(_ hex: String) -> Double {
      let parts = parts(hex)
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (a, b) = (light(one), light(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  @Test(arguments: [
    ("text", "bg", 7.0), ("text", "pane", 7), ("text", "premise-fill", 7),
    ("text", "support-fill", 7), ("text", "attack-fill", 7), ("text", "concession-fill", 7),
    ("text", "undercut-fill", 7), ("text", "chosen", 7), ("text", "lit", 7), ("text", "found", 4.5),
    ("thesis-text", "thesis", 7), ("thesis-muted", "thesis", 4.5),
    ("muted", "bg", 4.5), ("muted", "pane", 4.5), ("muted", "premise-fill", 4.5),
    ("muted", "support-fill", 4.5), ("muted", "attack-fill", 4.5), ("muted", "lit", 4.5),
    ("muted", "concession-fill", 4.5), ("muted", "undercut-fill", 4.5),
    ("support", "bg", 4.5), ("attack", "bg", 4.5), ("concession", "bg", 4.5),
    ("undercut", "bg", 4.5), ("support", "support-fill", 4.5), ("attack", "attack-fill", 4.5),
    ("concession", "concession-fill", 4.5), ("undercut", "undercut-fill", 4.5),
    ("accent", "pane", 4.5), ("on-sign", "support", 4.5), ("premise", "bg", 3), ("ring", "bg", 3),
    ("ring", "pane", 3),
  ])
  func `colours keep their contrast in light and dark`(
    _ one: String, _ other: String, _ least: Double
  ) throws {
    for scheme in Self.schemes {
      let ratio = contrast(try #require(scheme[one]), try #require(scheme[other]))
      #expect(ratio >= least, "\(ratio)")
    }
  }

  /// How those see colours who lack one kind of cones: Machado, Oliveira and Fernandes (2009).
  private static let eyes: [[[Double]]] = [
    [
      [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    [
      [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
      [-0.011820, 0.042940, 0.968881],
    ],
    [
      [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.303900],
    ],
  ]

  /// A colour in CIE L*a*b*, as some eyes see it.
  private func lab(_ hex: String, seenBy eye: [[Double]]) -> [Double] {
    let colour = parts(hex)
    let seen = eye.map { row in
      min(max(row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2], 0), 1)
    }
    let white = [
      [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
      [0.0193339, 0.1191920, 0.9503041],
    ]
    let response = zip(white, [0.95047, 1, 1.08883]).map { row, reference -> Double in
      let value = (row[0] * seen[0] + row[1] * seen[1] + row[2] * seen[2]) / reference
      return value > 0.008856 ? cbrt(value) : 7.787 * value + 16 / 116
    }
    return [
      116 * response[1] - 16, 500 * (response[0] - response[1]), 200 * (response[1] - response[2]),
    ]
  }

  @Test func `those who lack a kind of cones tell the relations apart`() throws {
    let names = ["support", "attack", "concession", "undercut"]
    for scheme in Self.schemes {
      let colours = try names.map { try #require(scheme[$0]) }
      for eye in Self.eyes {
        for (index, one) in colours.enumerated() {
          for other in colours[..<index] {
            let (a, b) = (lab(one, seenBy: eye), lab(other, seenBy: eye))
            let distance = zip(a, b).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
            #expect(distance >= 20, "\(one) and \(other)")
          }
        }
      }
    }
  }

  @Test func `dark by choice is dark as the system has it`() {
    let style = PageAssets.style
    let system = style.components(separatedBy: ":root:not([data-theme=\"light\"])")[1]
    let choice = style.components(separatedBy: ":root[data-theme=\"dark\"]")[1]
    #expect(system.prefix { $0 != "}" } == choice.prefix { $0 != "}" })
    #expect(Self.schemes[0].keys == Self.schemes[1].keys)
  }
}
