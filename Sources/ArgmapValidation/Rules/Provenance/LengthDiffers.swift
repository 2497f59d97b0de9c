// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// The article is longer or shorter than the map says.
  package static let lengthDiffers = Self("provenance/length-differs")
}

extension Rule {
  /// Told when the checksum does not say already that it is another article.
  static let lengthDiffers = Self(.lengthDiffers) { context, findings in
    for (position, source) in context.map.sources.enumerated() {
      guard let article = context.articles[ArgumentMap.Source.ID(position)],
        source.sha256 == nil || source.sha256 == article.checksum.description,
        let length = source.length, length != article.codePointCount
      else { continue }
      findings.add(.error, at: .source(position), attribute: "length") {
        let message =
          "the article of \(context.name(of: .source(position))) has \(article.codePointCount) "
          + "characters, the map says \(length)"
        guard source.sha256 == nil else {
          return Finding(
            message,
            help: ["the article is the right one: write length=\"\(article.codePointCount)\""],
            fix: context.fixOfLength(position, article)
          )
        }
        let summary = context.summary(of: position)
        return Finding(message, notes: summary.notes, help: summary.help, fix: summary.fix)
      }
    }
  }
}

extension ValidationContext {
  fileprivate func fixOfLength(_ source: Int, _ article: SourceText) -> Fix? {
    guard let places else { return nil }
    let edits = MapEditor(places).tie(source, to: article, href: nil)
    return edits.isEmpty
      ? nil : Fix("write the length of the article", .safe, in: places.file.name, edits)
  }
}
