// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgumentParser

/// What a map says of its article that the article itself may not say.
struct Credits: ParsableArguments {
  @Option(
    help: ArgumentHelp("The title of the article. (default: its heading)", valueName: "title"),
    transform: prose)
  var title: Prose?

  @Option(
    help: ArgumentHelp("An author of the article; once for each author.", valueName: "name"),
    transform: prose)
  var author: [Prose] = []

  /// Refuses one title for several articles.
  func check(_ articles: Int) throws {
    guard title != nil, articles > 1 else { return }
    throw ValidationError("'--title' is the title of one article, found \(articles) articles")
  }

  func write(to map: inout ArgumentMap) {
    if let title { map.title = title }
    if !author.isEmpty { map.authors = author }
  }
}

/// Words from the command line.
func prose(_ text: String) throws -> Prose {
  guard let prose = Prose(text) else {
    throw UnknownChoice(description: "expected words, found none or control characters")
  }
  return prose
}
