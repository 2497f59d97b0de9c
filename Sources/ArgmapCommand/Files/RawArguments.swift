// SPDX-License-Identifier: MIT

/// The arguments of the process as strings that lose nothing.
///
/// File names on Unix are bytes. A byte that is not part of UTF-8 is carried through the command's
/// parser as the scalar U+10FF00 plus the byte, and turned back in
/// ``FileName``.
enum RawArguments {
  /// The arguments after the program's name.
  static var current: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { position in
      CommandLine.unsafeArgv[position].map { argument in
        var bytes: [UInt8] = []
        var at = argument
        while at.pointee != 0 {
          bytes.append(UInt8(bitPattern: at.pointee))
          at += 1
        }
        return string(of: bytes)
      }
    }
  }

  static func string(of bytes: [UInt8]) -> String {
    if let string = String(validating: bytes, as: UTF8.self) { return string }
    var scalars = String.UnicodeScalarView()
    var at = 0
    while at < bytes.count {
      let length = (1...4).first { length in
        at + length <= bytes.count
          && String(validating: bytes[at..<at + length], as: UTF8.self) != nil
      }
      if let length {
        scalars.append(
          contentsOf: String(decoding: bytes[at..<at + length], as: UTF8.self).unicodeScalars)
      } else if let scalar = Unicode.Scalar(firstCarrier + UInt32(bytes[at])) {
        scalars.append(scalar)
      }
      at += length ?? 1
    }
    return String(scalars)
  }

  static func bytes(of string: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in string.unicodeScalars {
      if carriers.contains(scalar.value) {
        bytes.append(UInt8(scalar.value - firstCarrier))
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    return bytes
  }

  private static let firstCarrier: UInt32 = 0x10_FF00
  private static let carriers: ClosedRange<UInt32> = 0x10_FF80...0x10_FFFF
}
