// SPDX-License-Identifier: MIT

/// A crude stem of a folded word, good enough to see that two sentences speak of the same thing.
///
/// It takes off the endings of plurals, participles and adverbs, and keeps at most seven bytes of
/// what is left, so that *partner* and *partnership* meet.
func stem(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var stem = word
  for ending in stemEndings where stem.count > ending.count + 3 && stem.ends(with: ending) {
    stem = stem.dropLast(ending.count)
    break
  }
  if stem.count > 4, let last = stem.last, last == UInt8(ascii: "e") || last == UInt8(ascii: "y") {
    stem = stem.dropLast()
  }
  return stem.prefix(7)
}

private let stemEndings: [[UInt8]] = [
  "ations", "ation", "ingly", "edly", "ment", "ments", "ness", "ies", "ing", "ers", "est", "ion",
  "ions", "ed", "es", "ly", "er", "s",
].map { Array($0.utf8) }

extension ArraySlice<UInt8> {
  fileprivate func ends(with ending: [UInt8]) -> Bool { suffix(ending.count) == ending[...] }
}
