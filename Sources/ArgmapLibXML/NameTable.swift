// SPDX-License-Identifier: MIT

/// Names by the addresses at which libxml2's dictionary keeps their parts, one for each text.
struct NameTable: Sendable {
  private struct Key: Hashable {
    var local: UInt
    var prefix: UInt
    var namespace: UInt
  }

  private(set) var names: [XMLName] = []
  private var numbers: [Key: Int] = [:]
  /// The names met last, by a few bits of their addresses: documents use few names very often.
  private var recent = [(key: Key, number: Int)](
    repeating: (Key(local: 0, prefix: 0, namespace: 0), 0), count: 256)

  mutating func number(
    _ local: UnsafePointer<UInt8>?,
    _ prefix: UnsafePointer<UInt8>?,
    _ namespace: UnsafePointer<UInt8>?
  ) -> Int {
    let key = Key(
      local: UInt(bitPattern: local),
      prefix: UInt(bitPattern: prefix),
      namespace: UInt(bitPattern: namespace)
    )
    let mixed = (key.local ^ key.prefix &* 31 ^ key.namespace &* 7) &* 0x9E37_79B9_7F4A_7C15
    let slot = Int(truncatingIfNeeded: mixed >> 56)
    if recent[slot].key == key { return recent[slot].number }
    let number = numbers[key] ?? names.count
    if number == names.count {
      numbers[key] = number
      names.append(
        unsafe XMLName(
          prefix: string(prefix), namespace: withoutEscapes(string(namespace)),
          local: string(local)))
    }
    recent[slot] = (key, number)
    return number
  }
}
