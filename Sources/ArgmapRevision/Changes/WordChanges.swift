// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// A stretch of a rewording.
package struct WordSegment: Sendable, Hashable {
  /// Where a stretch stands.
  package enum Kind: Sendable, Hashable {
    /// In both texts.
    case kept
    /// In the old text only.
    case removed
    /// In the new text only.
    case added
  }

  /// Where it stands.
  package var kind: Kind
  /// The words.
  package var text: String
}

/// The words that were replaced, left out or put in.
///
/// Joined, the kept and removed stretches are the old text, the kept and added ones the new text.
///
/// - Complexity: as that of `listChanges`, in the words.
package func wordChanges(from old: String, to new: String) -> [WordSegment] {
  let (oldTokens, newTokens) = (tokens(of: old), tokens(of: new))
  // Compared as bytes: Swift's strings are also equal when accents are composed differently.
  let changes = joined(
    listChanges(from: oldTokens.map { Array($0.utf8) }, to: newTokens.map { Array($0.utf8) }),
    oldTokens)
  var segments: [WordSegment] = []
  func add(_ kind: WordSegment.Kind, _ tokens: ArraySlice<String>) {
    if !tokens.isEmpty { segments.append(WordSegment(kind: kind, text: tokens.joined())) }
  }
  var at = 0
  for change in changes {
    add(.kept, oldTokens[at..<change.old.lowerBound])
    add(.removed, oldTokens[change.old])
    add(.added, newTokens[change.new])
    at = change.old.upperBound
  }
  add(.kept, oldTokens[at...])
  return segments
}

/// Joins changes with nothing but a blank between them: words are read in runs.
private func joined(_ changes: [ListChange], _ old: [String]) -> [ListChange] {
  var result: [ListChange] = []
  for change in changes {
    if let last = result.last,
      old[last.old.upperBound..<change.old.lowerBound].allSatisfy({ $0 == " " })
    {
      result[result.count - 1] = ListChange(
        old: last.old.lowerBound..<change.old.upperBound,
        new: last.new.lowerBound..<change.new.upperBound)
    } else {
      result.append(change)
    }
  }
  return result
}

/// Words, and every other character alone; so is one of a script that is written without blanks.
private func tokens(of text: String) -> [String] {
  var tokens: [String] = []
  var word = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let properties = scalar.properties
    let isPart =
      properties.isAlphabetic || properties.numericType != nil || scalar == "'" || scalar == "’"
      || properties.generalCategory == .nonspacingMark
      || properties.generalCategory == .spacingMark
    if isPart, !(0x2E80...0x9FFF).contains(scalar.value) {
      word.append(scalar)
      continue
    }
    if !word.isEmpty { tokens.append(String(word)) }
    word.removeAll(keepingCapacity: true)
    tokens.append(String(scalar))
  }
  if !word.isEmpty { tokens.append(String(word)) }
  return tokens
}
