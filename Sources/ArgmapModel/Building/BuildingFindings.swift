// SPDX-License-Identifier: MIT

package import ArgmapSource

extension Diagnostic.Code {
  /// Words given to a builder are empty.
  package static let emptyWords = Self("building/empty-words")
  /// Words given to a builder have a character that no file can hold.
  package static let forbiddenCharacter = Self("building/forbidden-character")
  /// A name given to a builder can't be one.
  package static let badName = Self("building/bad-name")
  /// A builder was given a name twice.
  package static let repeatedName = Self("building/repeated-name")
  /// A builder was given a name that nothing has, or something of another kind.
  package static let unknownName = Self("building/unknown-name")
  /// A builder was given a number that can't be an ordinal or a count.
  package static let badNumber = Self("building/bad-number")
  /// The words that a builder was to quote are not in the article.
  package static let quotationNotFound = Self("building/quotation-not-found")
  /// The words that a builder was to quote stand in the article more than once.
  package static let quotationRepeated = Self("building/quotation-repeated")
}

/// What there is to tell of the words that a builder was given.
struct BuildingFindings {
  private(set) var diagnostics: [Diagnostic] = []

  mutating func add(
    _ code: Diagnostic.Code, _ message: String, help: String,
    severity: Diagnostic.Severity = .error
  ) {
    diagnostics.append(Diagnostic(severity, code, message, help: [help]))
  }

  /// The words, mended where they can't stand in a file.
  ///
  /// - Returns: `nil` when they are empty.
  mutating func prose(_ string: String, _ what: @autoclosure () -> String) -> Prose? {
    if let prose = Prose(string) { return prose }
    guard let repaired = Prose(repairing: string) else {
      add(.emptyWords, "\(what()) is empty", help: "write what it says, or leave the part out")
      return nil
    }
    add(
      .forbiddenCharacter,
      "\(what()) has a character that XML does not allow: '\(repaired)'",
      help: "take out the control character; U+FFFD stands in its place")
    return repaired
  }

  /// The words, where something was given.
  mutating func prose(_ string: String?, _ what: @autoclosure () -> String) -> Prose? {
    guard let string else { return nil }
    return prose(string, what())
  }

  /// The number, when it can be an ordinal or count.
  mutating func count(_ number: Int?, _ what: @autoclosure () -> String) -> Int? {
    guard let number, number < 1 else { return number }
    add(.badNumber, "\(what()) is \(number)", help: "give a whole number from 1")
    return nil
  }
}
