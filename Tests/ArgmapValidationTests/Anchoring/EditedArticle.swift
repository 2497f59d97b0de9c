// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import TestSupport

/// A random article and what some edits make of it, in which every sentence can be told by its
/// number.
struct EditedArticle {
  /// A sentence with the word that opens it.
  struct Sentence {
    var number: Int
    var cue: String?
    var words: [String]
    /// Whether an edit has changed the words.
    var isChanged = false
    var string: String { words.joined(separator: " ") }
  }

  /// How the article is laid out.
  struct Layout {
    var lineEnd = "\n"
    var width = Int.max
    var apostrophe = "'"
  }

  private(set) var paragraphs: [[Sentence]]
  private var layout = Layout()
  private var nextNumber: Int
  private let vocabulary: [String]

  init(_ random: inout SeededGenerator) {
    vocabulary = (0..<150).map { _ in
      String(
        (0..<Int.random(in: 2...8, using: &random)).map { _ in
          "abdeghiklmnoprstuäéß".randomElement(using: &random) ?? "a"
        })
    }
    nextNumber = 0
    paragraphs = []
    for _ in 0..<Int.random(in: 2...8, using: &random) { addParagraph(&random) }
  }

  mutating func addParagraph(_ random: inout SeededGenerator, at place: Int? = nil) {
    let cues = ["First,", "Second,", "because", "thus", "But"]
    let paragraph = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      nextNumber += 1
      // Some sentences say the same, some are very short.
      let count =
        Int.random(in: 0...9, using: &random) == 0 ? 2 : Int.random(in: 5...12, using: &random)
      var words = (0..<count).map { _ in vocabulary.randomElement(using: &random) ?? "a" }
      if Bool.random(using: &random) { words[0] += "'s" }
      return Sentence(
        number: nextNumber,
        cue: Bool.random(using: &random) ? cues.randomElement(using: &random) : nil,
        words: words)
    }
    paragraphs.insert(paragraph, at: place ?? paragraphs.count)
  }

  /// One edit of an ordinary kind.
  mutating func edit(_ random: inout SeededGenerator) {
    let at = Int.random(in: 0..<paragraphs.count, using: &random)
    switch Int.random(in: 0...7, using: &random) {
    case 0: addParagraph(&random, at: at)
    case 1 where paragraphs.count > 1: paragraphs.remove(at: at)
    case 2: paragraphs.swapAt(at, Int.random(in: 0..<paragraphs.count, using: &random))
    case 3:
      let sentence = paragraphs[at].indices.randomElement(using: &random) ?? 0
      let words = paragraphs[at][sentence].words.indices
      let word = words.randomElement(using: &random) ?? 0
      paragraphs[at][sentence].words[word] = vocabulary.randomElement(using: &random) ?? "b"
      paragraphs[at][sentence].isChanged = true
    case 4: layout.apostrophe = layout.apostrophe == "'" ? "’" : "'"
    case 5: layout.width = Int.random(in: 30...80, using: &random)
    case 6: layout.lineEnd = "\r\n"
    default: paragraphs[at].removeLast(paragraphs[at].count > 1 ? 1 : 0)
    }
  }

  /// The text, and where each sentence and the word that opens it stand, in code points.
  var rendered: (text: String, sentences: [Int: Range<Int>], cues: [Int: Range<Int>]) {
    var text = String.UnicodeScalarView()
    var column = 0
    var (sentences, cues): ([Int: Range<Int>], [Int: Range<Int>]) = ([:], [:])
    func put(_ word: String, isFirst: Bool) -> Range<Int> {
      let word = word.replacing("'", with: layout.apostrophe)
      let length = word.unicodeScalars.count
      if !isFirst {
        let isFull = column + 1 + length > layout.width
        text.append(contentsOf: (isFull ? layout.lineEnd : " ").unicodeScalars)
        column = isFull ? 0 : column + 1
      }
      let start = text.count
      text.append(contentsOf: word.unicodeScalars)
      column += length
      return start..<start + length
    }
    for (position, paragraph) in paragraphs.enumerated() {
      if position > 0 { text.append(contentsOf: (layout.lineEnd + layout.lineEnd).unicodeScalars) }
      column = 0
      var isFirst = true
      for sentence in paragraph {
        if let cue = sentence.cue {
          cues[sentence.number] = put(cue, isFirst: isFirst)
          isFirst = false
        }
        var range: Range<Int>?
        for word in sentence.words {
          let place = put(word, isFirst: isFirst)
          isFirst = false
          range = (range?.lowerBound ?? place.lowerBound)..<place.upperBound
        }
        sentences[sentence.number] = range
        text.append(".")
        column += 1
      }
    }
    return (String(text), sentences, cues)
  }
}
