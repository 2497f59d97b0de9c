// SPDX-License-Identifier: MIT

extension SourceText {
  /// The UTF-8 range of an attribute's value, without its quotes, in the start tag at a range.
  ///
  /// - Complexity: O(*k*) in the length of the tag.
  package func attributeValue(_ name: String, inTag tag: Range<Int>) -> Range<Int>? {
    let wanted = Array(name.utf8)
    var at = tag.lowerBound
    func skip(while condition: (UInt8) -> Bool) {
      while at < tag.upperBound, condition(utf8[at]) { at += 1 }
    }
    func isBlank(_ byte: UInt8) -> Bool {
      byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    skip { !isBlank($0) && $0 != UInt8(ascii: ">") }
    while at < tag.upperBound {
      skip(while: isBlank)
      let start = at
      skip { !isBlank($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
      let isWanted = utf8[start..<at] == wanted[...]
      skip(while: isBlank)
      guard at < tag.upperBound, utf8[at] == UInt8(ascii: "=") else { return nil }
      at += 1
      skip(while: isBlank)
      guard at < tag.upperBound else { return nil }
      let quote = utf8[at]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
      at += 1
      let value = at
      skip { $0 != quote }
      if isWanted { return value..<at }
      at += 1
    }
    return nil
  }
}
