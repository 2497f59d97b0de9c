// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// Byte strings by number, each kept once.
///
/// A dictionary of strings costs a map of a million names more time and memory than all else that
/// is done with them. Probing is linear.
struct ByteTable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var hashes: [UInt32] = []
  /// Numbers by hash, -1 for none; a power of two of them.
  private var slots = [Int32](repeating: -1, count: 64)
  private let hash = ByteHash()

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
}
