// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A value of `xml:lang` is not shaped like a language tag.
  package static let badLanguageTag = Self("value/bad-language-tag")
}

/// What people write for the tags of the languages that are most written.
private let languageCodes = [
  "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr",
  "spanish": "es", "español": "es", "italian": "it", "italiano": "it", "portuguese": "pt",
  "português": "pt", "dutch": "nl", "nederlands": "nl", "polish": "pl", "polski": "pl",
  "russian": "ru", "русский": "ru", "chinese": "zh", "japanese": "ja", "korean": "ko",
  "arabic": "ar", "hindi": "hi", "turkish": "tr", "swedish": "sv", "danish": "da", "greek": "el",
  "latin": "la", "hebrew": "he", "ukrainian": "uk", "czech": "cs",
]

extension Rule {
  /// Language tags are `en`, `de-CH`, `zh-Hant-TW` (BCP 47); an empty one says nothing.
  static let badLanguageTag = Self(.badLanguageTag) { context, findings in
    let map = context.map
    func check(_ tag: String?, of part: MapPart, hasOwnTag: Bool = true) {
      guard let tag, !tag.isEmpty, !isLanguageTag(tag) else { return }
      findings.add(.warning, at: part, attribute: hasOwnTag ? "xml:lang" : nil) {
        let repaired =
          languageCodes[tag.lowercased()] ?? String(tag.map { $0 == "_" ? "-" : $0 })
        return Finding(
          "'\(excerpt(tag))' is not a language tag, expected one like 'en' or 'de-CH'",
          help: isLanguageTag(repaired) ? ["did you mean '\(repaired)'?"] : [],
          fix: isLanguageTag(repaired) && hasOwnTag
            ? context.fix(
              "write '\(repaired)'",
              languageCodes[tag.lowercased()] == nil ? .safe : .unsafe,
              context.setting("xml:lang", of: part, to: repaired)
            ) : nil
        )
      }
    }
    check(map.language, of: .map)
    let language = map.attributes.language
    if language != map.language { check(language, of: .map) }
    check(map.titleAttributes.language, of: .map, hasOwnTag: false)
    for (position, source) in map.sources.enumerated() {
      check(source.attributes.language, of: .source(position))
    }
    for id in context.unusual.statements {
      let part = MapPart.statement(id)
      check(map[id].attributes.language, of: part)
      check(map[id].textAttributes.language, of: part, hasOwnTag: false)
      for restatement in map[id].restatements {
        check(restatement.attributes.language, of: part, hasOwnTag: false)
        check(restatement.textAttributes.language, of: part, hasOwnTag: false)
      }
    }
    for id in context.unusual.arguments {
      check(map[id].attributes.language, of: .argument(id))
    }
  }

  /// Whether a text has the shape of a BCP 47 language tag; that its parts are registered is not
  /// checked.
  private static func isLanguageTag(_ tag: String) -> Bool {
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    guard let first = parts.first, first.allSatisfy(isLetter) else { return false }
    let isPrivate = first.count == 1 && first.first.map { "xXiI".utf8.contains($0) } == true
    // Longer ones are kept free, and none has ever been registered.
    guard (2...3).contains(first.count) || isPrivate && parts.count > 1 else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { isLetter($0) || isDigit($0) }
    }
  }
}

extension [ForeignAttribute] {
  fileprivate var language: String? {
    first { $0.name == "lang" && $0.namespace == "http://www.w3.org/XML/1998/namespace" }?.value
  }
}
