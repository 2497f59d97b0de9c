// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// A span or a cue of a map, with what it stands in.
struct PlaceInSource {
  let holder: MapPart.Holder
  let position: Int
  let isCue: Bool
  let span: SourceSpan

  /// The part of the map to point at.
  var part: MapPart {
    isCue ? .cue(in: holder, at: position) : .span(in: holder, at: position)
  }
}

extension ValidationContext {
  /// Visits every span and every cue of the map; those of restatements and attributions come after
  /// those of statements.
  func forEachPlace(_ visit: (PlaceInSource) -> Void) {
    func visitAll(_ spans: [SourceSpan], _ cues: [Cue], in holder: MapPart.Holder) {
      for (position, cue) in cues.enumerated() {
        visit(PlaceInSource(holder: holder, position: position, isCue: true, span: cue.span))
      }
      for (position, span) in spans.enumerated() {
        visit(PlaceInSource(holder: holder, position: position, isCue: false, span: span))
      }
    }
    for (position, enumeration) in map.enumerations.enumerated() {
      visitAll(enumeration.spans, enumeration.cues, in: .enumeration(position))
    }
    // A statement has many parts; copying only those that are needed saves most of the time.
    for at in map.statements.indices {
      visitAll(
        map.statements[at].spans, map.statements[at].cues, in: .statement(Statement.ID(at)))
    }
    for id in unusual.statements {
      for (position, attribution) in map[id].attributions.enumerated() {
        visitAll(attribution.spans, [], in: .attribution(id, at: position))
      }
      for (position, restatement) in map[id].restatements.enumerated() {
        visitAll(restatement.spans, restatement.cues, in: .restatement(id, at: position))
      }
    }
    for at in map.arguments.indices {
      visitAll([], map.arguments[at].cues, in: .argument(Argument.ID(at)))
    }
  }

  /// Visits every statement and then every restatement that quotes its source: its words and its
  /// spans.
  func forEachQuotation(_ visit: (MapPart.Holder, Prose, [SourceSpan]) -> Void) {
    for at in map.statements.indices {
      let spans = map.statements[at].spans
      if !spans.isEmpty {
        visit(.statement(Statement.ID(at)), map.statements[at].text, spans)
      }
    }
    for id in unusual.statements {
      for (position, restatement) in map[id].restatements.enumerated()
      where !restatement.spans.isEmpty {
        visit(.restatement(id, at: position), restatement.text, restatement.spans)
      }
    }
  }

  /// The index of the source that a span points into, when the map defines it.
  func sourceIndex(of span: SourceSpan) -> Int? {
    guard let source = span.source else { return map.sources.isEmpty ? nil : 0 }
    return source.isResolved && source.index < map.sources.count ? source.index : nil
  }

  /// The article that a span points into, when it is at hand.
  func article(of span: SourceSpan) -> SourceText? {
    sourceIndex(of: span).flatMap { articles[ArgumentMap.Source.ID($0)] }
  }

  /// The UTF-8 range of a span in its article; `nil` when there is no such place.
  func range(of span: SourceSpan, in article: SourceText) -> Range<Int>? {
    guard span.reversedEnd == nil, !span.range.isEmpty else { return nil }
    return article.utf8Range(ofCodePoints: span.range)
  }

  /// The words at a span with white space folded as ``Prose`` has it; `nil` when the article is
  /// not at hand or there is no such place.
  func words(at span: SourceSpan) -> String? {
    guard let article = article(of: span), let range = range(of: span, in: article) else {
      return nil
    }
    return Prose(repairing: article[range])?.string ?? ""
  }

  /// A note that points at a span in its article.
  func note(_ message: String, at span: SourceSpan) -> Diagnostic.Note {
    guard let article = article(of: span), let range = range(of: span, in: article) else {
      return Diagnostic.Note(message)
    }
    return Diagnostic.Note(message, at: article.location(range))
  }
}

extension SourceSpan {
  /// The offsets as messages show them.
  var offsets: String { "\(range.lowerBound) to \(reversedEnd ?? range.upperBound)" }
}
