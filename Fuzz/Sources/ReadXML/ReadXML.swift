// SPDX-License-Identifier: MIT

internal import ArgumentMapping
internal import FuzzSupport

/// Reads a map of any bytes and checks it; makes the fixes that findings propose and reads again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  guard isText(input) else { return -1 }
  let file = text(input)
  let read = decodeMap(file)
  let findings = read.diagnostics + diagnose(read.value.map, profile: .analysis)
  checkFindings(findings, in: file)
  let fixed = file.applying(findings.compactMap(\.fix))
  let again = SourceText.decoding(fixed.bytes, name: "input").value
  checkFindings(decodeMap(again).diagnostics, in: again)
  return 0
}
