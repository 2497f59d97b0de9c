// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// Two statements share words of the article.
  package static let overlappingSpans = Self("provenance/overlapping-spans")
}

extension Rule {
  /// A statement within another is less odd than two that share a part.
  ///
  /// What a statement shares with its own restatements is its own affair, and of two statements that
  /// have one name because one was pasted, their names tell.
  static let overlappingSpans = Self(.overlappingSpans) { context, findings in
    var quoted: [Quoted] = []
    context.forEachQuotation { holder, _, spans in
      for (position, span) in spans.enumerated() {
        // Of a place that is wrong other rules tell, and what it shares says nothing.
        guard let source = context.sourceIndex(of: span), let range = span.properRange,
          !context.isWrong(.span(in: holder, at: position), ending: range.upperBound, in: source)
        else { continue }
        quoted.append(
          Quoted(holder: holder, position: position, source: source, range: range))
      }
    }
    // The wider of two that start together comes first, and the first of two that are the same.
    if !zip(quoted, quoted.dropFirst()).allSatisfy({ !($1 < $0) }) {
      quoted = quoted.enumerated().sorted {
        $0.element < $1.element || !($1.element < $0.element) && $0.offset < $1.offset
      }.map(\.element)
    }
    var farthest: Quoted?
    for next in quoted {
      if let before = farthest, before.source == next.source,
        next.range.lowerBound < before.range.upperBound
      {
        if before.holder.owner != next.holder.owner,
          context.plainName(of: before.holder.owner) != context.plainName(of: next.holder.owner)
        {
          context.add(next, sharing: before, to: &findings)
        }
        if next.range.upperBound <= before.range.upperBound { continue }
      }
      farthest = next
    }
  }
}

private struct Quoted {
  let holder: MapPart.Holder
  let position: Int
  let source: Int
  let range: Range<Int>

  static func < (a: Self, b: Self) -> Bool {
    (a.source, a.range.lowerBound, -a.range.upperBound)
      < (b.source, b.range.lowerBound, -b.range.upperBound)
  }
}

extension ValidationContext {
  /// Whether a place is certainly not the one that is meant, in an article that has not changed.
  fileprivate func isWrong(_ part: MapPart, ending end: Int, in source: Int) -> Bool {
    guard let article = articles[ArgumentMap.Source.ID(source)],
      !provenance.summarised.contains(source)
    else { return false }
    return end > article.codePointCount || provenance.movedParts.contains(part)
  }

  fileprivate func add(_ next: Quoted, sharing before: Quoted, to findings: inout Findings) {
    let isWithin = next.range.upperBound <= before.range.upperBound && next.range != before.range
    let part = MapPart.span(in: next.holder, at: next.position)
    let other = MapPart.span(in: before.holder, at: before.position)
    findings.add(isWithin ? .note : .warning, at: part, attribute: "start", or: [other]) {
      let (name, otherName) = (name(ofHolder: next.holder), name(ofHolder: before.holder))
      let message =
        isWithin
        ? "the words of \(name) lie within those of \(otherName)"
        : next.range == before.range
          ? "\(name) quotes the same words as \(otherName)"
          : "\(name) and \(otherName) share words of the article"
      let shared = next.range.clamped(to: before.range)
      return Finding(
        message,
        notes: [
          note("they share this", at: SourceSpan(shared, in: ArgumentMap.Source.ID(next.source)))
        ],
        help: ["give each statement words of its own, or make one of them of the two"])
    }
  }
}
