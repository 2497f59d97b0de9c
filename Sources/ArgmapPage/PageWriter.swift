// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Puts a page together: what can be read without a script, then the data and the script.
struct PageWriter {
  private let maps: [PagePlaces]
  private let articles: PageArticles
  private let marks: [[Mark]]
  private let data: JSONBytes
  private var html = HTMLBytes()

  init(_ parts: [PagePart], rules: @escaping (String) -> RuleDescription?) {
    articles = PageArticles(parts)
    var maps: [PagePlaces] = []
    for (number, part) in parts.enumerated() {
      maps.append(PagePlaces(part, number: number, in: articles, after: maps.last))
    }
    self.maps = maps
    var data = PageData(articles, rules: rules)
    self.data = data.written(maps)
    marks = data.marks
  }

  private var isComparison: Bool { maps.count > 1 }

  private var title: String {
    maps.lazy.compactMap { $0.map.title?.string }.first ?? "Argument map"
  }

  mutating func written() -> [UInt8] {
    writeHead()
    writeHeader()
    html.write("<main>\n")
    writeArticles()
    writeOutlines()
    html.write("</main>\n<script type=\"application/json\" id=\"page:data\">")
    html.write(data)
    html.write("</script>\n<script>")
    html.write(trusted: PageAssets.script)
    html.write("</script>\n</body>\n</html>\n")
    return html.bytes
  }

  private mutating func writeHead() {
    html.write(
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '
      """)
    html.write(trusted: contentHash(of: PageAssets.script))
    html.write("'; style-src '")
    html.write(trusted: contentHash(of: PageAssets.style))
    html.write("'; base-uri 'none'; form-action 'none'\">\n")
    html.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    html.write("<meta name=\"color-scheme\" content=\"light dark\">\n")
    html.write("<meta name=\"generator\" content=\"argmap\">\n<title>")
    html.write(words: title)
    html.write(isComparison ? " – two maps</title>\n<style>" : " – argument map</title>\n<style>")
    html.write(trusted: PageAssets.style)
    html.write("</style>\n</head>\n<body>\n")
  }

  private mutating func writeHeader() {
    html.write("<header>\n<div class=\"title\">\n<h1 dir=\"auto\"")
    if let language = maps[0].map.language { writeLanguage(language, to: &html) }
    html.write(">")
    html.write(words: title)
    html.write("</h1>\n")
    let authors = maps[0].map.authors.map(\.string).joined(separator: ", ")
    if !authors.isEmpty {
      html.write("<p class=\"byline\" dir=\"auto\">")
      html.write(words: authors)
      html.write("</p>\n")
    }
    for (index, map) in maps.enumerated() {
      html.write("<p class=\"counts\">")
      if isComparison {
        html.write(index == 0 ? "<b>A</b> " : "<b>B</b> ")
        html.write(words: map.part.name)
        html.write(": ")
      }
      html.write(words: map.places.isEmpty ? "The map is empty." : map.presentation.counts.line())
      html.write("</p>\n")
    }
    html.write("</div>\n</header>\n")
  }

  private mutating func writeArticles() {
    html.write("<section class=\"text\" id=\"page:text\" aria-label=\"Text\">\n<h2>Text</h2>\n")
    if articles.texts.isEmpty {
      html.write("<p class=\"absent\">The article of this map was not at hand.</p>\n")
    }
    for (index, article) in articles.texts.enumerated() {
      html.write("<article")
      if let language = maps[0].map.language { writeLanguage(language, to: &html) }
      html.write(">\n")
      if articles.texts.count > 1 {
        html.write("<p class=\"file\">")
        html.write(words: articles.names[index])
        html.write("</p>\n")
      }
      ArticleHTML(article, number: index, marks: marks[index], of: maps).write(to: &html)
      html.write("</article>\n")
    }
    html.write("</section>\n")
  }

  private mutating func writeOutlines() {
    html.write(
      "<section class=\"outlines\" id=\"page:outline\" aria-label=\"Outline\">\n<h2>Outline</h2>\n")
    for (index, map) in maps.enumerated() {
      if isComparison {
        html.write(index == 0 ? "<h3><b>A</b> " : "<h3><b>B</b> ")
        html.write(words: map.part.name)
        html.write("</h3>\n")
      }
      OutlineHTML(map).write(to: &html)
    }
    html.write("</section>\n")
  }
}
