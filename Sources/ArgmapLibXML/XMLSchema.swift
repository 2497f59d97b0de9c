// SPDX-License-Identifier: MIT

package import ArgmapSource
internal import CLibXML2

extension Diagnostic.Code {
  /// An XML Schema can't be used.
  package static let badSchema = Self("schema/unusable")
}

/// A compiled XML Schema 1.0.
// Sendable: after compiling, libxml2 only reads a schema, from any number of threads at once.
@safe package final class XMLSchema: @unchecked Sendable {
  let pointer: xmlSchemaPtr

  private init(pointer: xmlSchemaPtr) { unsafe self.pointer = unsafe pointer }

  deinit { unsafe xmlSchemaFree(pointer) }

  /// Compiles a schema from its text; the value is `nil` when it is in error.
  package static func compiling(_ source: SourceText) -> Diagnosed<XMLSchema?> {
    LibXML.start
    let log = CompilationLog()
    let pointer: xmlSchemaPtr? = unsafe source.utf8.withUnsafeBytes { bytes in
      guard
        let parser = unsafe xmlSchemaNewMemParserCtxt(
          bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count))
      else { return nil }
      defer { unsafe xmlSchemaFreeParserCtxt(parser) }
      unsafe xmlSchemaSetParserStructuredErrors(
        parser,
        { context, error in
          guard let context = unsafe context, let error = unsafe error else { return }
          let log = unsafe Unmanaged<CompilationLog>.fromOpaque(context).takeUnretainedValue()
          let found = unsafe UnsafePointer(error).pointee
          unsafe log.problems.append((Int(found.line), String(cString: found.message)))
        },
        Unmanaged.passUnretained(log).toOpaque())
      return unsafe withExtendedLifetime(log) { unsafe xmlSchemaParse(parser) }
    }
    let schema: XMLSchema?
    if let pointer = unsafe pointer {
      schema = unsafe XMLSchema(pointer: pointer)
    } else {
      schema = nil
    }
    let diagnostics = log.problems.map { line, message in
      Diagnostic(
        .error,
        .badSchema,
        printable(message.trimmed),
        at: source.location(
          source.utf8Range(ofLine: min(max(line, 1), source.lineCount)))
      )
    }
    return Diagnosed(schema, diagnostics)
  }
}

private final class CompilationLog {
  var problems: [(line: Int, message: String)] = []
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
