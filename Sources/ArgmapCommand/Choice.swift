// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import ArgumentParser

/// What was given where one of a few words was expected.
struct UnknownChoice: Error, CustomStringConvertible {
  let description: String
}

/// One of a few words, from the command line.
func choice<Choice: RawRepresentable<String> & CaseIterable>(_ word: String) throws -> Choice {
  if let choice = Choice(rawValue: word) { return choice }
  let words = Choice.allCases.map(\.rawValue)
  let known = words.map { "'\($0)'" }.joined(separator: ", ")
  let similar = nearest(to: word, among: words).map { "; a similar one exists: '\($0)'" } ?? ""
  throw UnknownChoice(description: "expected one of \(known)\(similar)")
}

extension CompletionKind {
  /// The words that ``choice(_:)`` takes.
  static func choices<Choice: RawRepresentable<String> & CaseIterable>(
    of _: Choice.Type
  ) -> CompletionKind {
    .list(Choice.allCases.map(\.rawValue))
  }
}
