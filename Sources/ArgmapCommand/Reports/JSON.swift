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
    switch self {
    case .string(let string): Self.quoted(string)
    case .number(let number): String(number)
    case .decimal(let number?) where number.isFinite: number.description
    case .bool(let bool): bool ? "true" : "false"
    case .decimal, .null: "null"
    case .array(let values): "[\(values.map(\.text).joined(separator: ","))]"
    case .object(let members):
      "{\(members.map { "\(Self.quoted($0.name)):\($0.value.text)" }.joined(separator: ","))}"
    }
  }

  private static func quoted(_ string: String) -> String {
    var quoted = "\"".unicodeScalars
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": quoted.append(contentsOf: "\\\"".unicodeScalars)
      case "\\": quoted.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": quoted.append(contentsOf: "\\n".unicodeScalars)
      case "\r": quoted.append(contentsOf: "\\r".unicodeScalars)
      case "\t": quoted.append(contentsOf: "\\t".unicodeScalars)
      case _ where scalar.isUnprintable:
        let digits = String(scalar.value, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.count)
        quoted.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
      default: quoted.append(scalar)
      }
    }
    quoted.append("\"")
    return String(quoted)
  }
}
