// SPDX-License-Identifier: MIT

package import ArgmapSource

/// A text with places marked `«1»`, `«2»` … The marks are taken out, and their places kept.
package struct MarkedText {
  /// The text without the marks.
  package let source: SourceText

  /// The UTF-8 offset of each mark in ``source``.
  package let offsets: [Int: Int]

  /// Takes the marks out of a text.
  package init(_ marked: String, name: String = "article.txt") {
    var text = ""
    var offsets: [Int: Int] = [:]
    var rest = marked[...]
    while let open = rest.firstIndex(of: "«"), let close = rest[open...].firstIndex(of: "»"),
      let mark = Int(rest[rest.index(after: open)..<close])
    {
      text += rest[..<open]
      offsets[mark] = text.utf8.count
      rest = rest[rest.index(after: close)...]
    }
    text += rest
    source = SourceText(name: name, text: text)
    self.offsets = offsets
  }
}
