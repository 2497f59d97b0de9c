// SPDX-License-Identifier: MIT

internal import SystemPackage

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The lines of a file or a pipe, one after the other, so that no more than one is in memory.
struct LineReader {
  struct Line: Sendable {
    /// The line without its end; only the beginning of one that is longer than was asked for.
    var bytes: [UInt8] = []
    /// How long the line is, without its end.
    var length = 0
    /// Whether the end of the line was there, and not only the end of the file.
    var isEnded = false
    /// The bytes and the lines before it.
    var start = PartStart()

    /// Whether all of it is there.
    var isWhole: Bool { bytes.count == length }

    /// Whether there is nothing but white space in it.
    var isBlank: Bool { isWhole && bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
  }

  private let descriptor: FileDescriptor
  private let end: UInt8
  private let most: Int
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var at = 0
  private var filled = 0
  private var next = PartStart()

  /// Reads lines that end with a byte, and so many bytes of each at most.
  init(_ descriptor: FileDescriptor, end: UInt8 = 0x0A, atMost most: Int) {
    self.descriptor = descriptor
    self.end = end
    self.most = most
  }

  /// The next line; `nil` at the end of the file.
  mutating func line() throws -> Line? {
    var line = Line(start: next)
    while true {
      if at == filled {
        filled = try buffer.withUnsafeMutableBytes { try descriptor.read(into: $0) }
        at = 0
        if filled == 0 { break }
      }
      let stop = firstEnd()
      let piece = at..<(stop ?? filled)
      let wanted = piece.prefix(max(0, most - line.bytes.count))
      line.bytes.append(contentsOf: buffer[wanted])
      line.length += piece.count
      at = piece.upperBound
      if stop != nil {
        at += 1
        line.isEnded = true
        break
      }
    }
    guard line.length > 0 || line.isEnded else { return nil }
    next.offset += line.length + (line.isEnded ? 1 : 0)
    next.lines += 1
    return line
  }

  /// The next line; what goes wrong is told of the name that the lines go by.
  mutating func line(of name: String) throws(Failure) -> Line? {
    do {
      return try line()
    } catch let error as Errno {
      throw Failure("\(name): \(error.reason)")
    } catch {
      throw Failure("\(name): \(error)")
    }
  }

  func close() { try? descriptor.close() }

  private func firstEnd() -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return nil }
      return memchr(start + at, CInt(end), filled - at).map { UnsafeRawPointer($0) - start }
    }
  }
}
