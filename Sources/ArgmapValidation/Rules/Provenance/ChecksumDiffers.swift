// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// The article is not the one the map was made from.
  package static let checksumDiffers = Self("provenance/checksum-differs")
}

extension Rule {
  /// One changed byte can shift every place after it.
  static let checksumDiffers = Self(.checksumDiffers) { context, findings in
    for (position, source) in context.map.sources.enumerated() {
      guard let article = context.articles[ArgumentMap.Source.ID(position)],
        let expected = source.sha256, expected != article.checksum.description
      else { continue }
      findings.add(.error, at: .source(position), attribute: "sha256") {
        var notes = [
          Diagnostic.Note("found \(article.checksum)", at: article.location(0..<0))
        ]
        if let length = source.length, length != article.codePointCount {
          notes.append(
            Diagnostic.Note("it has \(article.codePointCount) characters, the map says \(length)")
          )
        }
        let summary = context.summary(of: position)
        return Finding(
          "the article of \(context.name(of: .source(position))) has changed since the map was made",
          label: "its checksum then",
          notes: notes + summary.notes,
          help: summary.help,
          fix: summary.fix
        )
      }
    }
  }
}
