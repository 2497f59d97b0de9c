// SPDX-License-Identifier: MIT

internal import ArgumentMapping
internal import FuzzSupport

/// Compares and merges the maps of any bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  guard isText(input) else { return -1 }
  let maps = texts(input, 3).map { map(of: $0).canonical() }
  let (base, ours, theirs) = (maps[0], maps[1], maps[2])
  let difference = ours.difference(from: base)
  law("a difference makes the new map of the old one", (try? base.applying(difference)) == ours)
  law("equal maps differ in nothing", base.difference(from: base).isEmpty)
  law(
    "what one side left alone is as the other has it",
    mergeMaps(base: base, ours: base, theirs: theirs).value.canonical() == theirs)
  let merged = mergeMaps(base: base, ours: ours, theirs: theirs)
  law("a merged map is canonical", merged.value.canonical() == merged.value)
  return 0
}
