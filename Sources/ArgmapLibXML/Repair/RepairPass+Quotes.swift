// SPDX-License-Identifier: MIT

/// The quotation marks that word processors write for the straight ones of XML.
extension RepairPass {
  /// The quote at a place that looks like one and is none to XML.
  func typographicQuote(at place: Int) -> Range<Int>? {
    guard place < utf8.count else { return nil }
    switch utf8[place] {
    case UInt8(ascii: "`"): return place..<place + 1
    case 0xC2 where place + 1 < utf8.count:
      // « ´ »
      return [0xAB, 0xB4, 0xBB].contains(utf8[place + 1]) ? place..<place + 2 : nil
    case 0xE2 where place + 2 < utf8.count && utf8[place + 1] == 0x80:
      switch utf8[place + 2] {
      // ‘ ’ ‚ ‛ “ ” „ ‟, primes, ‹ ›
      case 0x98...0x9F, 0xB2, 0xB3, 0xB5, 0xB6, 0xB9, 0xBA: return place..<place + 3
      default: return nil
      }
    default: return nil
    }
  }

  func typographicQuote(before place: Int) -> Range<Int>? {
    for length in 1...3 where place >= length {
      if let quote = typographicQuote(at: place - length), quote.upperBound == place {
        return quote
      }
    }
    return nil
  }

  func isDoubleQuote(at place: Int) -> Bool {
    switch utf8[place] {
    case 0xC2: utf8[place + 1] != 0xB4
    case 0xE2:
      (0x9C...0x9F).contains(utf8[place + 2]) || utf8[place + 2] == 0xB3 || utf8[place + 2] == 0xB6
    default: false
    }
  }
}
