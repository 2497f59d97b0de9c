// SPDX-License-Identifier: MIT

internal import ArgumentMapping

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The text of a file; ends the program when there is none.
func readFile(_ path: String) -> SourceText {
  guard let file = fopen(path, "rb") else { fail("\(path): can't be read") }
  defer { fclose(file) }
  fseek(file, 0, SEEK_END)
  let size = ftell(file)
  rewind(file)
  let bytes = [UInt8](unsafeUninitializedCapacity: max(size, 0)) { buffer, count in
    count = fread(buffer.baseAddress, 1, buffer.count, file)
  }
  let text = SourceText.decoding(bytes, name: path)
  if text.hasErrors { fail("\(path): is not text") }
  return text.value
}

/// Ends the program with a message.
func fail(_ message: String) -> Never {
  let line = Array("library-benchmark: \(message)\n".utf8)
  _ = line.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  exit(2)
}
