// SPDX-License-Identifier: MIT

internal import CLibXML2

extension LibXML {
  /// Whether this libxml2 hands on an ampersand in an attribute's value as `&#38;`.
  ///
  /// Without XML_PARSE_NOENT it does so for the benefit of its own trees, so that a value is
  /// ambiguous unless one knows. It is asked once, with a document of our own.
  static let escapesAmpersands: Bool = {
    start
    let seen = UnsafeMutablePointer<Int>.allocate(capacity: 1)
    unsafe seen.initialize(to: 0)
    defer { unsafe seen.deallocate() }
    var sax = unsafe xmlSAXHandler()
    unsafe sax.initialized = UInt32(truncatingIfNeeded: XML_SAX2_MAGIC)
    unsafe sax.startElementNs = { data, _, _, _, _, _, _, _, values in
      guard let data = unsafe data, let values = unsafe values, let start = unsafe values[3],
        let end = unsafe values[4]
      else { return }
      unsafe data.assumingMemoryBound(to: Int.self).pointee = end - start
    }
    let document: StaticString = "<a b=\"&amp;\"/>"
    guard let parser = unsafe xmlCreatePushParserCtxt(&sax, seen, nil, 0, nil) else { return false }
    defer { unsafe xmlFreeParserCtxt(parser) }
    document.withUTF8Buffer { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { chars in
        _ = unsafe xmlParseChunk(parser, chars.baseAddress, Int32(chars.count), 1)
      }
    }
    return unsafe seen.pointee > 1
  }()
}
