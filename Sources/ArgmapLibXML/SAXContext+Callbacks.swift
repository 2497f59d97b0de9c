// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import CLibXML2

extension SAXContext {
  /// What libxml2 calls.
  ///
  /// The user data of the parser is the context, which outlives it.
  static func callbacks() -> xmlSAXHandler {
    var sax = unsafe xmlSAXHandler()
    unsafe sax.initialized = UInt32(truncatingIfNeeded: XML_SAX2_MAGIC)
    unsafe sax.startElementNs = {
      data, local, prefix, uri, declared, declarations, count, _, values in
      unsafe SAXContext.at(data)?.pointee.startElement(
        local, prefix, uri, declared, declarations, count, values)
    }
    unsafe sax.endElementNs = { data, local, prefix, uri in
      unsafe SAXContext.at(data)?.pointee.endElement(local, prefix, uri)
    }
    unsafe sax.characters = { unsafe SAXContext.at($0)?.pointee.characters($1, $2) }
    unsafe sax.ignorableWhitespace = { unsafe SAXContext.at($0)?.pointee.characters($1, $2) }
    unsafe sax.cdataBlock = { unsafe SAXContext.at($0)?.pointee.characters($1, $2) }
    unsafe sax.comment = { data, content in
      unsafe SAXContext.at(data)?.pointee.comment(content)
    }
    unsafe sax.processingInstruction = { data, target, _ in
      unsafe SAXContext.at(data)?.pointee.instruction(string(target))
    }
    unsafe sax.internalSubset = { data, _, _, _ in unsafe SAXContext.at(data)?.pointee.doctype() }
    unsafe sax.serror = { data, error in
      guard let context = unsafe SAXContext.at(data), let error = unsafe error else { return }
      unsafe context.pointee.report(UnsafePointer(error).pointee)
    }
    return unsafe sax
  }

  /// The context of a callback, while anything counts.
  private static func at(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<SAXContext>? {
    guard let context = unsafe data?.assumingMemoryBound(to: SAXContext.self),
      unsafe !context.pointee.isOver
    else { return nil }
    return unsafe context
  }

  private mutating func startElement(
    _ local: UnsafePointer<UInt8>?,
    _ prefix: UnsafePointer<UInt8>?,
    _ uri: UnsafePointer<UInt8>?,
    _ declared: Int32,
    _ declarations: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    _ count: Int32,
    _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    let range = willStart()
    content.attributes.removeAll(keepingCapacity: true)
    if let values = unsafe values {
      for index in 0..<Int(count) {
        let value = unsafe values + 5 * index
        guard let start = unsafe value[3], let end = unsafe value[4] else { continue }
        let first = content.bytes.count
        unsafe append(value: UnsafeBufferPointer(start: start, count: end - start))
        content.attributes.append(
          XMLContent.Attribute(
            name: unsafe content.table.number(value[0], value[1], value[2]),
            value: first..<content.bytes.count))
      }
    }
    if !content.declarations.isEmpty { content.declarations.removeAll() }
    if let declarations = unsafe declarations {
      for index in 0..<Int(declared) {
        content.declarations.append(
          XMLNamespaceDeclaration(
            prefix: unsafe string(declarations[2 * index]),
            namespace: withoutEscapes(unsafe string(declarations[2 * index + 1]))
          ))
      }
    }
    content.element = unsafe content.table.number(local, prefix, uri)
    guard didStart(at: range), let validator else { return }
    unsafe validator.start(local, prefix, uri, declared, declarations, count, values)
    takeSchemaMessages()
  }

  private mutating func endElement(
    _ local: UnsafePointer<UInt8>?,
    _ prefix: UnsafePointer<UInt8>?,
    _ uri: UnsafePointer<UInt8>?
  ) {
    let range = willEnd()
    if let validator {
      unsafe validator.end(local, prefix, uri)
      takeSchemaMessages()
    }
    didEnd(at: range)
  }

  private mutating func characters(_ start: UnsafePointer<UInt8>?, _ count: Int32) {
    unsafe add(text: UnsafeBufferPointer(start: start, count: Int(count)))
  }

  /// Takes the value of an attribute, with ampersands as they are meant.
  private mutating func append(value bytes: UnsafeBufferPointer<UInt8>) {
    if unsafe bytes.contains(UInt8(ascii: "&")), LibXML.escapesAmpersands {
      var value = withoutEscapes(unsafe String(decoding: bytes, as: UTF8.self))
      value.withUTF8 { unsafe content.bytes.append($0) }
    } else {
      unsafe content.bytes.append(bytes)
    }
  }
}

/// A value of libxml2's, with ampersands as they are meant.
func withoutEscapes(_ value: String) -> String {
  guard value.utf8.contains(UInt8(ascii: "&")), LibXML.escapesAmpersands else { return value }
  var unescaped: [UInt8] = []
  unescaped.reserveCapacity(value.utf8.count)
  var rest = value.utf8[...]
  while let first = rest.first {
    unescaped.append(first)
    rest = rest.dropFirst(rest.starts(with: "&#38;".utf8) ? 5 : 1)
  }
  return String(decoding: unescaped, as: UTF8.self)
}

/// A string of libxml2's; empty for none.
func string(_ bytes: UnsafePointer<UInt8>?) -> String {
  guard let bytes = unsafe bytes else { return "" }
  return unsafe String(cString: bytes)
}
