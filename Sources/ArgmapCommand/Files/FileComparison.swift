// SPDX-License-Identifier: MIT

internal import SystemPackage

/// Tells whether a file holds the bytes that come piece by piece.
struct FileComparison {
  private let file: FileDescriptor
  private var differs = false
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)

  /// Compares from where the file is read next.
  init(_ file: FileDescriptor) { self.file = file }

  /// Compares the next bytes.
  mutating func take(_ bytes: [UInt8]) {
    var at = 0
    while !differs, at < bytes.count {
      let count = read(atMost: bytes.count - at)
      differs = count == 0 || chunk[..<count] != bytes[at..<at + count]
      at += count
    }
  }

  /// Whether the file held all the bytes, and ends with them.
  mutating func finish() -> Bool { !differs && read(atMost: 1) == 0 }

  private mutating func read(atMost count: Int) -> Int {
    let wanted = min(count, chunk.count)
    let count = try? chunk.withUnsafeMutableBytes {
      try file.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[..<wanted]))
    }
    return count ?? 0
  }
}
