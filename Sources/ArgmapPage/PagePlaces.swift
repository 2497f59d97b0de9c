// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// One map as a page shows it: its places, numbered through the whole page.
struct PagePlaces {
  let part: PagePart
  /// The number of the part, from 0.
  let number: Int
  let presentation: Presentation
  let paragraphs: ParagraphNumbers
  private let articles: PageArticles
  /// The number on the page of the map's first place.
  let firstPlace: Int
  /// The number on the page of the map's first argument.
  let firstArgument: Int

  /// The place at which each statement is written in full, from 0.
  private let placeOf: [Int?]
  /// Whether an earlier part of the map has the name of a statement.
  private let isNameTaken: [Bool]

  init(_ part: PagePart, number: Int, in articles: PageArticles, after previous: PagePlaces?) {
    self.part = part
    self.articles = articles
    self.number = number
    presentation = Presentation(part.map)
    paragraphs = ParagraphNumbers(part.map, articles: part.articles)
    firstPlace = previous.map { $0.firstPlace + $0.places.count } ?? 0
    firstArgument = previous.map { $0.firstArgument + $0.part.map.arguments.count } ?? 0
    var placeOf = [Int?](repeating: nil, count: part.map.statements.count)
    for (number, place) in presentation.places.enumerated() where place.isInFull {
      if let id = place.statement { placeOf[id.index] = number }
    }
    self.placeOf = placeOf
    var names: Set<String> = []
    isNameTaken = part.map.statements.map { !names.insert($0.name.string).inserted }
  }

  var map: ArgumentMap { part.map }
  var places: [Presentation.Place] { presentation.places }

  /// The number on the page of the place at which a statement is written in full; `nil` for
  /// background and undefined names.
  func place(of id: Statement.ID) -> Int? {
    id.isResolved ? placeOf[id.index].map { $0 + firstPlace } : nil
  }

  /// The number of an argument on the page.
  func number(of id: Argument.ID) -> Int { firstArgument + id.index }

  /// What an address with `#` calls a statement; `nil` for the second of two with one name.
  ///
  /// A colon can't be in a name, so that nothing of the page's own and nothing of the second map
  /// is called as a statement of the first.
  func fragment(of id: Statement.ID) -> String? {
    guard id.isResolved, !isNameTaken[id.index] else { return nil }
    return (number == 0 ? "" : "b:") + map.name(of: id)
  }

  /// What an address with `#` calls the paragraph in which a span starts.
  func paragraphFragment(_ paragraph: Int, of span: SourceSpan) -> String {
    let article = articles.place(of: span, inPart: number)?.article ?? 0
    return ArgmapPage.paragraphFragment(paragraph, ofArticle: article)
  }

  /// The class of a place, which decides how it looks.
  func kind(of place: Presentation.Place) -> StaticString {
    guard let id = place.statement else { return "missing" }
    guard id.isResolved else { return "missing" }
    guard place.isInFull else { return "again" }
    return switch presentation.role(of: id) {
    case .thesis: "thesis"
    case .upshot: "upshot"
    case .conclusion: "conclusion"
    case .claim: "claim"
    case .premise: "premise"
    case .concession: "concession"
    case .objection: "objection"
    case .undercut: "undercut"
    case .view: "view"
    case .statement, .background: "statement"
    }
  }
}
