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
      unsafe SAXContext.of(data)?.startElement(
        local, prefix, uri, declared, declarations, count, values)
    }
    unsafe sax.endElementNs = { data, local, prefix, uri in
      unsafe SAXContext.of(data)?.endElement(local, prefix, uri)
    }
    unsafe sax.characters = { unsafe SAXContext.of($0)?.characters($1, $2) }
    unsafe sax.ignorableWhitespace = { unsafe SAXContext.of($0)?.characters($1, $2) }
    unsafe sax.cdataBlock = { unsafe SAXContext.of($0)?.characters($1, $2) }
    unsafe sax.comment = { data, content in
      unsafe SAXContext.of(data)?.comment(string(content))
    }
    unsafe sax.processingInstruction = { data, target, _ in
      unsafe SAXContext.of(data)?.instruction(string(target))
    }
    unsafe sax.internalSubset = { data, _, _, _ in unsafe SAXContext.of(data)?.doctype() }
    unsafe sax.serror = { data, error in
      guard let context = unsafe SAXContext.of(data), let error = unsafe error else { return }
      unsafe context.report(UnsafePointer(error).pointee)
    }
    return unsafe sax
  }

  /// The context of a callback, while anything counts.
  private static func of(_ data: UnsafeMutableRawPointer?) -> SAXContext? {
    guard let data = unsafe data else { return nil }
    let context = unsafe Unmanaged<SAXContext>.fromOpaque(data).takeUnretainedValue()
    return context.isOver ? nil : context
  }

  private func startElement(
    _ local: UnsafePointer<UInt8>?,
    _ prefix: UnsafePointer<UInt8>?,
    _ uri: UnsafePointer<UInt8>?,
    _ declared: Int32,
    _ declarations: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    _ count: Int32,
    _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    attributes.removeAll(keepingCapacity: true)
    if let values = unsafe values {
      for index in 0..<Int(count) {
        let value = unsafe values + 5 * index
        guard let start = unsafe value[3], let end = unsafe value[4] else { continue }
        let bytes = unsafe UnsafeBufferPointer(start: start, count: end - start)
        attributes.append(
          XMLAttribute(
            name: unsafe names.name(value[0], value[1], value[2]),
            value: unsafe valueString(bytes)
          ))
      }
    }
    var namespaces: [XMLNamespaceDeclaration] = []
    if let declarations = unsafe declarations {
      for index in 0..<Int(declared) {
        namespaces.append(
          XMLNamespaceDeclaration(
            prefix: unsafe string(declarations[2 * index]),
            namespace: withoutEscapes(unsafe string(declarations[2 * index + 1]))
          ))
      }
    }
    let name = unsafe names.name(local, prefix, uri)
    guard start(name, declarations: namespaces) else { return }
    unsafe validator?.start(local, prefix, uri, declared, declarations, count, values)
  }

  private func endElement(
    _ local: UnsafePointer<UInt8>?,
    _ prefix: UnsafePointer<UInt8>?,
    _ uri: UnsafePointer<UInt8>?
  ) {
    let range = willEnd()
    unsafe validator?.end(local, prefix, uri)
    didEnd(at: range)
  }

  private func characters(_ start: UnsafePointer<UInt8>?, _ count: Int32) {
    unsafe add(text: UnsafeBufferPointer(start: start, count: Int(count)))
  }
}

/// The value of an attribute, with ampersands as they are meant.
private func valueString(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
  withoutEscapes(unsafe String(decoding: bytes, as: UTF8.self))
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
