// SPDX-License-Identifier: MIT

internal import ArgumentMapping
internal import FuzzSupport

/// Reads any text as an article: the map holds together, and each of its quotations is in the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  guard isText(input) else { return -1 }
  let article = text(input)
  let read = readArticle(article)
  checkFindings(read.diagnostics, in: article)
  let map = read.value
  for id in map.statementIDs {
    for span in map[id].spans {
      law("a span is within the text", article.utf8Range(ofCodePoints: span.range) != nil)
    }
  }
  let file = SourceText.decoding(map.xml(), name: "written").value
  let again = decodeMap(file)
  law("the map of an article is a valid file", !again.hasErrors)
  law("the map of an article comes back", again.value.map.canonical() == map.canonical())
  return 0
}
