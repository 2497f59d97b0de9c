// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource

@testable import ArgmapPage

/// A page with its parts told apart.
struct PageText {
  /// The whole page.
  let html: String
  /// The page without what every page carries.
  let own: String

  init(
    _ map: ArgumentMap, articles: [ArgumentMap.Source.ID: SourceText] = [:],
    rules: @escaping (String) -> RuleDescription? = { _ in nil }
  ) {
    self.init([PagePart(name: "map.xml", map: map, articles: articles)], rules: rules)
  }

  init(_ parts: [PagePart], rules: @escaping (String) -> RuleDescription? = { _ in nil }) {
    let bytes = argumentPage(parts, rules: rules)
    html = String(decoding: bytes, as: UTF8.self)
    // Cut out by length: searching for so long a text takes long.
    let opening = Array("<style>".utf8)
    let end = Array("</script>\n</body>\n</html>\n".utf8)
    let style = (bytes.indices.first { bytes[$0...].starts(with: opening) } ?? 0) + opening.count
    let script = bytes.count - end.count - PageAssets.script.utf8.count
    let head = String(decoding: bytes[..<style], as: UTF8.self)
    let body = bytes[(style + PageAssets.style.utf8.count)..<script]
    own =
      head.replacing(/sha256-[^']*/, with: "HASH") + "STYLE"
      + String(decoding: body, as: UTF8.self) + "SCRIPT" + String(decoding: end, as: UTF8.self)
  }

  /// The data for the script.
  var data: Substring {
    guard let start = own.firstRange(of: "id=\"page:data\">"),
      let end = own[start.upperBound...].firstRange(of: "</script>")
    else { return "" }
    return own[start.upperBound..<end.lowerBound]
  }

  /// The tags with the names of their attributes, and the words between them, unescaped.
  var markup: (tags: [String], words: [String]) {
    var tags: [String] = []
    var words: [String] = []
    var rest = own[...]
    while let open = rest.firstIndex(of: "<") {
      words.append(Self.unescaped(rest[..<open]))
      var close = open
      var quote: Character?
      while close < rest.endIndex, rest[close] != ">" || quote != nil {
        if rest[close] == quote {
          quote = nil
        } else if quote == nil, rest[close] == "\"" {
          quote = "\""
        }
        close = rest.index(after: close)
      }
      tags.append(String(rest[open..<close]).replacing(/="[^"]*"/, with: ""))
      guard close < rest.endIndex else { break }
      rest = rest[rest.index(after: close)...]
    }
    words.append(Self.unescaped(rest))
    return (tags, words)
  }

  private static func unescaped(_ text: Substring) -> String {
    String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
