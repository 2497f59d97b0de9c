// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapValidation
import TestSupport
import Testing

@Suite struct `Rebasing maps of random articles` {
  @Test(arguments: 0..<40)
  func `finds what survives and never takes other words`(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<5 {
      var edited = EditedArticle(&random)
      let before = edited.rendered
      let sentences = edited.paragraphs.flatMap(\.self)
      let placed = PlacedMap(map(of: sentences, before, &random))
      for _ in 0..<Int.random(in: 1...6, using: &random) { edited.edit(&random) }
      let after = edited.rendered
      let article = SourceText(name: "article.txt", text: after.text)
      let id = ArgumentMap.Source.ID(0)
      let rebasing = rebase(placed.map, places: placed.places, to: [id: article])
      let result = NewPlaces(placed, rebasing.edits)

      if rebasing.findings.first?.location == placed.places.location(of: .source(0)) {
        #expect(rebasing.edits.isEmpty, "seed \(seed): another article")
        continue
      }
      let surviving = Dictionary(
        uniqueKeysWithValues: edited.paragraphs.flatMap(\.self).map { ($0.number, $0) })
      for (position, sentence) in sentences.enumerated() {
        let part = MapPart.span(in: .statement(Statement.ID(rawValue: Int32(position + 1))), at: 0)
        let lost = rebasing.findings.contains { $0.location == placed.places.location(of: part) }
        guard !lost else {
          // A sentence that is there, unchanged and like no other, is never lost.
          let isThere = surviving[sentence.number].map { !$0.isChanged } ?? false
          let isUnique = occurrences(of: sentence.string, in: after.text) == 1
          #expect(
            !(isThere && isUnique && sentence.words.count >= 5),
            "seed \(seed): lost '\(sentence.string)'")
          continue
        }
        let range = result.range(of: part)
        let words = article.utf8Range(ofCodePoints: range).map { folded(article[$0]) }
        #expect(words == folded(sentence.string), "seed \(seed)")
        if surviving[sentence.number]?.isChanged == false, sentence.words.count >= 5 {
          #expect(range == after.sentences[sentence.number], "seed \(seed)")
        }
      }
      // A second time, there is nothing left to change.
      let again = placed.moved(by: rebasing.edits, to: article)
      let second = rebase(again.map, places: again.places, to: [id: article])
      #expect(second.edits.isEmpty, "seed \(seed)")
      #expect(second.lost <= rebasing.lost, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<20)
  func `to the same article changes nothing`(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let edited = EditedArticle(&random)
    let placed = PlacedMap(map(of: edited.paragraphs.flatMap(\.self), edited.rendered, &random))
    let article = SourceText(name: "article.txt", text: edited.rendered.text)
    let rebasing = rebase(
      placed.map, places: placed.places, to: [ArgumentMap.Source.ID(0): article])
    #expect(rebasing.edits.isEmpty)
    #expect(rebasing.lost == 0)
  }

  @Test func `compares as many words as the map and the article have, not their product`() {
    func work(of count: Int) -> Int {
      let sentences = (0..<count).map { "The \($0)th of all the reasons is number \($0)." }
      let repeated = (0..<count).map { _ in "It is so because it is so." }
      let old = zip(sentences, repeated).map { "\($0) \($1)" }.joined(separator: " ")
      let article = SourceText(name: "a.txt", text: "New words first. \(old)")
      let map = draft { map in
        map.sources = [ArgumentMap.Source(name: "article", length: old.utf8.count, sha256: "0")]
        let thesis = map.conclude("t")
        var start = 0
        for sentence in zip(sentences, repeated).flatMap({ [$0, $1] }) {
          let premise = map.state(NCName("s\(start)") ?? "s") {
            $0.text = Prose(sentence) ?? "s"
            $0.spans = [SourceSpan(start..<start + sentence.utf8.count)]
          }
          map.support(thesis, NCName("a\(start)") ?? "a", with: [premise])
          start += sentence.utf8.count + 1
        }
      }
      let placed = PlacedMap(map)
      let rebasing = rebase(
        map, places: placed.places, to: [ArgumentMap.Source.ID(0): article])
      #expect(rebasing.lost == 0)
      #expect(rebasing.moved == 2 * count)
      return rebasing.work
    }
    let (small, large) = (work(of: 250), work(of: 2000))
    #expect(large <= 9 * small, "\(small) words for 500 places, \(large) for 4000")
  }
}

/// A map with a premise for each sentence, which quotes it, and a cue for each word that opens one.
private func map(
  of sentences: [EditedArticle.Sentence],
  _ article: (text: String, sentences: [Int: Range<Int>], cues: [Int: Range<Int>]),
  _ random: inout SeededGenerator
) -> ArgumentMap {
  let text = SourceText(name: "article.txt", text: article.text)
  var map = ArgumentMap()
  map.sources = [
    ArgumentMap.Source(
      name: "article", length: text.codePointCount, sha256: text.checksum.description)
  ]
  let thesis = map.conclude("t")
  for sentence in sentences {
    guard let range = article.sentences[sentence.number], let words = Prose(sentence.string)
    else { continue }
    let isQuoted = Bool.random(using: &random)
    let premise = map.state(NCName("s\(sentence.number)") ?? "s") {
      $0.text = isQuoted ? "Better words." : words
      $0.spans = [SourceSpan(range, quotation: isQuoted ? words : nil)]
    }
    map.support(thesis, NCName("a\(sentence.number)") ?? "a", with: [premise]) {
      guard let range = article.cues[sentence.number], let cue = sentence.cue else { return }
      $0.cues = [Cue(rule: "premise.because", span: SourceSpan(range, quotation: Prose(cue)))]
    }
  }
  return map
}

/// Plain apostrophes and single blanks.
private func folded(_ text: String) -> String {
  text.replacing("’", with: "'").split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

private func occurrences(of words: String, in text: String) -> Int {
  folded(text).ranges(of: folded(words)).count
}
