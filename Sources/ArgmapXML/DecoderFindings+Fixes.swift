// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// Edits that mend what breaks the grammar.
extension DecoderFindings {
  /// Writes another name for an attribute.
  func renaming(attribute name: String, in tag: Range<Int>, to other: String) -> Fix? {
    guard let value = file.attributeValue(name, inTag: tag) else { return nil }
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    // Back over the quote, the equals sign and the white space round it.
    var end = value.lowerBound - 1
    while end > tag.lowerBound, isBlank(file.utf8[end - 1]) { end -= 1 }
    end -= 1
    while end > tag.lowerBound, isBlank(file.utf8[end - 1]) { end -= 1 }
    let start = end - name.utf8.count
    // A second attribute of the name that is meant would make the file worse.
    guard start > tag.lowerBound, file[start..<end] == name,
      file.attributeValue(other, inTag: tag) == nil
    else { return nil }
    return Fix(
      "write '\(other)' for '\(name)'", .unsafe, in: file.name, [TextEdit(start..<end, other)])
  }

  /// Writes another name for an element that has nothing in it.
  func renaming(emptyTag tag: Range<Int>, to other: String) -> Fix? {
    guard tag.count > 2, file.utf8[tag.upperBound - 2] == UInt8(ascii: "/") else { return nil }
    let name = nameRange(tag)
    return Fix(
      "write '<\(other)'", .unsafe, in: file.name,
      [TextEdit(name.lowerBound + 1..<name.upperBound, other)])
  }

  /// Writes what a value most likely means in the way that its type has it.
  func correcting(
    _ value: String, of attribute: MapAttribute, _ kind: ValueKind, in tag: Range<Int>
  ) -> Fix? {
    guard let place = file.attributeValue(attribute.name, inTag: tag),
      let (meant, safety) = kind.meant(by: value), kind.accepts(meant)
    else { return nil }
    return Fix("write '\(meant)'", safety, in: file.name, [TextEdit(place, meant)])
  }
}

extension ValueKind {
  /// What somebody meant by a value that is not of the type, where that can be told.
  ///
  /// It is safe where the same is said in other letters.
  func meant(by value: String) -> (String, Fix.Safety)? {
    let lowercased = value.lowercased()
    switch self {
    case .yes:
      return ["1", "yes", "true"].contains(lowercased) ? ("true", .safe) : nil
    case .degree:
      if value.hasSuffix("%"), let percent = wholeNumber(String(value.dropLast())), percent <= 100 {
        return (Degree(Double(percent) / 100)?.description ?? "1", .safe)
      }
      return (String(value.map { $0 == "," ? "." : $0 }), .safe)
    case .sha256: return (lowercased, .safe)
    case .oneOf(let values):
      if values.contains(lowercased) { return (lowercased, .safe) }
      return nearest(to: value, among: values).map { ($0, .unsafe) }
    case .name, .offset, .count, .words, .version: return nil
    }
  }
}
