// SPDX-License-Identifier: MIT

package import SystemPackage

/// The way from a folder to a file as a map's `href` has it: with `/`, and with `%` and two digits
/// for what can't stand in a relative reference (RFC 3986).
///
/// Both paths are absolute and without `.` and `..`.
package func reference(to file: FilePath, from folder: FilePath) -> String {
  let there = Array(file.components)
  let here = Array(folder.components)
  let shared = zip(there, here).prefix { $0 == $1 }.count
  let up = [String](repeating: "..", count: here.count - shared)
  return (up + there[shared...].map(reference)).joined(separator: "/")
}

/// A file's name as a relative reference.
package func reference(to name: FilePath.Component) -> String {
  name.withPlatformString { start in
    var text = ""
    var at = start
    while at.pointee != 0 {
      let byte = UInt8(bitPattern: at.pointee)
      if isPlain(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
      at += 1
    }
    return text
  }
}

/// The path that a relative reference stands for.
package func path(ofReference reference: String) -> FilePath {
  let text = Array(reference.utf8)
  var bytes: [CInterop.PlatformChar] = []
  var at = 0
  while at < text.count {
    var byte = text[at]
    var length = 1
    let digits = text[min(at + 1, text.count)..<min(at + 3, text.count)]
    if byte == UInt8(ascii: "%"), digits.count == 2, digits.allSatisfy(isHexadecimal),
      let code = UInt8(String(decoding: digits, as: UTF8.self), radix: 16), code != 0
    {
      byte = code
      length = 3
    }
    bytes.append(CInterop.PlatformChar(bitPattern: byte))
    at += length
  }
  bytes.append(0)
  return bytes.withUnsafeBufferPointer { buffer in
    buffer.baseAddress.map { FilePath(platformString: $0) } ?? FilePath()
  }
}

/// A relative path without `.` and, as far as its own words go, without `..`: `a/../b` is `b`.
///
/// `FilePath.lexicallyNormalized()` of swift-system 1.8 stops the process at some paths that go up.
package func withoutDetours(_ path: FilePath) -> FilePath {
  var components: [FilePath.Component] = []
  for component in path.components {
    switch component.kind {
    case .currentDirectory: continue
    case .parentDirectory where components.last?.kind == .regular: components.removeLast()
    case .parentDirectory, .regular: components.append(component)
    }
  }
  return FilePath(root: path.root, components)
}

/// Whether a path lies in a folder; both are absolute and without `.` and `..`.
func lies(_ path: FilePath, in folder: FilePath) -> Bool { path.starts(with: folder) }

private func isHexadecimal(_ byte: UInt8) -> Bool { Character(Unicode.Scalar(byte)).isHexDigit }

/// Whether a byte stands for itself in every part of a reference.
private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: "-._~!$&'()*+,;=@".utf8.contains(byte)
  }
}
