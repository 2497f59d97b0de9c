// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// Small changes to the file of a map that leave all else as it was written.
struct MapEditor {
  private let file: SourceText
  private let places: MapPlaces

  init(_ places: MapPlaces) {
    file = places.file
    self.places = places
  }

  /// The changes that give a span or cue another place; none when it has it.
  func move(_ part: MapPart, to range: Range<Int>) -> [TextEdit] {
    set("start", to: String(range.lowerBound), in: part)
      + set("end", to: String(range.upperBound), in: part)
  }

  /// The change that makes a span or cue quote other words; none when it quotes nothing or its
  /// content is more than words.
  func quote(_ words: String, in part: MapPart) -> [TextEdit] {
    guard let tag = places[part], let content = content(after: tag) else { return [] }
    return replace(content, with: words)
  }

  /// The change that gives a statement or restatement, of which a part is the first span, another
  /// text.
  func write(_ text: String, asTextBefore part: MapPart) -> [TextEdit] {
    guard let tag = places[part], let content = textContent(before: tag.lowerBound) else {
      return []
    }
    return replace(content, with: text)
  }

  /// The changes that tie a source to an article.
  func tie(_ source: Int, to article: SourceText, href: String?) -> [TextEdit] {
    guard let tag = places[.source(source)] else { return [] }
    let values = [
      ("href", href), ("length", String(article.codePointCount)),
      ("sha256", article.checksum.description),
    ]
    var edits: [TextEdit] = []
    var missing = ""
    var end = file.attributeValue("id", inTag: tag)?.upperBound
    for (name, value) in values {
      let known = file.attributeValue(name, inTag: tag)
      if let known { end = max(end ?? 0, known.upperBound) }
      guard let value else { continue }
      if known == nil { missing += " \(name)=\"\(escaped(value).replacingQuotes)\"" }
      edits += set(name, to: escaped(value).replacingQuotes, in: .source(source))
    }
    if !missing.isEmpty, let end { edits.append(TextEdit(end + 1..<end + 1, missing)) }
    return edits
  }

  private func set(_ name: String, to value: String, in part: MapPart) -> [TextEdit] {
    guard let tag = places[part], let known = file.attributeValue(name, inTag: tag),
      file[known] != value
    else { return [] }
    return [TextEdit(known, value)]
  }

  private func replace(_ content: Range<Int>, with words: String) -> [TextEdit] {
    let new = escaped(words)
    return file[content] == new ? [] : [TextEdit(content, new)]
  }

  /// The words between a start tag and the end tag that follows it, without the blanks round them.
  private func content(after tag: Range<Int>) -> Range<Int>? {
    let start = tag.upperBound
    guard tag.count > 2, file.utf8[start - 2] != UInt8(ascii: "/"),
      let end = file.utf8[start...].firstIndex(of: UInt8(ascii: "<")),
      end + 1 < file.utf8.count, file.utf8[end + 1] == UInt8(ascii: "/")
    else { return nil }
    return trimmed(start..<end)
  }

  /// The content of the last element `text` that ends before an offset, when only cues stand
  /// between.
  private func textContent(before offset: Int) -> Range<Int>? {
    var end = offset
    while let close = file.utf8[..<end].lastIndex(of: UInt8(ascii: "<")) {
      end = close
      guard close + 1 < offset, file.utf8[close + 1] == UInt8(ascii: "/") else { continue }
      let name = localName(at: close + 2)
      if name == "cue" { continue }
      guard name == "text", let open = file.utf8[..<close].lastIndex(of: UInt8(ascii: ">")),
        let tag = file.utf8[..<open].lastIndex(of: UInt8(ascii: "<")),
        localName(at: tag + 1) == "text"
      else { return nil }
      return trimmed(open + 1..<close)
    }
    return nil
  }

  private func localName(at offset: Int) -> String {
    let name = file.utf8[offset...].prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
    return String(decoding: name.split(separator: UInt8(ascii: ":")).last ?? [], as: UTF8.self)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    let isBlank = { (at: Int) in self.file.utf8[at] <= 0x20 }
    guard let first = range.first(where: { !isBlank($0) }),
      let last = range.last(where: { !isBlank($0) })
    else { return nil }
    return first..<last + 1
  }
}

/// Words as XML has them.
private func escaped(_ words: String) -> String {
  var escaped = ""
  for scalar in words.unicodeScalars {
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}

extension String {
  /// The same for the value of an attribute.
  fileprivate var replacingQuotes: String {
    split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "&quot;")
  }
}
