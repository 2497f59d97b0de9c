// SPDX-License-Identifier: MIT

extension String {
  /// Whether two strings have the same code points; `==` also takes canonically equivalent ones for
  /// equal.
  func hasSameCodePoints(as other: String) -> Bool {
    // The first comparison is fast and nearly always says no when the answer is no.
    self == other && utf8.elementsEqual(other.utf8)
  }
}
