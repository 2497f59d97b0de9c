// SPDX-License-Identifier: MIT

internal import ArgumentMapping
internal import FuzzSupport

/// Reads any text as an outline; what is on the map is written and read back.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  guard isText(input) else { return -1 }
  let outline = text(input)
  let read = readOutline(outline)
  checkFindings(read.diagnostics, in: outline)
  let written = SourceText(name: "written", text: read.value.outline())
  let again = readOutline(written)
  law("an outline comes back", again.value == read.value.inOutline())
  return 0
}
