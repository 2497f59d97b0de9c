// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A text words its quotation so that it may say another thing.
  package static let paraphraseDrift = Self("provenance/paraphrase-drift")
}

extension Rule {
  /// A lost "not" turns an argument round; numbers, modal verbs and quantifiers are nearly as bad.
  static let paraphraseDrift = Self(.paraphraseDrift, in: [.analysis]) { context, findings in
    context.forEachQuotation { holder, text, spans in
      let quotations = spans.compactMap { $0.quotation?.string }
      guard quotations.count == spans.count, let language = context.driftWords(of: holder) else {
        return
      }
      let said = language.counts(of: quotations.joined(separator: " "))
      let written = language.counts(of: text.string)
      for kind in DriftWords.Kind.allCases {
        let lost = said[kind, default: [:]].without(written[kind, default: [:]])
        let added = written[kind, default: [:]].without(said[kind, default: [:]])
        guard !lost.isEmpty || !added.isEmpty else { continue }
        findings.add(.note, at: .span(in: holder, at: 0)) {
          let changes = [
            lost.isEmpty ? nil : "drops \(lost)", added.isEmpty ? nil : "adds \(added)",
          ].compactMap(\.self).joined(separator: " and ")
          return Finding(
            "the text of \(context.name(ofHolder: holder)) \(changes), \(kind.rawValue): does it "
              + "still say what the article says?",
            notes: [
              Diagnostic.Note("the text is '\(excerpt(text.string))'"),
              context.note(
                "the article says '\(excerpt(quotations.joined(separator: " ")))'", at: spans[0]),
            ])
        }
      }
    }
  }
}

extension [String: Int] {
  /// The words that stand here oftener than there, each in quotation marks; empty for none.
  fileprivate func without(_ others: Self) -> String {
    filter { $0.value > others[$0.key, default: 0] }.keys.sorted().map { "'\($0)'" }
      .joined(separator: ", ")
  }
}

extension ValidationContext {
  fileprivate func driftWords(of holder: MapPart.Holder) -> DriftWords? {
    guard case .statement(let id) = holder.owner else { return nil }
    let own = map[id].attributes.first {
      $0.name == "lang" && $0.namespace == "http://www.w3.org/XML/1998/namespace"
    }
    return DriftWords.of(own?.value ?? map.language)
  }
}
