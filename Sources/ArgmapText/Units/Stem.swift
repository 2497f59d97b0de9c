// SPDX-License-Identifier: MIT

extension LanguageTraits {
  /// A crude stem of a folded word, good enough to see that two sentences speak of the same thing.
  ///
  /// It takes off one of the language's endings and keeps at most seven bytes of what is left, so
  /// that *partner* and *partnership* meet.
  func stem(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var stem = word
    if let ending = stemEndings.first(where: {
      stem.count > $0.count + 3 && stem.ends(with: $0)
    }) {
      stem = stem.dropLast(ending.count)
    }
    if stem.count > 4, let last = stem.last, stemVowels.contains(last) { stem = stem.dropLast() }
    return stem.prefix(7)
  }
}
