// SPDX-License-Identifier: MIT

internal import CLibXML2

/// A schema at work on one document.
///
/// libxml2 offers to stand between a parser and its callbacks. It is driven by hand here, so that
/// the callbacks see everything first and decide what the validator sees.
@safe final class SchemaValidator {
  private let schema: XMLSchema
  private let context: xmlSchemaValidCtxtPtr
  private let plug: xmlSchemaSAXPlugPtr
  private let sax: UnsafeMutablePointer<xmlSAXHandlerPtr?>
  private let data: UnsafeMutablePointer<UnsafeMutableRawPointer?>
  /// What it has said and nobody has taken: it speaks while its owner is busy with it.
  private let messages: UnsafeMutablePointer<[SchemaMessage]>

  init?(_ schema: XMLSchema) {
    guard let context = unsafe xmlSchemaNewValidCtxt(schema.pointer) else { return nil }
    let messages = UnsafeMutablePointer<[SchemaMessage]>.allocate(capacity: 1)
    unsafe messages.initialize(to: [])
    unsafe xmlSchemaSetValidStructuredErrors(
      context,
      { target, error in
        guard let target = unsafe target, let error = unsafe error else { return }
        let messages = unsafe target.assumingMemoryBound(to: [SchemaMessage].self)
        let found = unsafe UnsafePointer(error).pointee
        guard let message = unsafe found.message else { return }
        unsafe messages.pointee.append(
          SchemaMessage(code: found.code, message: String(cString: message)))
      },
      messages)
    let sax = UnsafeMutablePointer<xmlSAXHandlerPtr?>.allocate(capacity: 1)
    let data = UnsafeMutablePointer<UnsafeMutableRawPointer?>.allocate(capacity: 1)
    unsafe sax.initialize(to: nil)
    unsafe data.initialize(to: nil)
    guard let plug = unsafe xmlSchemaSAXPlug(context, sax, data) else {
      unsafe sax.deallocate()
      unsafe data.deallocate()
      unsafe xmlSchemaFreeValidCtxt(context)
      unsafe messages.deinitialize(count: 1).deallocate()
      return nil
    }
    self.schema = schema
    unsafe self.context = unsafe context
    unsafe self.plug = unsafe plug
    unsafe self.sax = unsafe sax
    unsafe self.data = unsafe data
    unsafe self.messages = unsafe messages
  }

  deinit {
    unsafe xmlSchemaSAXUnplug(plug)
    unsafe xmlSchemaFreeValidCtxt(context)
    unsafe sax.deallocate()
    unsafe data.deallocate()
    unsafe messages.deinitialize(count: 1).deallocate()
  }

  /// Gives what it has said since it was asked last.
  func takeMessages() -> [SchemaMessage] {
    guard unsafe !messages.pointee.isEmpty else { return [] }
    defer { unsafe messages.pointee = [] }
    return unsafe messages.pointee
  }

  func start(
    _ local: UnsafePointer<UInt8>?,
    _ prefix: UnsafePointer<UInt8>?,
    _ uri: UnsafePointer<UInt8>?,
    _ declared: Int32,
    _ declarations: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    _ count: Int32,
    _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    unsafe sax.pointee?.pointee.startElementNs?(
      data.pointee, local, prefix, uri, declared, declarations, count, 0, values)
  }

  func end(
    _ local: UnsafePointer<UInt8>?,
    _ prefix: UnsafePointer<UInt8>?,
    _ uri: UnsafePointer<UInt8>?
  ) {
    unsafe sax.pointee?.pointee.endElementNs?(data.pointee, local, prefix, uri)
  }

  func text(_ words: ByteBuffer) {
    unsafe words.withBytes { bytes in
      unsafe sax.pointee?.pointee.characters?(
        data.pointee, bytes.baseAddress, Int32(clamping: bytes.count))
    }
  }
}
