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
    // For each part, whether the bytes so far may end before it.
    var ends = [Bool](repeating: false, count: parts.count + 1)
    var next = ends
    ends[0] = true
    for byte in path.utf8 {
      passStars(&ends)
      let isSlash = byte == UInt8(ascii: "/")
      // One character is one byte or several, of which those behind the first continue it.
      let continues = byte & 0xC0 == 0x80
      for at in next.indices { next[at] = false }
      for (at, part) in parts.enumerated() {
        if continues, part == .one, ends[at + 1] { next[at + 1] = true }
        guard ends[at] else { continue }
        switch part {
        case .letter(let letter): if letter == byte { next[at + 1] = true }
        case .one: if !isSlash, !continues { next[at + 1] = true }
        case .some: if !isSlash { next[at] = true }
        case .any: next[at] = true
        }
      }
      swap(&ends, &next)
    }
    passStars(&ends)
    return ends[parts.count]
  }

  /// Goes over stars that stand for nothing.
  private func passStars(_ ends: inout [Bool]) {
    for (at, part) in parts.enumerated() where ends[at] && (part == .some || part == .any) {
      ends[at + 1] = true
    }
  }
}
