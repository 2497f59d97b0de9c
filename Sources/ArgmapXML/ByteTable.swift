// SPDX-License-Identifier: MIT

/// Byte strings by number, each kept once.
///
/// A dictionary of strings costs a map of a million names more time and memory than all else that
/// is done with them. Probing is linear; the hash has a seed of its own, so that no file can be made
/// to collide.
struct ByteTable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var hashes: [UInt32] = []
  /// Numbers by hash, -1 for none; a power of two of them.
  private var slots = [Int32](repeating: -1, count: 64)
  private let seed = UInt64.random(in: .min ... .max)

  /// How many byte strings there are.
  var count: Int { ends.count }

  /// The number of a byte string, which gets one if it is new.
  mutating func number(of key: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = hash(key)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = slots[slot]
      if hashes[Int(number)] == hash, isEqual(number, key) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(count)
    bytes.append(contentsOf: key)
    ends.append(UInt32(bytes.count))
    hashes.append(hash)
    slots[slot] = number
    if 2 * count > slots.count { grow() }
    return number
  }

  /// The number of a byte string; `nil` for one that is not there.
  func find(_ key: [UInt8]) -> Int32? {
    key.withUnsafeBufferPointer { key in
      let hash = hash(key)
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] >= 0 {
        let number = slots[slot]
        if hashes[Int(number)] == hash, isEqual(number, key) { return number }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }
  }

  /// The byte string of a number, as text.
  func string(_ number: Int32) -> String {
    bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[range(number)]), as: UTF8.self)
    }
  }

  private func range(_ number: Int32) -> Range<Int> {
    let start = number == 0 ? 0 : Int(ends[Int(number) - 1])
    return start..<Int(ends[Int(number)])
  }

  private func isEqual(_ number: Int32, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(number)
    guard range.count == key.count else { return false }
    for at in 0..<key.count where bytes[range.lowerBound + at] != key[at] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: 4 * slots.count)
    for number in hashes.indices {
      var slot = Int(hashes[number]) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// Eight bytes at a time, multiplied to twice their width and folded.
  private func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var state = seed ^ UInt64(key.count)
    let raw = UnsafeRawBufferPointer(key)
    var at = 0
    while at < key.count {
      var word: UInt64 = 0
      if at + 8 <= key.count {
        word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      } else {
        for rest in at..<key.count { word = word << 8 | UInt64(key[rest]) }
      }
      let product = (state ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      state = product.high ^ product.low
      at += 8
    }
    return UInt32(truncatingIfNeeded: state ^ state >> 32)
  }
}
