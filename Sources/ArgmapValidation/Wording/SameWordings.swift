// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// The statements that say the same in the same words, case, punctuation at the ends and the kind of
/// quotation marks and dashes aside.
struct SameWordings: Sendable {
  /// The groups of two or more, each in the map's order, by their first.
  private(set) var groups: [[Statement.ID]] = []

  /// - Complexity: O(*n*) in the bytes of the statements.
  init(_ map: ArgumentMap) {
    let count = map.statements.count
    let byteHash = ByteHash()
    var size = 16
    while size < count * 2 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    var hashes: [UInt32] = []
    hashes.reserveCapacity(count)
    var next: [Int: Int] = [:]
    var words: [UInt8] = []
    for at in map.statements.indices {
      fold(map.statements[at].text.string, into: &words)
      let hash = words.withUnsafeBufferPointer { byteHash($0) }
      hashes.append(hash)
      var slot = Int(hash) & (size - 1)
      var other: [UInt8] = []
      while slots[slot] != 0 {
        let first = Int(slots[slot] - 1)
        if hashes[first] == hash {
          fold(map.statements[first].text.string, into: &other)
          if other == words {
            if let group = next[first] {
              groups[group].append(Statement.ID(at))
            } else {
              next[first] = groups.count
              groups.append([Statement.ID(first), Statement.ID(at)])
            }
            break
          }
        }
        slot = (slot + 1) & (size - 1)
      }
      if slots[slot] == 0 { slots[slot] = UInt32(at + 1) }
    }
    groups.sort { $0[0].rawValue < $1[0].rawValue }
  }

  /// No groups, where no rule asks.
  init() {}
}

/// The bytes of a text as they are compared: small letters of ASCII and Latin-1, plain quotation
/// marks and dashes, no punctuation at the ends.
private func fold(_ text: String, into words: inout [UInt8]) {
  words.removeAll(keepingCapacity: true)
  var text = text
  text.withUTF8 { bytes in
    // Nearly all words are ASCII.
    words.append(contentsOf: bytes)
    var at = 0
    while at < bytes.count, bytes[at] < 0x80 {
      if (0x41...0x5A).contains(bytes[at]) { words[at] = bytes[at] | 0x20 }
      at += 1
    }
    words.removeLast(bytes.count - at)
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        words.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        at += 1
      } else if byte == 0xC3, at + 1 < bytes.count {
        let second = bytes[at + 1]
        words.append(byte)
        // À to Þ become à to þ; the sign in their middle is ×.
        words.append((0x80...0x9E).contains(second) && second != 0x97 ? second + 0x20 : second)
        at += 2
      } else if byte == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80 {
        switch bytes[at + 2] {
        case 0x98...0x9B: words.append(UInt8(ascii: "'"))
        case 0x9C...0x9F: words.append(UInt8(ascii: "\""))
        case 0x90...0x95: words.append(UInt8(ascii: "-"))
        default: words.append(contentsOf: bytes[at..<at + 3])
        }
        at += 3
      } else {
        words.append(byte)
        at += 1
      }
    }
  }
  while let last = words.last, isPunctuation(last) { words.removeLast() }
  if let first = words.firstIndex(where: { !isPunctuation($0) }), first > 0 {
    words.removeFirst(first)
  }
}

private func isPunctuation(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
    UInt8(ascii: "!"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: " "):
    true
  default: false
  }
}
