// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapText

extension Article {
  init(german text: String) {
    self.init(SourceText(name: "article.txt", text: text), lexicon: .german)
  }
}

/// The map of a German text.
func germanMap(of text: String) -> ArgumentMap {
  var options = ReadingOptions()
  options.language = "de"
  return readArticle(SourceText(name: "article.txt", text: text), options: options).value
}
