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

  /// What is told of a place at which a document is more than argmap reads.
  static func breach(
    _ place: Range<Int>,
    _ code: Diagnostic.Code,
    _ what: String,
    _ limit: Int,
    in source: SourceText
  ) -> MarkupQueue.Breach {
    let shown = place.lowerBound..<min(place.upperBound, place.lowerBound + 1)
    let name = code.rawValue.dropFirst("xml/limit-".count)
    return MarkupQueue.Breach(
      offset: place.lowerBound,
      reason: Diagnostic(
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
