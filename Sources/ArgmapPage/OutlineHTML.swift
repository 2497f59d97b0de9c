// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Writes the outline of a map: a flat list, a place a line, each saying in words what it does.
///
/// It is flat because browsers limit how deep elements may nest and maps don't.
struct OutlineHTML {
  private let map: PagePlaces

  /// The deepest level that is indented further than the one above it.
  private static let deepestLevel = 12

  init(_ map: PagePlaces) { self.map = map }

  func write(to html: inout HTMLBytes) {
    html.write("<ul class=\"outline\">\n")
    for place in map.places { write(place, to: &html) }
    html.write("</ul>\n")
  }

  private func write(_ place: Presentation.Place, to html: inout HTMLBytes) {
    let id = place.statement
    html.write("<li class=\"")
    html.write(map.kind(of: place))
    html.write(" d")
    html.write(min(place.depth, Self.deepestLevel))
    let isImplicit = place.isInFull && id.map { map.map[$0].isImplicit } == true
    if isImplicit { html.write(" implicit") }
    html.write("\"")
    if place.isInFull, let fragment = id.flatMap({ map.fragment(of: $0) }) {
      html.write(" id=\"")
      html.write(words: fragment)
      html.write("\"")
    }
    html.write(">")
    let label = map.label(of: place)
    if !label.isEmpty {
      html.write("<b>")
      html.write(words: label)
      html.write("</b> ")
    }
    html.write("<span class=\"kind\">")
    html.write(words: map.kindWords(of: place))
    html.write("</span> ")
    if let argument = place.argument {
      html.write("<span class=\"rel\">")
      html.write(words: map.companionWords(of: place))
      html.write("<i>")
      html.write(words: map.verb(of: argument))
      html.write("</i>")
      html.write(words: map.viewWords(of: place))
      html.write("</span> ")
    }
    writeWords(of: place, to: &html)
    html.write("</li>\n")
  }

  private func writeWords(of place: Presentation.Place, to html: inout HTMLBytes) {
    guard let id = place.statement else { return }
    guard id.isResolved else {
      html.write("<span class=\"words\" dir=\"auto\">")
      html.write(words: map.map.name(of: id))
      html.write("</span>")
      return
    }
    guard place.isInFull else {
      if let fragment = map.fragment(of: id) {
        html.write("<a href=\"#")
        html.write(words: fragment)
        html.write("\">")
        html.write(words: map.presentation.label(of: id))
        html.write("</a>")
      }
      return
    }
    html.write("<span class=\"words\" dir=\"auto\"")
    if let language = map.map.language { writeLanguage(language, to: &html) }
    html.write(">")
    html.write(words: map.map[id].text.string)
    html.write("</span>")
    if let paragraph = map.paragraphs[id], let first = map.map[id].spans.first {
      html.write(" <a class=\"para\" href=\"#")
      html.write(words: map.paragraphFragment(paragraph, of: first))
      html.write("\">¶")
      html.write(paragraph)
      html.write("</a>")
    }
  }
}

/// Writes the attribute that names a language.
func writeLanguage(_ language: String, to html: inout HTMLBytes) {
  html.write(" lang=\"")
  html.write(words: language)
  html.write("\"")
}
