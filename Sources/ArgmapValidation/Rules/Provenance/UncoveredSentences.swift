// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// Sentences of the article are on no statement.
  package static let uncoveredSentences = Self("provenance/uncovered-sentences")
}

extension Rule {
  /// One question for each article, with the first sentences that the map leaves out.
  static let uncoveredSentences = Self(.uncoveredSentences, in: [.analysis]) { context, findings in
    for position in context.map.sources.indices where !context.isEdited(position) {
      guard let article = context.articles[ArgumentMap.Source.ID(position)] else { continue }
      let covered = context.covered(of: position, in: article)
      guard !covered.isEmpty else { continue }
      let sentences = article.plainSentences
      var left: [Range<Int>] = []
      var at = 0
      for sentence in sentences {
        while at < covered.count, covered[at].upperBound <= sentence.lowerBound { at += 1 }
        if at == covered.count || covered[at].lowerBound >= sentence.upperBound {
          left.append(sentence)
        }
      }
      guard let first = left.first else { continue }
      findings.add(.note, at: .source(position)) {
        let shown = left.dropFirst().prefix(4).map {
          Diagnostic.Note("and '\(excerpt(article.folded($0)))'", at: article.location($0))
        }
        return Finding(
          "\(left.count) of \(sentences.count) sentences of the article are on no statement: "
            + "is an argument among them?",
          notes: [
            Diagnostic.Note(
              "such as '\(excerpt(article.folded(first)))'", at: article.location(first))
          ] + shown,
          help: ["background can be kept as <statement context=\"true\">"])
      }
    }
  }
}

extension ValidationContext {
  /// The places of all statements, restatements and enumerations in an article, in its order.
  fileprivate func covered(of source: Int, in article: SourceText) -> [Range<Int>] {
    var covered: [Range<Int>] = []
    forEachPlace { place in
      guard !place.isCue, sourceIndex(of: place.span) == source,
        let range = range(of: place.span, in: article)
      else { return }
      covered.append(range)
    }
    covered.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    // Joined, so that their ends are in order too.
    return covered.reduce(into: []) { joined, range in
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] =
          last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
  }
}

extension SourceText {
  /// The sentences by their marks alone: a final mark, a blank, and a capital letter or a quotation
  /// mark.
  ///
  /// That is coarse, and cuts after "Dr."; a count does not need more. Headings, salutations and what
  /// else has no final mark is left out, and so are numbers.
  fileprivate var plainSentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    for block in blocks {
      switch block.kind {
      case .prose, .bullet, .numbered: break
      case .heading, .quotation, .header, .other: continue
      }
      var start = block.range.lowerBound
      var hasEnded = false
      var wasBlank = false
      var at = start
      for scalar in self[block.range].unicodeScalars {
        let isStart = scalar.properties.isUppercase || "\"“„«'‘".unicodeScalars.contains(scalar)
        if hasEnded, wasBlank, isStart {
          add(start..<at, to: &sentences)
          start = at
        }
        wasBlank = scalar.properties.isWhitespace
        if ".!?…".unicodeScalars.contains(scalar) {
          hasEnded = true
        } else if !wasBlank, !"\"”“»'’)".unicodeScalars.contains(scalar) {
          hasEnded = false
        }
        at += UTF8.width(scalar)
      }
      add(start..<block.range.upperBound, to: &sentences)
    }
    return sentences
  }

  fileprivate func folded(_ range: Range<Int>) -> String {
    Prose(repairing: self[range])?.string ?? ""
  }

  private func add(_ range: Range<Int>, to sentences: inout [Range<Int>]) {
    let words = self[range].split(whereSeparator: \.isWhitespace)
    let end = words.last?.last { !"\"”“»'’)".contains($0) }
    guard words.count > 2, end.map({ ".!?…".contains($0) }) ?? false else { return }
    sentences.append(range)
  }
}
