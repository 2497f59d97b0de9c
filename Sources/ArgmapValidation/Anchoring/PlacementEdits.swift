// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

extension ValidationContext {
  /// The changes that bring one span or cue to where its words stand, and make it quote them as they
  /// stand there.
  func edits(
    bringing part: MapPart, _ span: SourceSpan, to placement: Placement, _ editor: MapEditor
  ) -> [TextEdit] {
    var edits = editor.move(part, to: placement.range)
    let stays = placement.range == span.range
    if span.quotation != nil, placement.match != .same, !stays || mayRequote(span),
      let words = words(at: SourceSpan(placement.range, in: span.source))
    {
      edits += editor.quote(words, in: part)
    }
    return edits
  }

  /// The change that makes the text of empty spans the words of their new places, as it should be.
  func edits(
    wording text: String, of holder: MapPart.Holder, _ spans: [SourceSpan],
    as placements: [Placement], _ editor: MapEditor
  ) -> [TextEdit] {
    let parts = zip(spans, placements).compactMap { words(at: SourceSpan($1.range, in: $0.source)) }
    let found = parts.joined(separator: " ")
    let stays = zip(spans, placements).allSatisfy { $0.range == $1.range }
    guard parts.count == spans.count, Likeness(text: text, words: found) != .same,
      !stays || spans.allSatisfy({ mayRequote($0) })
    else { return [] }
    let mark = text.last.flatMap { ".!?".contains($0) && found.last != $0 ? String($0) : nil }
    return editor.write(found + (mark ?? ""), asTextBefore: .span(in: holder, at: 0))
  }

  /// Whether words that stay may be quoted anew: in an article that has not changed, the map was
  /// made so.
  private func mayRequote(_ span: SourceSpan) -> Bool {
    sourceIndex(of: span).map { isChanged($0) } ?? false
  }

  /// A fix that brings what does not fit to where its words stand.
  func fix(for misfit: Misfit) -> Fix? {
    let placements = misfit.parts.compactMap { provenance.anchoring[$0] }
    guard let places, placements.count == misfit.parts.count else { return nil }
    let editor = MapEditor(places)
    var edits = zip(misfit.parts, zip(misfit.spans, placements)).flatMap { part, place in
      self.edits(bringing: part, place.0, to: place.1, editor)
    }
    let isMoving = !edits.isEmpty
    if misfit.kind == .text {
      edits += self.edits(
        wording: misfit.wanted, of: misfit.holder, misfit.spans, as: placements, editor)
    }
    guard !edits.isEmpty, let first = placements.first else { return nil }
    let isSafe = placements.allSatisfy { $0.isCertain && $0.hasSameWords }
    let place = "\(first.range.lowerBound) to \(placements.last?.range.upperBound ?? 0)"
    return Fix(
      isMoving
        ? "move \(misfit.kind == .cue ? "the cue" : "the quotation") to \(place)"
        : "write the article's words",
      isSafe ? .safe : .unsafe, in: places.file.name, edits)
  }
}
