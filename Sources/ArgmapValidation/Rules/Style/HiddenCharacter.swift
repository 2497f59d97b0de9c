// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A text has characters that nobody can see, or that turn the reading order.
  package static let hiddenCharacter = Self("style/hidden-character")
}

extension Rule {
  /// Joiners between letters of scripts that need them, and tags in flags, are no such characters.
  static let hiddenCharacter = Self(.hiddenCharacter) { context, findings in
    let map = context.map
    for at in map.statements.indices {
      guard let found = firstHidden(in: map.statements[at].text.string) else { continue }
      let part = MapPart.statement(Statement.ID(at))
      findings.add(.warning, at: part) {
        let number = String(found.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - number.utf8.count)) + number
        return Finding(
          "the text of \(context.name(of: part)) has the hidden character \(code)",
          at: context.textElement(of: part).flatMap { context.places?.file.location($0.content) },
          help: ["take it out, or write what it stands for"],
          fix: context.removingHiddenCharacters(in: part)
        )
      }
    }
  }
}

/// The first hidden character of a text.
private func firstHidden(in text: String) -> Unicode.Scalar? {
  var text = text
  guard text.withUTF8(mayHide) else { return nil }
  var isAfterLatin = false
  var isInFlag = false
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x7F...0x9F, 0x180E, 0x200B, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069,
      0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
      return scalar
    case 0x200C, 0x200D:
      if isAfterLatin { return scalar }
    case 0xE0000...0xE007F:
      if !isInFlag { return scalar }
    case 0x1F3F4:
      isInFlag = true
    default:
      isInFlag = false
    }
    isAfterLatin = scalar.isASCII && scalar.properties.isAlphabetic
  }
  return nil
}

/// Whether the bytes of a text have the first two of a hidden character; nearly all texts have not.
private func mayHide(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  // Of eight bytes at a time most are letters of ASCII.
  let raw = UnsafeRawBufferPointer(bytes)
  var start = 0
  while start + 8 <= bytes.count {
    let word = ByteWord(raw, from: start)
    guard word.isASCII, !word.contains(0x7F) else { break }
    start += 8
  }
  for at in start..<bytes.count where bytes[at] >= 0x7F {
    let next = at + 1 < bytes.count ? bytes[at + 1] : 0
    let isCandidate =
      switch bytes[at] {
      case 0x7F: true
      case 0xC2: (0x80...0x9F).contains(next)
      case 0xE1: next == 0xA0
      case 0xE2 where next == 0x80:
        at + 2 < bytes.count
          && ((0x8B...0x8D).contains(bytes[at + 2]) || (0xAA...0xAE).contains(bytes[at + 2]))
      case 0xE2: next == 0x81
      case 0xEF: next == 0xBB || next == 0xBF
      case 0xF3: next == 0xA0
      default: false
      }
    if isCandidate { return true }
  }
  return false
}

extension ValidationContext {
  /// Takes out the hidden characters that stand in the text as themselves.
  fileprivate func removingHiddenCharacters(in part: MapPart) -> Fix? {
    guard let places, let content = textElement(of: part)?.content,
      !places.file.utf8[content].contains(0x3C)
    else { return nil }
    let words = places.file[content]
    var kept = words
    while let hidden = firstHidden(in: kept) {
      kept.unicodeScalars.removeAll { $0 == hidden }
    }
    guard kept != words else { return nil }
    return fix("take them out", .unsafe, TextEdit(content, kept))
  }
}
