// SPDX-License-Identifier: MIT

public import ArgumentMapping

/// Stops the program when a law does not hold, so that the fuzzer keeps the input that breaks it.
public func law(_ name: StaticString, _ holds: Bool) {
  if !holds { fatalError("law broken: \(name)") }
}

/// The law of all findings: they speak of places within the text, and their fixes can be made.
public func checkFindings(_ findings: [Diagnostic], in text: SourceText) {
  let all = 0...text.utf8.count
  for finding in findings {
    if let location = finding.location, location.source == text.name {
      law("a finding is within its text", all.contains(location.range.upperBound))
    }
    law("a finding says something", !finding.message.isEmpty)
    for edit in finding.fix?.edits ?? [] {
      law("a fix is within its text", all.contains(edit.range.upperBound))
    }
  }
}
