// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// Words of a map that are not what stands at their place.
struct Misfit: Sendable {
  enum Kind: Sendable {
    case cue
    case quotation
    case text
  }

  let kind: Kind
  let holder: MapPart.Holder
  /// The spans or the cue; several are the parts of one text.
  let parts: [MapPart]
  let spans: [SourceSpan]
  let source: Int
  /// What the map says.
  let wanted: String
  /// What stands there; `nil` when there is no such place.
  let found: String?
  let likeness: Likeness
}

extension ValidationContext {
  /// Everything in a map that should be words of its articles and is not.
  func findMisfits() -> [Misfit] {
    guard !articles.isEmpty else { return [] }
    var misfits: [Misfit] = []
    forEachPlace { place in
      guard let quotation = place.span.quotation?.string, article(of: place.span) != nil,
        let source = sourceIndex(of: place.span)
      else { return }
      let found = words(at: place.span)
      let likeness = found.map { Likeness(quotation, $0) } ?? .different
      guard likeness != .same else { return }
      misfits.append(
        Misfit(
          kind: place.isCue ? .cue : .quotation, holder: place.holder, parts: [place.part],
          spans: [place.span], source: source, wanted: quotation, found: found,
          likeness: likeness))
    }
    forEachQuotation { holder, text, spans in
      guard spans.allSatisfy({ $0.quotation == nil }), let span = spans.first,
        let source = sourceIndex(of: span), spans.allSatisfy({ article(of: $0) != nil })
      else { return }
      if case .statement(let id) = holder, map[id].isImplicit || isUnreadText(text, of: id) {
        return
      }
      let parts = spans.compactMap { words(at: $0) }
      let joined = parts.count == 1 ? parts[0] : parts.joined(separator: " ")
      let found = parts.count == spans.count ? joined : nil
      let likeness = found.map { Likeness(text: text.string, words: $0) } ?? .different
      guard likeness != .same else { return }
      misfits.append(
        Misfit(
          kind: .text, holder: holder,
          parts: spans.indices.map { .span(in: holder, at: $0) }, spans: spans, source: source,
          wanted: text.string, found: found, likeness: likeness))
    }
    return misfits
  }

  /// Whether a text only stands for one that is missing, which has been told of.
  private func isUnreadText(_ text: Prose, of statement: Statement.ID) -> Bool {
    text.string == "…" && places?.isUnread(.statement(statement)) == true
  }
}
