// SPDX-License-Identifier: MIT

internal import ArgumentMapping
internal import FuzzSupport

/// What is read of any bytes is written as XML, which is read as the same map and written the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  guard isText(input) else { return -1 }
  let read = decodeMap(text(input))
  let map = read.value.map.canonical()
  let bytes = map.xml()
  let again = decodeMap(SourceText.decoding(bytes, name: "written").value)
  law(
    "what was written is without errors of form",
    !again.diagnostics.contains {
      $0.severity == .error && ["xml", "limit"].contains($0.code.family)
    })
  // What a file with errors means is a guess, and the next reader may guess better.
  guard !read.hasErrors else { return 0 }
  law("what was read is written as the same bytes", again.value.map.xml() == bytes)
  // Of two statements of one name a reference can mean one only; the rules tell of them.
  guard hasUniqueNames(map) else { return 0 }
  law("what was written is read as the same map", again.value.map.canonical() == map)
  return 0
}
