// SPDX-License-Identifier: MIT

/// Names by the addresses at which libxml2's dictionary keeps their parts, one for each text.
struct NameTable {
  private struct Key: Hashable {
    var local: UInt
    var prefix: UInt
    var namespace: UInt
  }

  private var names: [Key: XMLName] = [:]
  /// The names met last, by a few bits of their addresses: documents use few names very often.
  private var recent: [(key: Key, name: XMLName)?]

  private static let recentCount = 256

  init() { recent = Array(repeating: nil, count: Self.recentCount) }

  mutating func name(
    _ local: UnsafePointer<UInt8>?,
    _ prefix: UnsafePointer<UInt8>?,
    _ namespace: UnsafePointer<UInt8>?
  ) -> XMLName {
    let key = Key(
      local: UInt(bitPattern: local),
      prefix: UInt(bitPattern: prefix),
      namespace: UInt(bitPattern: namespace)
    )
    let mixed = (key.local ^ key.prefix &* 31 ^ key.namespace &* 7) &* 0x9E37_79B9_7F4A_7C15
    let slot = Int(truncatingIfNeeded: mixed >> 56)
    if let found = recent[slot], found.key == key { return found.name }
    let name: XMLName
    if let known = names[key] {
      name = known
    } else {
      name = unsafe XMLName(
        prefix: string(prefix), namespace: withoutEscapes(string(namespace)), local: string(local),
        number: names.count)
    }
    names[key] = name
    recent[slot] = (key, name)
    return name
  }
}
