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

  private func contrast(_ one: String, _ other: String) -> Double {
    func light(_ hex: String) -> Double {
      let value = Int(hex.dropFirst(), radix: 16) ?? 0
      let parts = [value >> 16, value >> 8, value].map { part -> Double in
        let part = Double(part & 255) / 255
        return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
      }
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

  @Test func `dark by choice is dark as the system has it`() {
    let style = PageAssets.style
    let system = style.components(separatedBy: ":root:not([data-theme=\"light\"])")[1]
    let choice = style.components(separatedBy: ":root[data-theme=\"dark\"]")[1]
    #expect(system.prefix { $0 != "}" } == choice.prefix { $0 != "}" })
    #expect(Self.schemes[0].keys == Self.schemes[1].keys)
  }
}
