// SPDX-License-Identifier: MIT

package import ArgmapSource
internal import SystemPackage

extension Diagnostic.Code {
  /// The bytes are no text: there are NUL bytes in them.
  package static let binary = Self(rawValue: "text/binary")
}

/// The most bytes that are read from one file.
package let largestFile = 1 << 30

/// Reads a file, or standard input for `-`; not much more than so many bytes, if they are named.
///
/// - Throws: A ``Failure`` that names the path and the reason.
func readFile(_ name: FileName, atMost most: Int? = nil) throws(Failure) -> [UInt8] {
  do {
    guard !name.isStandard else { return try contents(of: .standardInput, name: name, most) }
    let descriptor = try FileDescriptor.open(name.path, .readOnly, options: .closeOnExec)
    defer { try? descriptor.close() }
    return try contents(of: descriptor, name: name, most)
  } catch let failure as Failure {
    throw failure
  } catch let error as Errno {
    let help = error == .noSuchFileOrDirectory ? similarFile(to: name) : []
    throw Failure("\(name.inputName): \(error.reason)", help: help)
  } catch {
    throw Failure("\(name.inputName): \(error)")
  }
}

/// Reads a text: an article or a map.
///
/// A file with NUL bytes that is not marked as UTF-16 is no text and gives an error and no words.
func readText(_ name: FileName) throws(Failure) -> Diagnosed<SourceText> {
  text(of: try readFile(name), name: name.inputName)
}

/// The text of a file's bytes.
func text(of bytes: [UInt8], name: String) -> Diagnosed<SourceText> {
  let isUTF16 = bytes.prefix(2) == [0xFF, 0xFE] || bytes.prefix(2) == [0xFE, 0xFF]
  guard !isUTF16, let zero = bytes.firstZero else {
    return SourceText.decoding(bytes, name: name)
  }
  let empty = SourceText(name: name, text: "")
  let line = bytes[..<zero].count { $0 == 0x0A } + 1
  return Diagnosed(
    empty,
    [
      Diagnostic(
        .error, .binary, "expected text, found a NUL byte at offset \(zero), in line \(line)",
        at: empty.location(0..<0),
        help: [
          "argmap reads plain text and its own XML, both in UTF-8; export a document as plain text",
          "if the file is text, something has damaged it: remove the NUL bytes",
        ])
    ])
}

private func contents(
  of descriptor: FileDescriptor, name: FileName, _ most: Int?
) throws -> [UInt8] {
  let status = try POSIX.status(of: descriptor)
  switch status.kind {
  case .file, .pipe, .characterDevice, .link: break
  case .folder:
    throw Failure(
      "\(name.inputName): is a folder, expected a file",
      help: ["name its files: \(name.inputName)/*"])
  case .other:
    guard name.isStandard else { throw Failure("\(name.inputName): is not a file") }
  }
  var bytes: [UInt8] = []
  if status.kind == .file { bytes.reserveCapacity(min(status.size, most ?? largestFile) + 1) }
  let chunk = 1 << 16
  while true {
    let count = try withUnsafeTemporaryAllocation(byteCount: chunk, alignment: 16) { buffer in
      let count = try descriptor.read(into: buffer)
      bytes.append(contentsOf: buffer[..<count])
      return count
    }
    if count == 0 || most.map({ bytes.count >= $0 }) == true { return bytes }
    guard bytes.count <= largestFile else {
      throw Failure(
        "\(name.inputName): is larger than \(largestFile >> 20) MiB",
        help: ["give it in parts: argmap reads no larger file"])
    }
  }
}

extension FileName {
  /// Checks that there is a file or folder of this name.
  ///
  /// - Throws: A ``Failure`` that names the path and the reason.
  func checkExists() throws(Failure) {
    do {
      _ = try POSIX.status(of: path)
    } catch {
      throw Failure(
        "\(inputName): \(Errno.noSuchFileOrDirectory.reason)", help: similarFile(to: self))
    }
  }
}

private func similarFile(to name: FileName) -> [String] {
  guard let missing = name.path.lastComponent?.string,
    let similar = nearest(to: missing, among: POSIX.names(in: name.folder))
  else { return [] }
  let path = name.path.removingLastComponent().appending(similar)
  return ["a similar file exists: '\(path.string)'"]
}
