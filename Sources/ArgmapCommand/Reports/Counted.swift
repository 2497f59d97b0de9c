// SPDX-License-Identifier: MIT

/// A number of things, of which the plural has an `s`.
func counted(_ count: Int, _ word: String) -> String {
  "\(count) \(word)\(count == 1 ? "" : "s")"
}
