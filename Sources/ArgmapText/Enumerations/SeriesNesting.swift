// SPDX-License-Identifier: MIT

import ArgmapModel

/// Which series stand inside items of others.
struct SeriesNesting {
  private let article: Article
  private var series: [Series]
  /// The item that each unit belongs to, as far as the series before one tell.
  private var containing: [Enumerations.ItemPlace?]
  /// The last item so far at each level of numbering, as in "2", "2.1", "2.1.1".
  private var lastItems: [Int: Enumerations.ItemPlace] = [:]
  /// The last series whose last item starts in a paragraph: the lists below that are its.
  private let lastIn: [Int: Int]

  private init(_ article: Article, _ series: [Series]) {
    self.article = article
    self.series = series
    containing = Array(repeating: nil, count: article.units.count)
    lastIn = Dictionary(
      series.indices.map { (article.paragraphOfLastItem(series[$0]), $0) },
      uniquingKeysWith: { $1 })
  }

  /// Series in the order of the text, each with the item that contains it: one that starts inside an
  /// item of another, before that one goes on, is part of the item; so is a list right below the last
  /// item.
  ///
  /// - Complexity: O(*n*) in the units, times the depth of nesting, which is at most 4.
  static func nested(_ series: [Series], in article: Article) -> [Series] {
    guard series.count > 1 else { return series }
    var nesting = SeriesNesting(article, series)
    for index in series.indices { nesting.place(index) }
    return nesting.series
  }

  private mutating func place(_ index: Int) {
    series[index].parent = parent(of: index)
    if series[index].parent != nil, series[index].kind == .list, article.isEvidence(series[index]) {
      series[index].kind = .arguments
    }
    // Steps and lists have no claims that something could bear on.
    guard series[index].kind == .arguments else { return }
    noteItems(of: index)
    lastItems[level(of: series[index])] = .init(
      series: index, item: series[index].items.count - 1)
  }

  private func parent(of index: Int) -> Enumerations.ItemPlace? {
    let start = series[index].items[0].enumerator.unit
    let last = series[index].items[series[index].items.count - 1].enumerator.unit
    guard let outer = containing[start],
      start > series[outer.series].items[outer.item].units.lowerBound, containing[last] == outer
    else { return series[index].parent ?? itemAbove(index, start) }
    let goesOn = outer.item < series[outer.series].items.count - 1
    let isListBelow =
      article.startsParagraph(start)
      && isWrittenOtherwise(series[index], than: series[outer.series])
    return goesOn || isListBelow ? outer : series[index].parent
  }

  /// The last item above "2.1" that is numbered with fewer levels.
  private func itemAbove(_ index: Int, _ start: Int) -> Enumerations.ItemPlace? {
    let level = level(of: series[index])
    func unit(_ place: Enumerations.ItemPlace) -> Int {
      series[place.series].items[place.item].enumerator.unit
    }
    return (0..<level).compactMap { lastItems[$0] }.filter { unit($0) < start }
      .max { unit($0) < unit($1) }
  }

  private func level(of series: Series) -> Int {
    guard let style = series.items[0].enumerator.style, style.digits == .multilevel else {
      return 0
    }
    return style.indent
  }

  /// Notes what belongs to the items of a series: the units of each, and the lists below the last.
  private mutating func noteItems(of index: Int) {
    for item in series[index].items.indices {
      let isLast = item == series[index].items.count - 1
      let own = isLast ? listsBelow(series[index], index) : series[index].items[item].units
      for unit in own {
        containing[unit] = Enumerations.ItemPlace(series: index, item: item)
      }
    }
  }

  /// Whether the signs of two lists differ; with the same, one follows the other.
  private func isWrittenOtherwise(_ inner: Series, than outer: Series) -> Bool {
    let (a, b) = (inner.items[0].enumerator, outer.items[0].enumerator)
    return a.style != b.style || a.form != b.form
  }

  /// Paragraphs of a list inside a last item at most.
  private static let longestList = 24

  /// The numbered paragraphs right below the last item of a series, as far as they are in the same item
  /// as the series.
  private func listsBelow(_ outer: Series, _ index: Int) -> Range<Int> {
    let paragraph = article.paragraphOfLastItem(outer)
    guard lastIn[paragraph] == index else { return 0..<0 }
    let start = paragraph + 1
    var end = start
    while end < min(article.paragraphs.count, start + Self.longestList),
      !article.paragraphs[end].isHeading,
      let first = article.units(inParagraph: end).first,
      article.readings[first].enumerator != nil, article.readings[first].label == nil,
      containing[first] == outer.parent
    {
      end += 1
    }
    guard end > start else { return 0..<0 }
    return article.units(inParagraph: start)
      .lowerBound..<article.units(inParagraph: end - 1).upperBound
  }
}

extension Article {
  /// The paragraph in which the last item of a series starts.
  fileprivate func paragraphOfLastItem(_ series: Series) -> Int {
    units[series.items[series.items.count - 1].enumerator.unit].paragraph
  }
}
