// SPDX-License-Identifier: MIT

import ArgumentMapping

extension Tutorial {
  /// The code of `From-article-to-picture.md`.
  func articleToPicture() {
    // listing
    let article = SourceText(
      name: "school.txt",
      text: """
        The school day should begin at nine. There are three reasons
        for this. First, teenagers fall asleep late, because their
        inner clock runs late. Second, tired pupils learn little.
        Third, the buses are half empty at nine.

        It is true that some parents have to be at work by eight. But
        the school could open its doors early for their children.
        Other towns have done so for many years now.
        """)
    let first = readArticle(article)
    for finding in first.diagnostics { print(finding.severity, finding.message) }
    print(first.value.tree())
    // end
    step()

    // listing
    print(first.value.explanation())
    // end
    step()

    // listing
    var wanted = ReadingOptions()
    wanted.leastConfidence = Degree(0.6)
    let map = readArticle(article, options: wanted).value
    print(map.tree())
    // end
    step()

    // listing
    for argument in map.arguments {
      for cue in argument.cues {
        print(
          argument.name, cue.rule, cue.span.quotation?.string ?? "",
          cue.confidence.map { "right in \($0) of cases" } ?? "")
      }
    }
    // end
    step()

    // listing
    let articles = [ArgumentMap.Source.ID(rawValue: 0): article]
    print(diagnose(map, articles: articles).count, "problems")
    if let thesis = map.thesis, let span = map[thesis].spans.first,
      let place = article.utf8Range(ofCodePoints: span.range)
    {
      print(article.lineColumn(ofUTF8: place.lowerBound), map[thesis].text)
    }
    // end
    step()

    // listing
    let picture = map.svg()
    // end
    keep(picture, as: "school.svg")

    // listing
    var options = DOTOptions()
    options.labels = .plain
    options.showsLegend = false
    options.depth = 1
    print(map.dot(options: options))
    // end
    step()
  }
}
