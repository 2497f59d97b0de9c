// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// Finds where words that are not where a map says have gone.
struct QuotationSearch {
  private let articles: [ArgumentMap.Source.ID: SourceText]
  private var plainArticles: [ArgumentMap.Source.ID: PlainText] = [:]
  /// How many bytes of articles may still be searched.
  private var budget = 50_000_000

  init(_ articles: [ArgumentMap.Source.ID: SourceText]) { self.articles = articles }

  /// The only place of an article with some words, in code points; `nil` when they stand nowhere,
  /// in several places, or too much has been searched already.
  ///
  /// White space and typography may differ.
  ///
  /// - Complexity: O(*n*) in the bytes of the article.
  mutating func onlyPlace(of words: String, in source: Int) -> Range<Int>? {
    let id = ArgumentMap.Source.ID(source)
    guard let article = articles[id], article.utf8.count <= budget else { return nil }
    budget -= article.utf8.count
    let plain = plainArticles[id] ?? PlainText(article)
    plainArticles[id] = plain
    return plain.onlyPlace(of: Array(plainTypography(words).utf8)).map {
      article.codePointRange(ofUTF8: $0)
    }
  }

  /// A line that tells where the words of a span stand instead; none when that is not clear.
  mutating func help(for words: String, of span: SourceSpan, in source: Int) -> [String] {
    guard let place = onlyPlace(of: words, in: source), place != span.range else { return [] }
    return [
      "these words stand at start=\"\(place.lowerBound)\" end=\"\(place.upperBound)\""
    ]
  }
}

/// An article in plain typography, with the way back.
private struct PlainText {
  private var bytes: [UInt8] = []
  /// For each byte, the UTF-8 range of the character of the article it was made from.
  private var origins: [(start: Int32, length: UInt8)] = []

  init(_ article: SourceText) {
    guard article.utf8.count <= Int(Int32.max) else { return }
    bytes.reserveCapacity(article.utf8.count)
    origins.reserveCapacity(article.utf8.count)
    var offset = 0
    for scalar in String(decoding: article.utf8, as: UTF8.self).unicodeScalars {
      let length = UTF8.width(scalar)
      for byte in plainTypography(scalar).utf8 where byte != 0x20 || bytes.last != 0x20 {
        bytes.append(byte)
        origins.append((Int32(offset), UInt8(length)))
      }
      offset += length
    }
  }

  /// Knuth, Morris and Pratt 1977, stopping at the second place.
  func onlyPlace(of words: [UInt8]) -> Range<Int>? {
    guard !words.isEmpty, words.count <= bytes.count else { return nil }
    var borders = [0]
    var matched = 0
    for at in words.indices.dropFirst() {
      while matched > 0, words[at] != words[matched] { matched = borders[matched - 1] }
      if words[at] == words[matched] { matched += 1 }
      borders.append(matched)
    }
    var end: Int?
    matched = 0
    for at in bytes.indices {
      while matched > 0, bytes[at] != words[matched] { matched = borders[matched - 1] }
      if bytes[at] == words[matched] { matched += 1 }
      guard matched == words.count else { continue }
      guard end == nil else { return nil }
      end = at
      matched = borders[matched - 1]
    }
    guard let end else { return nil }
    let start = Int(origins[end - words.count + 1].start)
    return start..<Int(origins[end].start) + Int(origins[end].length)
  }
}
