// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// Writes an article with its marks: each stretch that a statement quotes leads to the statement.
struct ArticleHTML {
  private let article: SourceText
  private let number: Int
  private let maps: [PagePlaces]
  private let marks: [Mark]

  init(_ article: SourceText, number: Int, marks: [Mark], of maps: [PagePlaces]) {
    self.article = article
    self.number = number
    self.maps = maps
    self.marks = marks
  }

  func write(to html: inout HTMLBytes) {
    var sweep = MarkSweep(marks)
    // The statements of which it was said that only one map has them.
    var told: Set<Int> = []
    for (index, block) in article.blocks.enumerated() {
      html.write("<div class=\"block\" id=\"")
      html.write(trusted: paragraphFragment(index + 1, ofArticle: number))
      html.write("\"><a class=\"number\" href=\"#")
      html.write(trusted: paragraphFragment(index + 1, ofArticle: number))
      html.write("\">¶")
      html.write(index + 1)
      html.write("</a>")
      let element = Self.element(of: block.kind)
      html.write("<")
      html.write(element.name)
      html.write(element.attributes)
      html.write(" dir=\"auto\">")
      sweep.pieces(of: block.range) { range, marks in
        write(article.utf8[range], marks, &told, to: &html)
      }
      html.write("</")
      html.write(element.name)
      html.write("></div>\n")
    }
  }

  private func write(
    _ words: ArraySlice<UInt8>, _ marks: [Mark.Meaning], _ told: inout Set<Int>,
    to html: inout HTMLBytes
  ) {
    var statements: [(place: Int, isRestatement: Bool)] = []
    var cues: [Int] = []
    for mark in marks {
      switch mark {
      case .statement(let place, let isRestatement):
        if !statements.contains(where: { $0.place == place }) {
          statements.append((place, isRestatement))
        }
      case .cue(let number):
        cues.append(number)
      }
    }
    guard let innermost = statements.first else {
      guard !cues.isEmpty else { return html.write(words: words) }
      html.write("<span class=\"cue\"")
      writeNumbers("c", cues, to: &html)
      html.write(">")
      html.write(words: words)
      html.write("</span>")
      return
    }
    let map = maps.last { $0.firstPlace <= innermost.place } ?? maps[0]
    let place = map.places[innermost.place - map.firstPlace]
    html.write("<a class=\"mark ")
    html.write(map.kind(of: place))
    if innermost.isRestatement { html.write(" restated") }
    if isOnlyThere(place, on: map), told.insert(innermost.place).inserted {
      html.write(map.number == 0 ? " only-a" : " only-b")
    }
    html.write("\"")
    if let fragment = place.statement.flatMap({ map.fragment(of: $0) }) {
      html.write(" href=\"#")
      html.write(words: fragment)
      html.write("\"")
    }
    writeNumbers("s", statements.map(\.place), to: &html)
    if !cues.isEmpty { writeNumbers("c", cues, to: &html) }
    html.write(">")
    html.write(words: words)
    html.write("</a>")
  }

  /// Whether only one of two maps has a statement.
  private func isOnlyThere(_ place: Presentation.Place, on map: PagePlaces) -> Bool {
    guard let differences = map.part.differences, let id = place.statement else { return false }
    return differences.partners[id] == nil
  }

  private func writeNumbers(
    _ name: StaticString, _ numbers: [Int], to html: inout HTMLBytes
  ) {
    html.write(" data-")
    html.write(name)
    html.write("=\"")
    for (index, number) in numbers.enumerated() {
      if index > 0 { html.write(" ") }
      html.write(number)
    }
    html.write("\"")
  }

  private static func element(
    of kind: TextBlock.Kind
  ) -> (name: StaticString, attributes: StaticString) {
    switch kind {
    case .prose: ("p", "")
    case .heading: ("h3", "")
    case .bullet: ("p", " class=\"bullet\"")
    case .numbered: ("p", " class=\"numbered\"")
    case .quotation: ("blockquote", "")
    case .header, .other: ("pre", "")
    }
  }
}

/// What an address with `#` calls a paragraph.
func paragraphFragment(_ paragraph: Int, ofArticle article: Int) -> String {
  article == 0 ? "p:\(paragraph)" : "p:\(article + 1):\(paragraph)"
}
