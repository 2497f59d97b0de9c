// SPDX-License-Identifier: MIT

package import ArgmapSource

extension Diagnostic.Code {
  /// The file is no XML at all.
  package static let notXML = Self("xml/not-xml")
  /// The file says that it has another encoding than the one it is read with.
  package static let encoding = Self("xml/encoding")
}

/// What can be told of a document before it is parsed.
struct XMLPrologue {
  /// Where the document starts: after white space that must not be there.
  private(set) var start = 0
  /// Where the document's content starts: after its XML declaration.
  private(set) var contentStart = 0
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether parsing it makes sense.
  private(set) var isXML = true

  init(_ source: SourceText) {
    let utf8 = source.utf8
    var at = 0
    while at < utf8.count, isBlank(utf8[at]) { at += 1 }
    guard at < utf8.count, utf8[at] == UInt8(ascii: "<") else {
      refuse(source, at: at)
      return
    }
    let head = String(decoding: utf8[at..<min(at + 16, utf8.count)], as: UTF8.self).lowercased()
    if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") {
      refuse(source, at: at, "the file is HTML; expected the XML of an argument map")
      return
    }
    guard head.hasPrefix("<?xml"), at + 5 < utf8.count, isBlank(utf8[at + 5]) else { return }
    if at > 0 {
      diagnostics.append(
        Diagnostic(
          .error,
          .notWellFormed,
          "the XML declaration stands after white space; expected it at the very start",
          at: source.location(at..<at + 5),
          help: ["remove what is before '<?xml'"],
          fix: Fix("remove the white space", .safe, in: source.name, [TextEdit(0..<at, "")])
        ))
      start = at
    }
    var scanner = MarkupScanner(utf8, from: at)
    guard let declaration = scanner.next()?.range else { return }
    contentStart = declaration.upperBound
    check(declaration, of: source)
  }

  private mutating func check(_ declaration: Range<Int>, of source: SourceText) {
    if let place = source.attributeValue("version", inTag: declaration), source[place] != "1.0" {
      diagnostics.append(
        Diagnostic(
          .error,
          .notWellFormed,
          "found XML version '\(printable(source[place]))'; expected '1.0'",
          at: source.location(place),
          help: ["write version=\"1.0\": every argument map is XML 1.0"],
          fix: Fix("write '1.0'", .safe, in: source.name, [TextEdit(place, "1.0")])
        ))
    }
    guard let place = source.attributeValue("encoding", inTag: declaration) else { return }
    let name = source[place]
    let isUTF16 = name.uppercased().hasPrefix("UTF-16") || name.uppercased().hasPrefix("UTF16")
    guard !Self.encodings.contains(name.uppercased()) || isUTF16 && source.isReadAsUTF8 else {
      return
    }
    diagnostics.append(
      Diagnostic(
        .error,
        .encoding,
        "the file declares the encoding '\(printable(name))', but is read as UTF-8",
        at: source.location(place),
        help: ["save the file as UTF-8 and declare encoding=\"UTF-8\""],
        fix: Fix("declare UTF-8", .unsafe, in: source.name, [TextEdit(place, "UTF-8")])
      ))
  }

  private static let encodings: Set<String> = [
    "UTF-8", "UTF8", "UTF-16", "UTF16", "UTF-16LE", "UTF-16BE", "US-ASCII", "ASCII",
  ]

  private mutating func refuse(_ source: SourceText, at offset: Int, _ message: String? = nil) {
    isXML = false
    let found: String
    switch offset < source.utf8.count ? source.utf8[offset] : nil {
    case nil: found = source.utf8.isEmpty ? "the file is empty" : "the file is blank"
    case UInt8(ascii: "{"), UInt8(ascii: "["): found = "the file looks like JSON"
    case .some: found = "the file is not XML: it does not start with '<'"
    }
    let end = min(offset + 1, source.utf8.count)
    diagnostics.append(
      Diagnostic(
        .error,
        .notXML,
        message ?? "\(found); expected the XML of an argument map",
        at: source.location(min(offset, end)..<end),
        help: ["make a map of an article with 'argmap parse ARTICLE -o MAP.xml'"]
      ))
  }
}

extension SourceText {
  /// The whole character round an offset; empty at the end of the text.
  func character(at offset: Int) -> Range<Int> {
    var start = min(offset, utf8.count)
    while start > 0, start < utf8.count, utf8[start] & 0xC0 == 0x80 { start -= 1 }
    var end = min(start + 1, utf8.count)
    while end < utf8.count, utf8[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }

  /// Whether the bytes of the file are those of the text, a byte order mark aside, so that the file
  /// is no UTF-16.
  fileprivate var isReadAsUTF8: Bool {
    checksum == SHA256.digest(of: utf8) || checksum == SHA256.digest(of: [0xEF, 0xBB, 0xBF] + utf8)
  }
}

func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
}

/// Words of a file for use in a message: short, on one line, without what a terminal obeys.
package func printable(_ words: String) -> String {
  var shown = ""
  for (count, scalar) in words.unicodeScalars.enumerated() {
    if count == 40 { return shown + "…" }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
      .surrogate:
      shown.unicodeScalars.append("\u{FFFD}")
    default:
      shown.unicodeScalars.append(scalar)
    }
  }
  return shown
}
