// SPDX-License-Identifier: MIT

package import ArgmapSource

/// What docs/diagnostics.md says about a code, as Markdown with the code as its heading.
///
/// - Complexity: O(*n*) in the length of the page.
package func diagnosticPage(for code: Diagnostic.Code) -> String? {
  sections.first { $0.code == code }?.text
}

/// The codes of docs/diagnostics.md, in its order.
package var documentedCodes: [Diagnostic.Code] { sections.map(\.code) }

private let sections: [(code: Diagnostic.Code, text: String)] = {
  var sections: [(code: Diagnostic.Code, lines: [Substring])] = []
  // By bytes: to tell characters apart takes many times as long.
  for bytes in diagnosticPages.utf8.split(
    separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  {
    let line = Substring(bytes)
    if bytes.starts(with: "## ".utf8) {
      sections.append((Diagnostic.Code(String(line.dropFirst(3))), []))
    }
    guard !sections.isEmpty else { continue }
    sections[sections.count - 1].lines.append(line)
  }
  return sections.map { code, lines in
    var lines = lines
    while lines.last?.isEmpty == true { lines.removeLast() }
    return (code, lines.joined(separator: "\n") + "\n")
  }
}()
