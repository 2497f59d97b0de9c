// SPDX-License-Identifier: MIT

internal import ArgumentMapping
internal import FuzzSupport

/// Draws the map of any bytes in every way; words of a map never become markup.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  guard isText(input) else { return -1 }
  let map = map(of: text(input))
  var options = DOTOptions()
  for layout in DOTOptions.Layout.allCases {
    options.layout = layout
    for labels in DOTOptions.Labels.allCases {
      options.labels = labels
      law("a drawing is a graph", map.dot(options: options).hasPrefix("digraph"))
    }
    let picture = map.svg(options: options)
    law("a picture is whole", picture.hasSuffix("</svg>\n"))
    law("a picture has no scripts", !picture.contains("<script"))
  }
  let page = map.page()
  law("a page is whole", page.hasSuffix("</html>\n"))
  law("a page has its own scripts only", page.matches(of: /<script/).count <= 2)
  _ = map.outline()
  return 0
}
