// SPDX-License-Identifier: MIT

/// A hash table from 64-bit keys to numbers above 0.
///
/// Every word of an article is looked up in one, so it probes one array and hashes nothing: keys are
/// hashes already, or near enough.
struct WordTable: Sendable {
  private struct Slot: Sendable {
    var key: UInt64 = 0
    /// 0 in a free slot.
    var value: Int32 = 0
  }

  private var slots: [Slot]
  private var count = 0

  /// A table for about as many keys without growing.
  init(expecting keys: Int = 16) {
    var slots = 64
    while slots < keys * 4 { slots *= 2 }
    self.slots = Array(repeating: Slot(), count: slots)
  }

  /// The number of a key; 0 when it isn't here.
  ///
  /// It can be set once.
  subscript(key: UInt64) -> Int32 {
    get { slots[slot(of: key)].value }
    set {
      if (count + 1) * 4 > slots.count { grow() }
      slots[slot(of: key)] = Slot(key: key, value: newValue)
      count += 1
    }
  }

  /// The slot of a key, or the free one where it belongs.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key ^ key >> 29) & mask
    while slots[slot].value != 0, slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for filled in old where filled.value != 0 { slots[slot(of: filled.key)] = filled }
  }
}
