// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapText
import Testing

@Suite struct UnitsTests {
  private func texts(_ text: String, _ units: ReadingOptions.Units) -> [String] {
    let source = SourceText(name: "article.txt", text: text)
    let map = readArticle(source, options: ReadingOptions(units: units)).value
    return map.statements.sorted { start($0) < start($1) }.map(\.text.string)
  }

  private func start(_ statement: Statement) -> Int { statement.spans[0].range.lowerBound }

  private let article = "The tax should go, because it hurts the poor. It is costly, but it is old."

  @Test func `clauses are the default`() {
    #expect(texts(article, .clauses).count == 4)
    #expect(readArticle(SourceText(name: "a", text: article)).value.statements.count == 4)
  }

  @Test func `sentences stay whole`() {
    #expect(
      texts(article, .sentences) == [
        "The tax should go, because it hurts the poor", "It is costly, but it is old",
      ])
  }

  @Test func `each line becomes one statement, whatever it says`() {
    let lines = [
      "Title", "The tax should go", "because it hurts the poor.", "", "See App. 3.", "Why not?",
      "  It was old.  ", "First, it is dear.", "Second, it is hard to collect.",
    ]
    let statements = texts(lines.joined(separator: "\n"), .lines)
    #expect(
      statements == [
        "Title", "The tax should go", "it hurts the poor", "See App. 3", "Why not?", "It was old",
        "it is dear", "it is hard to collect",
      ])
  }

  @Test func `all given lines are on the map`() {
    let lines = (1...40).map { "Fact \($0) was told in May \($0)." }.joined(separator: "\n")
    let source = SourceText(name: "article.txt", text: "The tax is wrong.\n" + lines)
    let map = readArticle(source, options: ReadingOptions(units: .lines)).value
    #expect(map.statements.count == 41)
    #expect(map.statements(leadingTo: map.roots).count == 41)
  }

  @Test func `a word is the same whatever other words were read before`() throws {
    let sentence = "The taxed dog’s owners and naïve Ärger walkers hurt both buses."
    // More words than are kept, all different, and all of letters.
    let letters = Array("abcdefghijklmnop")
    let others = (0..<40_000).map { number in
      String([0, 4, 8, 12].map { letters[number >> $0 & 15] })
    }
    let alone = Article(sentence)
    let after = Article("\(others.joined(separator: " ")).\n\n\(sentence)\n\n\(sentence)")
    let expected = try #require(alone.readings.first)
    #expect(expected.stems.count > 5)
    for reading in after.readings.suffix(2) {
      #expect(Array(reading.stems) == Array(expected.stems))
      #expect(reading.isClause == expected.isClause)
      #expect(reading.wordCount == expected.wordCount)
    }
  }
}
