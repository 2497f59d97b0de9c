// SPDX-License-Identifier: MIT

public import ArgumentMapping

/// Whether an input is text, which the command asks of all files; the fuzzer forgets others.
public func isText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { !bytes.contains(0) }

/// An input of the fuzzer as the file that a user might have.
public func text(_ bytes: UnsafeBufferPointer<UInt8>) -> SourceText {
  SourceText.decoding(Array(bytes), name: "input").value
}

/// The inputs that stand in one, each behind a line with the mark `%%`; what is missing is empty.
public func texts(_ bytes: UnsafeBufferPointer<UInt8>, _ count: Int) -> [SourceText] {
  let mark = Array("\n%%\n".utf8)
  var parts: [[UInt8]] = [[]]
  var at = 0
  while at < bytes.count {
    if parts.count < count, bytes[at...].starts(with: mark) {
      parts.append([])
      at += mark.count
    } else {
      parts[parts.count - 1].append(bytes[at])
      at += 1
    }
  }
  while parts.count < count { parts.append([]) }
  return parts.map { SourceText.decoding($0, name: "input").value }
}

/// The map of an XML file, as far as it can be read.
public func map(of file: SourceText) -> ArgumentMap { decodeMap(file).value.map }

/// Whether no two parts of a map have the same name.
public func hasUniqueNames(_ map: ArgumentMap) -> Bool {
  var names: Set<NCName> = []
  return (map.statements.map(\.name) + map.arguments.map(\.name)).allSatisfy {
    names.insert($0).inserted
  }
}
