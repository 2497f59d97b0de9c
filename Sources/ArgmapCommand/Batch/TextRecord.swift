// SPDX-License-Identifier: MIT

package import ArgmapSource

extension Diagnostic.Code {
  /// A line of a stream of records is no JSON object.
  package static let recordSyntax = Self(rawValue: "record/not-json")
  /// A record lacks its id or text, or has something else there.
  package static let recordMember = Self(rawValue: "record/bad-member")
  /// A record or a file of a batch has more bytes than are wanted.
  package static let recordSize = Self(rawValue: "record/too-large")
}

/// A line of a stream of records: `{"id": …, "text": …}`, other members aside.
struct TextRecord {
  /// The record's name, a string or a whole number; `null` when none could be read.
  private(set) var id = JSON.null
  /// The text, unless something is wrong.
  private(set) var text: String?
  /// What is wrong.
  private(set) var finding: Diagnostic?
  /// The line, for the place of the finding.
  private(set) var line: SourceText?

  private let stream: String

  /// - Complexity: O(*n*) in the bytes of the line.
  init(_ line: LineReader.Line, stream: String, atMost most: Int) {
    self.stream = stream
    guard line.length <= most else {
      tell(.recordSize, "expected at most \(most) bytes, found \(line.length)", help: [tooLarge])
      return
    }
    // Some programs begin every file with a byte order mark.
    let hasMark = line.start.offset == 0 && line.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = hasMark ? Array(line.bytes[3...]) : line.bytes
    do throws(JSON.SyntaxError) {
      read(try JSON(reading: bytes), in: bytes)
    } catch {
      tellSyntax(error.offset, in: bytes)
    }
  }

  /// What a record is called in what is told about it.
  var name: String {
    switch id {
    case .string(let name): name
    case .number(let number): String(number)
    case .decimal, .bool, .null, .array, .object: stream
    }
  }

  private mutating func read(_ value: JSON, in bytes: [UInt8]) {
    guard case .object(let members) = value else {
      tell(.recordSyntax, "expected an object, found \(kind(of: value))", in: bytes, help: [shape])
      return
    }
    let ids = members.filter { $0.name == "id" }.map(\.value)
    let texts = members.filter { $0.name == "text" }.map(\.value)
    switch ids.first {
    case .string?, .number?: if ids.count == 1 { id = ids[0] }
    case .decimal?, .bool?, .null?, .array?, .object?, nil: break
    }
    for (name, found) in [("id", ids), ("text", texts)] where found.count != 1 {
      let problem =
        found.isEmpty ? "expected a member '\(name)', found none" : "'\(name)' is given twice"
      return tell(.recordMember, problem, in: bytes, help: [shape])
    }
    if case .null = id {
      return tell(
        .recordMember,
        "expected a string or a whole number as 'id', found \(kind(of: ids[0]))", in: bytes)
    }
    guard case .string(let text) = texts[0] else {
      return tell(
        .recordMember, "expected a string as 'text', found \(kind(of: texts[0]))", in: bytes)
    }
    self.text = text
  }

  private mutating func tellSyntax(_ offset: Int, in bytes: [UInt8]) {
    let decoded = SourceText.decoding(bytes, name: stream)
    line = decoded.value
    if let wrong = decoded.diagnostics.first {
      finding = Diagnostic(
        .error, .recordSyntax, "is not valid UTF-8, expected JSON in UTF-8", at: wrong.location,
        help: [shape])
    } else {
      let place = min(offset, decoded.value.utf8.count)
      finding = Diagnostic(
        .error, .recordSyntax, "can't be read as JSON from here on",
        at: decoded.value.location(place..<place), help: [shape])
    }
  }

  private mutating func tell(
    _ code: Diagnostic.Code, _ message: String, in bytes: [UInt8] = [], help: [String] = []
  ) {
    let line = SourceText.decoding(bytes, name: stream).value
    self.line = line
    finding = Diagnostic(
      .error, code, message, at: line.location(0..<line.utf8.count), help: help)
  }

  private func kind(of value: JSON) -> String {
    switch value {
    case .string: "a string"
    case .number(let number): "the number \(number)"
    case .decimal: "a number with decimals or beyond 64 bits"
    case .bool: "true or false"
    case .null: "null"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// What to do about a text of too many bytes.
let tooLarge = "if it is an article, allow more with '--max-bytes'"

private let shape = #"a record stands on one line: {"id": "a1", "text": "First, …"}"#
