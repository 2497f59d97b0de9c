// SPDX-License-Identifier: MIT

package import ArgmapSource
internal import CLibXML2

/// What a reader found wrong with a document.
package struct XMLReading: Sendable, Hashable {
  /// What makes the document no well-formed XML, or more than argmap reads, in its order.
  package var diagnostics: [Diagnostic]
  /// What the schema says, in the document's order.
  package var problems: [SchemaProblem]
  /// How many more findings there were than ``XMLLimits/findings``.
  package var untold: Int
  /// Whether the document was read to its end.
  package var isComplete: Bool
  /// Whether the document breaks the rules of XML, or may do so where it is more than argmap reads:
  /// what looks too long is often something that was never closed.
  package var mayBeRepairable = false
}

/// Reads an XML document from start to end and hands on its events, up to where it is not
/// well-formed or the handler stops.
///
/// No document type declaration, external entity, XInclude or catalog is read, whatever the
/// document says. Nothing depends on libxml2's state outside this call.
///
/// - Complexity: O(*n*) in the bytes of the document, given the limits.
package func readXML(
  _ source: SourceText,
  validating schema: XMLSchema? = nil,
  limits: XMLLimits = XMLLimits(),
  each handle: (XMLEvent, inout XMLContent) -> XMLStep
) -> XMLReading {
  LibXML.start
  let prologue = XMLPrologue(source)
  guard prologue.isXML else {
    return XMLReading(
      diagnostics: prologue.diagnostics, problems: [], untold: 0, isComplete: false)
  }
  return withoutActuallyEscaping(handle) { handle in
    var context = SAXContext(source, from: prologue.contentStart, limits: limits, handle)
    for diagnostic in prologue.diagnostics { context.add(diagnostic) }
    context.validator = schema.flatMap { SchemaValidator($0) }
    parse(source, from: prologue.start, into: &context)
    return XMLReading(
      diagnostics: context.diagnostics,
      problems: context.problems,
      untold: context.untold,
      isComplete: !context.isOver,
      mayBeRepairable: context.diagnostics.contains { repairable.contains($0.code) }
    )
  }
}

private let repairable: Set<Diagnostic.Code> = [
  .notWellFormed, .limitText, .limitDepth, .limitTag, .limitAttributes,
]

/// Small enough to give up soon, large enough to cost nothing.
private let chunkSize = 64 << 10

private func parse(_ source: SourceText, from start: Int, into context: inout SAXContext) {
  context.parseStart = start
  unsafe withUnsafeMutablePointer(to: &context) { context in
    var sax = unsafe SAXContext.callbacks()
    guard let parser = unsafe xmlCreatePushParserCtxt(&sax, context, nil, 0, nil) else { return }
    defer {
      // The validator points to names that the parser keeps.
      unsafe context.pointee.validator = nil
      unsafe context.pointee.parser = nil
      unsafe xmlFreeParserCtxt(parser)
    }
    // HUGE takes back libxml2's own limits, which differ by version: ours stand in for them.
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_IGNORE_ENC.rawValue
      | XML_PARSE_HUGE.rawValue
    _ = unsafe xmlCtxtUseOptions(parser, Int32(bitPattern: options))
    _ = unsafe xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8)
    unsafe context.pointee.parser = unsafe parser
    unsafe push(source, from: start, to: parser, context)
  }
}

/// Gives a parser the bytes of a source, up to where a limit is broken.
private func push(
  _ source: SourceText,
  from start: Int,
  to parser: xmlParserCtxtPtr,
  _ context: UnsafeMutablePointer<SAXContext>
) {
  var end = source.utf8.count
  unsafe source.utf8.withUnsafeBytes { bytes in
    var at = start
    while at < end, unsafe !context.pointee.isOver {
      var next = min(at + chunkSize, end)
      unsafe context.pointee.markup.scan(to: next)
      if let breach = unsafe context.pointee.markup.breach {
        end = breach.offset
        next = min(next, end)
        if at >= next { break }
      }
      // A chunk ends where a character does.
      while unsafe next < end && next > at + 1 && bytes[next] & 0xC0 == 0x80 { next -= 1 }
      let chunk = unsafe bytes.baseAddress?.advanced(by: at).assumingMemoryBound(to: CChar.self)
      _ = unsafe xmlParseChunk(parser, chunk, Int32(next - at), 0)
      at = next
    }
    unsafe context.pointee.isAtEnd = true
    let isWhole = unsafe context.pointee.markup.breach == nil && !context.pointee.isOver
    if isWhole { _ = unsafe xmlParseChunk(parser, nil, 0, 1) }
  }
  guard unsafe !context.pointee.isOver else { return }
  unsafe context.pointee.flushText(before: end)
  if let breach = unsafe context.pointee.markup.breach {
    unsafe context.pointee.end(with: breach.reason)
  }
}
