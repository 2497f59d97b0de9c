// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// The colours of the reports, or none.
package struct Palette: Sendable {
  /// Whether ANSI escape sequences are written.
  package var isOn: Bool

  package init(isOn: Bool) { self.isOn = isOn }

  func error(_ text: String) -> String { paint(text, "1;31") }
  func bold(_ text: String) -> String { paint(text, "1") }
  func gutter(_ text: String) -> String { paint(text, "1;34") }

  func severity(_ severity: Diagnostic.Severity, _ text: String) -> String {
    switch severity {
    case .error: error(text)
    case .warning: paint(text, "1;33")
    case .note: paint(text, "1;36")
    }
  }

  /// A word for how something stands.
  func standing(_ standing: Standing) -> String {
    switch standing {
    case .in: paint(standing.rawValue, "32")
    case .out: paint(standing.rawValue, "31")
    case .undecided: paint(standing.rawValue, "33")
    }
  }

  func diffPlace(_ text: String) -> String { paint(text, "36") }

  func diffLine(_ text: String, sign: Unicode.Scalar) -> String {
    switch sign {
    case "-": paint(text, "31")
    case "+": paint(text, "32")
    default: text
    }
  }

  private func paint(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
