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
        Finding(
          "the article of \(context.name(of: .source(position))) has \(article.codePointCount) "
            + "characters, the map says \(length)",
          help: [
            source.sha256 == nil
              ? "restore the article, or parse it again"
              : "the article is the right one: write length=\"\(article.codePointCount)\""
          ]
        )
      }
    }
  }
}
