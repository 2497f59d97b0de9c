// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// The markup of a document up to where libxml2 has been given its bytes, checked against the
/// limits before it is given them, in the order in which libxml2 tells of it.
struct MarkupQueue {
  /// A place that libxml2 must not see.
  struct Breach {
    var offset: Int
    var reason: Diagnostic
  }

  /// The first breach of a limit.
  private(set) var breach: Breach?

  private let source: SourceText
  private let limits: XMLLimits
  private var scanner: MarkupScanner
  private var tokens: [MarkupScanner.Token] = []
  private var taken = 0
  private var textStart: Int
  private var open = 0
  private var seen = 0

  init(_ source: SourceText, from start: Int, limits: XMLLimits) {
    self.source = source
    self.limits = limits
    scanner = MarkupScanner(source.utf8, from: start)
    textStart = start
    let count = source.utf8.count
    if count > limits.bytes {
      breach = XMLLimits.breach(
        0..<0, .limitBytes, "a file of \(count) bytes", limits.bytes, in: source)
    }
  }

  /// Looks for markup that starts before an offset.
  mutating func scan(to offset: Int) {
    if taken == tokens.count {
      tokens.removeAll(keepingCapacity: true)
      taken = 0
    }
    while breach == nil, scanner.offset < offset {
      guard let token = scanner.next() else {
        if source.utf8.count - textStart > limits.textBytes { breach = longText() }
        return
      }
      breach = breach(of: token)
      textStart = token.range.upperBound
      if breach == nil { tokens.append(token) }
    }
  }

  /// The next piece of markup, which libxml2 has been given or is about to be.
  mutating func next() -> MarkupScanner.Token? {
    guard taken < tokens.count else { return scanner.next() }
    taken += 1
    return tokens[taken - 1]
  }

  private mutating func breach(of token: MarkupScanner.Token) -> Breach? {
    let place = token.range
    if place.lowerBound - textStart > limits.textBytes { return longText() }
    switch token.kind {
    case .start(let isEmpty, let attributeCount):
      seen += 1
      let depth = open + 1
      if !isEmpty { open = depth }
      if place.count > limits.tagBytes { return longTag(place) }
      if attributeCount > limits.attributes {
        return XMLLimits.breach(
          place, .limitAttributes, "a tag with \(attributeCount) attributes", limits.attributes,
          in: source)
      }
      if depth > limits.depth {
        return XMLLimits.breach(
          place, .limitDepth, "elements nested more than \(limits.depth) deep", limits.depth,
          in: source)
      }
      if seen > limits.elements {
        return XMLLimits.breach(
          place, .limitElements, "more than \(limits.elements) elements", limits.elements,
          in: source)
      }
    case .end:
      open -= 1
      if place.count > limits.tagBytes { return longTag(place) }
    case .comment, .cdata, .instruction:
      if place.count > limits.textBytes {
        return XMLLimits.breach(
          place, .limitText, "a text of more than \(limits.textBytes) bytes", limits.textBytes,
          in: source)
      }
    case .declaration:
      if String(decoding: source.utf8[place].prefix(9), as: UTF8.self).uppercased() == "<!DOCTYPE" {
        return Breach(
          offset: place.lowerBound, reason: XMLLimits.doctypeRefused(at: place, in: source))
      }
    }
    return nil
  }

  private func longTag(_ place: Range<Int>) -> Breach {
    XMLLimits.breach(
      place, .limitTag, "a tag of \(place.count) bytes", limits.tagBytes, in: source)
  }

  private func longText() -> Breach {
    XMLLimits.breach(
      textStart..<textStart, .limitText, "a text of more than \(limits.textBytes) bytes",
      limits.textBytes, in: source)
  }
}
