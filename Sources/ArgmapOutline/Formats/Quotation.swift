// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension Statement {
  /// Whether its text is what the source says, word for word.
  var isVerbatim: Bool { !spans.isEmpty && spans.allSatisfy { $0.quotation == nil } }

  /// The words of the source that its text stands for; `nil` when they are its text or the file does
  /// not quote them.
  var otherWords: String? {
    let parts = spans.compactMap(\.quotation?.string)
    guard !parts.isEmpty else { return nil }
    let words = parts.joined(separator: " … ")
    return words == text.string ? nil : words
  }
}
