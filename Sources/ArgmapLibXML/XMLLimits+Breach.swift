// SPDX-License-Identifier: MIT

package import ArgmapSource

extension Diagnostic.Code {
  /// The file has a document type declaration, which argmap never reads.
  package static let doctype = Self("xml/doctype")
  /// The file is longer than argmap reads.
  package static let limitBytes = Self("xml/limit-bytes")
  /// The file has more elements than argmap reads.
  package static let limitElements = Self("xml/limit-elements")
  /// Elements are nested deeper than argmap reads.
  package static let limitDepth = Self("xml/limit-depth")
  /// A tag is longer than argmap reads.
  package static let limitTag = Self("xml/limit-tag")
  /// A tag has more attributes than argmap reads.
  package static let limitAttributes = Self("xml/limit-attributes")
  /// More namespaces are declared than argmap reads.
  package static let limitNamespaces = Self("xml/limit-namespaces")
  /// A piece of text is longer than argmap reads.
  package static let limitText = Self("xml/limit-text")
  /// There are more findings than argmap tells one by one.
  package static let limitFindings = Self("xml/limit-findings")
}

extension XMLLimits {
  /// The first place of a document that libxml2 must not see, with the reason.
  ///
  /// - Complexity: O(*n*) in the bytes of the document.
  func firstBreach(in source: SourceText, from start: Int) -> (offset: Int, reason: Diagnostic)? {
    let utf8 = source.utf8
    if utf8.count > bytes {
      return breach(0..<0, .limitBytes, "a file of \(utf8.count) bytes", bytes, in: source)
    }
    var scanner = MarkupScanner(utf8, from: start)
    var textStart = start
    var open = 0
    var seen = 0
    while let token = scanner.next() {
      if token.range.lowerBound - textStart > textBytes {
        return breach(
          textStart..<textStart, .limitText, "a text of more than \(textBytes) bytes", textBytes,
          in: source)
      }
      textStart = token.range.upperBound
      let place = token.range
      switch token.kind {
      case .start(let isEmpty, let attributeCount):
        seen += 1
        if !isEmpty { open += 1 }
        if place.count > tagBytes {
          return breach(place, .limitTag, "a tag of \(place.count) bytes", tagBytes, in: source)
        }
        if attributeCount > attributes {
          return breach(
            place, .limitAttributes, "a tag with \(attributeCount) attributes", attributes,
            in: source)
        }
        if open + (isEmpty ? 1 : 0) > depth {
          return breach(
            place, .limitDepth, "elements nested more than \(depth) deep", depth, in: source)
        }
        if seen > elements {
          return breach(
            place, .limitElements, "more than \(elements) elements", elements, in: source)
        }
      case .end:
        open -= 1
        if place.count > tagBytes {
          return breach(place, .limitTag, "a tag of \(place.count) bytes", tagBytes, in: source)
        }
      case .comment, .cdata, .instruction:
        if place.count > textBytes {
          return breach(
            place, .limitText, "a text of more than \(textBytes) bytes", textBytes, in: source)
        }
      case .declaration:
        if String(decoding: utf8[place].prefix(9), as: UTF8.self).uppercased() == "<!DOCTYPE" {
          return (place.lowerBound, Self.doctypeRefused(at: place, in: source))
        }
      }
    }
    if utf8.count - textStart > textBytes {
      return breach(
        textStart..<textStart, .limitText, "a text of more than \(textBytes) bytes", textBytes,
        in: source)
    }
    return nil
  }

  static func doctypeRefused(at place: Range<Int>, in source: SourceText) -> Diagnostic {
    Diagnostic(
      .error,
      .doctype,
      "found a document type declaration, which argmap does not read",
      at: source.location(place),
      label: "reading stops here",
      help: ["remove '<!DOCTYPE …>' with all that is between its brackets"]
    )
  }

  private func breach(
    _ place: Range<Int>,
    _ code: Diagnostic.Code,
    _ what: String,
    _ limit: Int,
    in source: SourceText
  ) -> (offset: Int, reason: Diagnostic) {
    let shown = place.lowerBound..<min(place.upperBound, place.lowerBound + 1)
    let name = code.rawValue.dropFirst("xml/limit-".count)
    return (
      place.lowerBound,
      Diagnostic(
        .error,
        code,
        "found \(what); the limit '\(name)' is \(limit)",
        at: source.location(shown),
        label: "reading stops here",
        help: ["if the file is right, read it with --limit \(name)=N"]
      )
    )
  }
}
