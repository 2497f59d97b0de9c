// SPDX-License-Identifier: MIT

/// A JSON value to be written; members keep their order.
package enum JSON: Sendable, Hashable {
  case string(String)
  case number(Int)
  /// A number with decimals; `null` when there is none, and for one that JSON can't write.
  case decimal(Double?)
  case bool(Bool)
  case null
  case array([JSON])
  case object([Member])

  /// A name with its value.
  package struct Member: Sendable, Hashable {
    var name: String
    var value: JSON

    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// The value on one line (RFC 8259).
  package var text: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the value on one line behind other bytes.
  func write(to bytes: inout [UInt8]) {
    switch self {
    case .string(let string): Self.quote(string.utf8, to: &bytes)
    case .number(let number): bytes += String(number).utf8
    case .decimal(let number?) where number.isFinite: bytes += number.description.utf8
    case .bool(let bool): bytes += (bool ? "true" : "false").utf8
    case .decimal, .null: bytes += "null".utf8
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (position, value) in values.enumerated() {
        if position > 0 { bytes.append(UInt8(ascii: ",")) }
        value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (position, member) in members.enumerated() {
        if position > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.quote(member.name.utf8, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}
