// SPDX-License-Identifier: MIT

package import ArgmapSource

extension Lexicon {
  /// The languages there are, the default first.
  package static let languages = ["en", "de"]

  /// The lexicons there are, in the order of ``languages``.
  package static var all: [Lexicon] { languages.compactMap { of($0) } }

  /// The lexicon of a language, by its tag or the part of it before the region: `en`, `de-AT`.
  package static func of(_ language: String) -> Lexicon? {
    // Each is read from its text when it is first wanted, and not before.
    switch language.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() {
    case "en": .english
    case "de": .german
    default: nil
    }
  }

  /// The language of a text, told by its commonest words.
  ///
  /// Only the first 16 KiB are looked at. `nil` when too few words belong to any language known here,
  /// or when there are too few to tell.
  ///
  /// - Complexity: O(1).
  package static func detected(in source: SourceText) -> Lexicon? {
    source.utf8.withUnsafeBufferPointer { bytes in
      var sample = min(bytes.count, 16 << 10)
      while sample > 0, sample < bytes.count, bytes[sample] & 0xC0 == 0x80 { sample -= 1 }
      var best: (lexicon: Lexicon, share: Double)?
      for language in languages {
        guard let lexicon = of(language) else { continue }
        var tokens: [Token] = []
        var tokenizer = Tokenizer(bytes, lexicon: lexicon)
        tokenizer.tokenize(0..<sample, into: &tokens)
        let words = tokens.count { $0.kind == .word }
        let known = tokens.count { $0.classes.contains(.function) }
        let share = words > 0 ? Double(known) / Double(words) : 0
        if share > best?.share ?? 0 { best = (lexicon, share) }
        if share >= Self.clearShare { break }
      }
      guard let best, best.share >= Self.leastShare else { return nil }
      return best.lexicon
    }
  }

  /// Of running English words, about half are function words; of a foreign text some are by chance.
  private static let leastShare = 0.2

  /// With so many the language is clear, and no other need be tried.
  private static let clearShare = 0.35
}
