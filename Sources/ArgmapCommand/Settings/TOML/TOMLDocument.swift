// SPDX-License-Identifier: MIT

package import ArgmapSource

/// A key and its value, with all the tables that it stands in.
package struct TOMLEntry: Sendable, Hashable {
  /// The names of the tables from the outermost on, then the key.
  package var path: [TOMLKey]
  package var value: TOMLValue

  /// The path as it is written: `validate.select`.
  package var name: String { path.map(\.written).joined(separator: ".") }
}

/// One name of a path, and where it stands.
package struct TOMLKey: Sendable, Hashable {
  package var name: String
  package var range: Range<Int>

  /// The name as a document has it, in quotes where it needs them.
  var written: String { Self.isBare(name) ? name : tomlQuoted(name) }

  private static func isBare(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy(isBareKeyByte)
  }
}

/// A value, and where it stands.
package struct TOMLValue: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case string(String)
    case integer(Int)
    case float(Double)
    case boolean(Bool)
    /// A date, a time or both, as it is written.
    case date(String)
    case array([TOMLValue])
    /// A table in braces inside an array; one that is the value of a key is told entry by entry.
    case table([TOMLEntry])
  }

  package var kind: Kind
  package var range: Range<Int>
}

/// What is wrong with a document, and where.
package struct TOMLProblem: Error, Hashable {
  package var message: String
  package var range: Range<Int>
}

/// A header of a table, such as `[validate]`.
package struct TOMLHeader: Sendable, Hashable {
  package var path: [TOMLKey]
}

/// A document in TOML 1.0 as a list of its entries, in their order, with the place of each.
///
/// See <https://toml.io/en/v1.0.0>, and docs/decisions/0010-own-toml-reader.md.
package struct TOMLDocument: Sendable, Hashable {
  /// What gives a key a value.
  package private(set) var entries: [TOMLEntry] = []
  /// The headers; a table may be empty.
  package private(set) var headers: [TOMLHeader] = []

  /// Reads a document.
  ///
  /// - Throws: The first thing that is no TOML.
  /// - Complexity: O(*n*) in the bytes of the text.
  package init(_ text: SourceText) throws(TOMLProblem) {
    var scanner = TOMLScanner(text)
    var declared = TOMLDeclarations()
    var table: [TOMLKey] = []
    while try scanner.skipToNextLine() {
      if let header = try scanner.header() {
        table = try declared.declare(header.path, isArray: header.isArray)
        headers.append(TOMLHeader(path: header.path))
      } else {
        let key = try scanner.path()
        try scanner.expect("=", "between a key and its value")
        let value = try scanner.value()
        try declared.assign(key, in: table)
        entries += Self.flattened(TOMLEntry(path: table + key, value: value))
      }
      try scanner.endLine()
    }
  }

  private static func flattened(_ entry: TOMLEntry) -> [TOMLEntry] {
    guard case .table(let inner) = entry.value.kind else { return [entry] }
    return inner.flatMap {
      flattened(TOMLEntry(path: entry.path + $0.path, value: $0.value))
    }
  }
}

/// What a document has defined so far, so that nothing is defined twice.
struct TOMLDeclarations {
  private enum State { case value, header, implicit, dotted, tables(count: Int) }

  private var states: [[String]: State] = [:]

  /// Opens a table.
  ///
  /// - Returns: Its path, with a number behind each table that has several of a name.
  mutating func declare(_ path: [TOMLKey], isArray: Bool) throws(TOMLProblem) -> [TOMLKey] {
    var whole: [TOMLKey] = []
    for key in path.dropLast() {
      whole.append(key)
      switch states[whole.map(\.name)] {
      case nil: states[whole.map(\.name)] = .implicit
      case .value?: throw twice(key, "has a value, so it can't be a table")
      case .tables(let count)?: whole.append(TOMLKey(name: "#\(count)", range: key.range))
      case .header?, .implicit?, .dotted?: break
      }
    }
    guard let last = path.last else { return whole }
    whole.append(last)
    switch (states[whole.map(\.name)], isArray) {
    case (nil, false), (.implicit?, false): states[whole.map(\.name)] = .header
    case (nil, true): states[whole.map(\.name)] = .tables(count: 1)
    case (.tables(let count)?, true): states[whole.map(\.name)] = .tables(count: count + 1)
    default: throw twice(last, "is defined twice")
    }
    if case .tables(let count)? = states[whole.map(\.name)] {
      whole.append(TOMLKey(name: "#\(count)", range: last.range))
    }
    return whole
  }

  /// Gives a key in a table a value.
  mutating func assign(_ path: [TOMLKey], in table: [TOMLKey]) throws(TOMLProblem) {
    var whole = table.map(\.name)
    for key in path.dropLast() {
      whole.append(key.name)
      switch states[whole] {
      case nil: states[whole] = .dotted
      case .dotted?: break
      default: throw twice(key, "is defined elsewhere, so nothing can be added here")
      }
    }
    guard let last = path.last else { return }
    whole.append(last.name)
    guard states.updateValue(.value, forKey: whole) == nil else {
      throw twice(last, "is defined twice")
    }
  }

  private func twice(_ key: TOMLKey, _ what: String) -> TOMLProblem {
    TOMLProblem(message: "'\(key.name)' \(what)", range: key.range)
  }
}

/// Whether a byte can stand in a key without quotes.
func isBareKeyByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
    true
  default: false
  }
}

/// A string as TOML writes it on one line; JSON's escapes are TOML's too.
func tomlQuoted(_ text: String) -> String { JSON.string(text).text }
