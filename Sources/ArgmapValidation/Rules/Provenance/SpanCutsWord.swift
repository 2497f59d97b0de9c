// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A span or cue starts or ends within a word.
  package static let spanCutsWord = Self("provenance/span-cuts-word")
}

extension Rule {
  /// Places that other findings call wrong, one by one or with the whole article, are left to them.
  static let spanCutsWord = Self(.spanCutsWord) { context, findings in
    guard !context.articles.isEmpty else { return }
    context.forEachPlace { place in
      guard let source = context.sourceIndex(of: place.span), !context.isEdited(source),
        let article = context.article(of: place.span),
        let range = context.range(of: place.span, in: article)
      else { return }
      let whole = article.wholeWords(range)
      guard whole != range, !context.provenance.misfitParts.contains(place.part) else { return }
      let isAtStart = whole.lowerBound != range.lowerBound
      findings.add(.warning, at: place.part, attribute: isAtStart ? "start" : "end") {
        let wider = article.codePointRange(ofUTF8: whole)
        let words = context.words(at: SourceSpan(wider, in: place.span.source)) ?? ""
        return Finding(
          "a place of \(context.name(ofHolder: place.holder)) "
            + (isAtStart ? "starts" : "ends") + " within a word",
          notes: [
            Diagnostic.Note(
              "whole words are '\(excerpt(words))'", at: article.location(whole))
          ],
          help: ["whole words: start=\"\(wider.lowerBound)\" end=\"\(wider.upperBound)\""],
          fix: context.fix(widening: place, to: wider)
        )
      }
    }
  }
}

extension ValidationContext {
  /// A place that a text is read from can't be widened without another text.
  fileprivate func fix(widening place: PlaceInSource, to range: Range<Int>) -> Fix? {
    let words = words(at: SourceSpan(range, in: place.span.source))
    guard let places, let words, place.span.quotation != nil else { return nil }
    let editor = MapEditor(places)
    let edits = editor.move(place.part, to: range) + editor.quote(words, in: place.part)
    return edits.isEmpty
      ? nil : Fix("take in the whole word", .unsafe, in: places.file.name, edits)
  }
}

extension SourceText {
  /// A range made wider so that it cuts no word; in scripts without blanks a character is a word.
  fileprivate func wholeWords(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while let before = scalar(before: start), isInWord(before), let after = scalar(at: start),
      isInWord(after), range.lowerBound - start < 256
    {
      start -= UTF8.width(before)
    }
    while let before = scalar(before: end), isInWord(before), let after = scalar(at: end),
      isInWord(after), end - range.upperBound < 256
    {
      end += UTF8.width(after)
    }
    return start..<end
  }

  private func isInWord(_ scalar: Unicode.Scalar) -> Bool { WordCharacter(scalar) == .part }

  private func scalar(at offset: Int) -> Unicode.Scalar? {
    guard offset < utf8.count else { return nil }
    var end = offset + 1
    while end < utf8.count, utf8[end] & 0xC0 == 0x80 { end += 1 }
    return self[offset..<end].unicodeScalars.first
  }

  private func scalar(before offset: Int) -> Unicode.Scalar? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
    return self[start..<offset].unicodeScalars.first
  }
}
