// SPDX-License-Identifier: MIT

extension Diagnostic.Code {
  /// The bytes are not UTF-8; each invalid part was read as U+FFFD.
  package static let invalidUTF8 = Self("text/invalid-utf-8")
  /// The bytes say UTF-16 but hold half a code unit or an unpaired surrogate.
  package static let invalidUTF16 = Self("text/invalid-utf-16")
}

extension SourceText {
  /// Reads the bytes of a file: UTF-8 (with or without byte order mark), or UTF-16 with one.
  ///
  /// Each maximal invalid part becomes one U+FFFD, as the Unicode Standard (chapter 3, "U+FFFD
  /// Substitution of Maximal Subparts") and Python's decoder do, and one warning tells where the
  /// first one is and how many there are. Reading never fails.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public static func decoding(_ bytes: [UInt8], name: String) -> Diagnosed<SourceText> {
    switch bytes.prefix(3) {
    case [0xEF, 0xBB, 0xBF]:
      return decodingUTF8(bytes[3...], name: name, of: bytes)
    case let mark where mark.prefix(2) == [0xFF, 0xFE]:
      return decodingUTF16(bytes[2...], low: 0, name: name, of: bytes)
    case let mark where mark.prefix(2) == [0xFE, 0xFF]:
      return decodingUTF16(bytes[2...], low: 1, name: name, of: bytes)
    default:
      return decodingUTF8(bytes[...], name: name, of: bytes)
    }
  }

  private static func decodingUTF8(
    _ bytes: ArraySlice<UInt8>,
    name: String,
    of file: [UInt8]
  ) -> Diagnosed<SourceText> {
    // Validation is many times faster than repair, and nearly every file is valid.
    if bytes.withUnsafeBytes({ isValidUTF8($0) }) {
      let checksum = bytes.count == file.count ? nil : SHA256.digest(of: file)
      return Diagnosed(SourceText(name: name, utf8: Array(bytes), checksum: checksum))
    }
    return repaired(
      bytes,
      as: UTF8.self,
      name: name,
      checksum: SHA256.digest(of: file),
      problem: (.invalidUTF8, "not valid UTF-8"),
      help: "save the file as UTF-8; from Windows: iconv -f windows-1252 -t utf-8"
    )
  }

  private static func decodingUTF16(
    _ bytes: ArraySlice<UInt8>,
    low: Int,
    name: String,
    of file: [UInt8]
  ) -> Diagnosed<SourceText> {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2 + 1)
    var at = bytes.startIndex
    while at + 1 < bytes.endIndex {
      units.append(UInt16(bytes[at + low]) | UInt16(bytes[at + 1 - low]) << 8)
      at += 2
    }
    // Half a unit at the end is one more thing that can't be read, or part of the broken pair that it
    // would have completed.
    if at < bytes.endIndex, !(units.last.map(UTF16.isLeadSurrogate) ?? false) {
      units.append(0xDC00)
    }
    return repaired(
      units,
      as: UTF16.self,
      name: name,
      checksum: SHA256.digest(of: file),
      problem: (.invalidUTF16, "not valid UTF-16"),
      help: "save the file as UTF-8"
    )
  }

  private static func repaired<Encoding: Unicode.Encoding>(
    _ units: some Collection<Encoding.CodeUnit>,
    as encoding: Encoding.Type,
    name: String,
    checksum: SHA256.Digest,
    problem: (code: Diagnostic.Code, what: String),
    help: String
  ) -> Diagnosed<SourceText> {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(units.count)
    var bad: (count: Int, first: Int) = (0, 0)
    var parser = Encoding.ForwardParser()
    var iterator = units.makeIterator()
    decoding: while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar):
        utf8.append(
          contentsOf: UTF8.encode(Encoding.decode(scalar)) ?? UTF8.encodedReplacementCharacter
        )
      case .error:
        if bad.count == 0 { bad.first = utf8.count }
        bad.count += 1
        utf8.append(contentsOf: UTF8.encodedReplacementCharacter)
      case .emptyInput:
        break decoding
      }
    }
    let source = SourceText(name: name, utf8: utf8, checksum: checksum)
    guard bad.count > 0 else { return Diagnosed(source) }
    let places = bad.count == 1 ? "1 place is" : "\(bad.count) places are"
    return Diagnosed(
      source,
      [
        Diagnostic(
          .warning,
          problem.code,
          "\(places) \(problem.what) and read as U+FFFD",
          at: source.location(bad.first..<bad.first + 3),
          help: [help]
        )
      ]
    )
  }
}
