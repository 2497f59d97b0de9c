// SPDX-License-Identifier: MIT

/// A named text: what an article or a map file says, with every conversion between its positions.
///
/// Inside argmap a position is a UTF-8 byte offset into ``utf8``; files and people get Unicode
/// code points, lines and columns. The conversions are written here and nowhere else.
///
/// A leading byte order mark is not part of the text. Bytes that are not UTF-8 have been replaced
/// by ``decoding(_:name:)``, so ``utf8`` is always valid.
public struct SourceText: Sendable, Hashable {
  /// What messages call the text: the file's path as the user gave it, or `<stdin>`.
  public let name: String

  /// The text as valid UTF-8, without a byte order mark.
  public let utf8: [UInt8]

  /// The SHA-256 of the file's bytes as they were read, byte order mark included.
  ///
  /// - Complexity: O(*n*) in the bytes when it is asked for first.
  public var checksum: SHA256.Digest { lazyChecksum.value(of: utf8) }

  private let lazyChecksum: LazyChecksum

  let index: PositionIndex

  /// Makes a text from a string.
  ///
  /// - Complexity: O(*n*) in the bytes of `text`.
  public init(name: String, text: String) {
    let utf8 = Array(text.utf8)
    self.init(name: name, utf8: utf8, checksum: nil)
  }

  /// Makes a text of a file whose bytes are those of the text, unless their checksum is given.
  init(name: String, utf8: [UInt8], checksum: SHA256.Digest?) {
    self.name = name
    self.utf8 = utf8
    lazyChecksum = LazyChecksum(checksum)
    self.index = PositionIndex(utf8)
  }

  /// The words between two UTF-8 offsets, which must lie on code point boundaries.
  ///
  /// - Complexity: O(*k*) in the length of the range.
  public subscript(range: Range<Int>) -> String {
    String(decoding: utf8[range], as: UTF8.self)
  }

  /// Where something is in this text, for a ``Diagnostic``.
  public func location(_ range: Range<Int>) -> Diagnostic.Location {
    Diagnostic.Location(source: name, range: range)
  }

  /// Whether two texts have the same name and were read from the same bytes.
  public static func == (a: Self, b: Self) -> Bool {
    a.name == b.name && a.utf8 == b.utf8 && a.checksum == b.checksum
  }

  /// Hashes the name and the bytes.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(utf8)
  }
}
