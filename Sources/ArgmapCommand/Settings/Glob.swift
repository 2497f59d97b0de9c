// SPDX-License-Identifier: MIT

/// A pattern for paths: `*` stands for any characters but `/`, `**` for any, `?` for one but `/`.
package struct Glob: Sendable, Hashable {
  private enum Part: Hashable { case letter(UInt8), one, some, any }

  /// The pattern as it was given.
  package let text: String
  private let parts: [Part]

  /// Whether it speaks of folders, so that it is to be held against a whole path.
  package var hasFolders: Bool { text.utf8.contains(UInt8(ascii: "/")) }

  package init(_ text: String) {
    self.text = text
    var parts: [Part] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "*"):
        guard rest.first == UInt8(ascii: "*") else {
          parts.append(.some)
          continue
        }
        rest = rest.drop { $0 == UInt8(ascii: "*") }
        // 'maps/**/a.xml' fits 'maps/a.xml' too.
        if rest.first == UInt8(ascii: "/"), parts.isEmpty || parts.last == .letter(0x2F) {
          rest = rest.dropFirst()
        }
        parts.append(.any)
      case UInt8(ascii: "?"): parts.append(.one)
      default: parts.append(.letter(byte))
      }
    }
    self.parts = parts
  }

  /// Whether it fits the whole of a path.
  ///
  /// - Complexity: O(*pn*) for *p* parts of the pattern and *n* bytes of the path.
  package func matches(_ path: String) -> Bool {
    // The parts before which the bytes so far may end.
    var ends = closure([0])
    for byte in path.utf8 {
      var next: Set<Int> = []
      for end in ends where end < parts.count {
        switch parts[end] {
        case .letter(let letter): if letter == byte { next.insert(end + 1) }
        // One character is one byte or several, of which those behind the first continue it.
        case .one:
          if byte != UInt8(ascii: "/"), byte & 0xC0 != 0x80 { next.insert(end + 1) }
        case .some: if byte != UInt8(ascii: "/") { next.insert(end) }
        case .any: next.insert(end)
        }
      }
      if byte & 0xC0 == 0x80 {
        for end in ends where end > 0 && parts[end - 1] == .one { next.insert(end) }
      }
      ends = closure(next)
      if ends.isEmpty { return false }
    }
    return ends.contains(parts.count)
  }

  /// The positions with those behind stars that stand for nothing.
  private func closure(_ ends: Set<Int>) -> Set<Int> {
    var all = ends
    for end in ends {
      var end = end
      while end < parts.count, parts[end] == .some || parts[end] == .any {
        end += 1
        all.insert(end)
      }
    }
    return all
  }
}
