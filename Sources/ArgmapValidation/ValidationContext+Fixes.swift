// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

extension ValidationContext {
  /// A fix of the file the map was read from; `nil` when there is no file, or when one of the edits
  /// could not be made.
  func fix(_ title: String, _ safety: Fix.Safety, _ edits: TextEdit?...) -> Fix? {
    let made = edits.compactMap(\.self)
    guard let places, !made.isEmpty, made.count == edits.count else { return nil }
    return Fix(title, safety, in: places.file.name, made)
  }

  /// Replaces the value of an attribute in a part's start tag; `nil` when it has none.
  func setting(_ attribute: String, of part: MapPart, to value: String) -> TextEdit? {
    guard let places, let tag = places[part],
      let range = places.file.attributeValue(attribute, inTag: tag)
    else { return nil }
    return TextEdit(range, escaped(value))
  }

  /// Takes an attribute out of a part's start tag, with the blank before it; `nil` when it has none.
  func removing(_ attribute: String, of part: MapPart) -> TextEdit? {
    guard let places, let tag = places[part],
      let value = places.file.attributeValue(attribute, inTag: tag)
    else { return nil }
    let utf8 = places.file.utf8
    // Back over the quote and the blanks round `=` to the name, which ends where its bytes begin.
    var start = value.lowerBound - 1
    while start > tag.lowerBound, utf8[start] != UInt8(ascii: "=") { start -= 1 }
    while start > tag.lowerBound, utf8[start - 1].isBlank { start -= 1 }
    start -= attribute.utf8.count
    guard start > tag.lowerBound, utf8[start...].starts(with: attribute.utf8) else { return nil }
    while start > tag.lowerBound, utf8[start - 1].isBlank { start -= 1 }
    return TextEdit(start..<value.upperBound + 1, "")
  }

  /// Writes an attribute at the end of a part's start tag.
  func adding(_ attribute: String, _ value: String, to part: MapPart) -> TextEdit? {
    guard let places, let tag = places[part], tag.count > 2,
      places.file.utf8[tag.upperBound - 1] == UInt8(ascii: ">")
    else { return nil }
    var end = tag.upperBound - 1
    if places.file.utf8[end - 1] == UInt8(ascii: "/") { end -= 1 }
    while end > tag.lowerBound, places.file.utf8[end - 1].isBlank { end -= 1 }
    return TextEdit(end..<end, " \(attribute)=\"\(escaped(value))\"")
  }

  /// Takes an element away with its line.
  func removing(_ element: XMLElementPlace) -> TextEdit? {
    places.map { TextEdit($0.file.lines(of: element.element), "") }
  }

  /// Where the text of a statement stands.
  func textElement(of part: MapPart) -> XMLElementPlace? { children("text", of: part).first }

  /// Takes a part's element away when it has nothing in it.
  func removingEmptyElement(of part: MapPart) -> TextEdit? {
    guard let places, let tag = places[part], let found = places.file.element(at: tag),
      places.file.utf8[found.content].allSatisfy(\.isBlank)
    else { return nil }
    return TextEdit(places.file.lines(of: found.element), "")
  }

  /// Where the children of a part stand that have a name, before the elements that are nested in it.
  func children(_ name: String, of part: MapPart) -> [XMLElementPlace] {
    guard let places, let tag = places[part] else { return [] }
    return places.file.children(named: name, ofElementAt: tag, before: Self.nested)
  }

  /// The words in a place of the file when they need no unescaping, as ``Prose`` folds them.
  func plainWords(in range: Range<Int>) -> String? {
    guard let places, !places.file.utf8[range].contains(where: { $0 == 0x26 || $0 == 0x3C }) else {
      return nil
    }
    return Prose(repairing: places.file[range])?.string
  }

  /// The part whose start tag has the attributes of a premise, such as its role.
  func tag(ofPremise position: Int, of argument: Argument.ID) -> MapPart {
    let reference = MapPart.premise(argument, at: position)
    let statement = map.arguments[argument.index].premises[position].statement
    guard places?[reference] == nil, statement.isResolved else { return reference }
    return .statement(statement)
  }

  /// Gives the second of two parts of one name a free name.
  func renamingApart(_ part: MapPart) -> Fix? {
    let name = plainName(of: part)
    let free = freeName(like: name)
    return fix(
      "rename the second '\(name)' to '\(free)'",
      .unsafe,
      setting("id", of: part, to: free)
    )
  }

  /// Renames to the name that was probably meant.
  func renaming(_ attribute: String?, of part: MapPart, to name: String?) -> Fix? {
    guard let attribute, let name else { return nil }
    return fix("write '\(name)'", .unsafe, setting(attribute, of: part, to: name))
  }

  private static let nested: Set<String> = [
    "conclusion", "statement", "argument", "objection", "premise", "premise-ref", "relation",
  ]

  /// A text as it stands in an attribute or between tags.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&apos;"
      case "\t": escaped += "&#9;"
      case "\n": escaped += "&#10;"
      case "\r": escaped += "&#13;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
