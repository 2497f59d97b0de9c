// SPDX-License-Identifier: MIT

public import ArgmapSource

/// The paragraph of its article in which each statement stands, as `¶` references show it.
public struct ParagraphNumbers: Sendable {
  private let numbers: [Statement.ID: Int]

  /// No numbers, for a map without its articles.
  public static let none = ParagraphNumbers(numbers: [:])

  private init(numbers: [Statement.ID: Int]) { self.numbers = numbers }

  /// Finds the paragraphs of a map's statements in the articles at hand.
  ///
  /// - Complexity: O(*n*) in the articles' bytes and the statements.
  public init(_ map: ArgumentMap, articles: [ArgumentMap.Source.ID: SourceText]) {
    let first = ArgumentMap.Source.ID(0)
    let paragraphs = articles.mapValues { $0.paragraphNumbers() }
    var numbers: [Statement.ID: Int] = [:]
    for id in map.statementIDs {
      guard let span = map[id].spans.first, let article = articles[span.source ?? first],
        let number = paragraphs[span.source ?? first],
        let offset = article.utf8Offset(ofCodePoint: span.range.lowerBound)
      else { continue }
      numbers[id] = number(offset)
    }
    self.init(numbers: numbers)
  }

  /// The paragraph of a statement, from 1; `nil` when it has no place in an article at hand.
  public subscript(statement: Statement.ID) -> Int? { numbers[statement] }
}
