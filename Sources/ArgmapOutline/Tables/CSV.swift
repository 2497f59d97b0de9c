// SPDX-License-Identifier: MIT

extension MapTable {
  /// The table as comma-separated values (RFC 4180), with the names of the columns in the first line.
  ///
  /// Several values in a cell are separated by a semicolon and a blank. Spreadsheets run a text that
  /// starts like a formula, whoever wrote it; such a cell starts with an apostrophe here.
  ///
  /// - Complexity: O(*n*) in the cells with their words.
  package var csv: String {
    var text = Self.line(columns)
    for row in rows { text += Self.line(row.map(\.words)) }
    return text
  }

  private static func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 < 0x20
    }
    return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
  }
}

extension MapTable.Cell {
  fileprivate var words: String {
    switch self {
    case .none: ""
    case .text(let text): Self.harmless(text)
    case .number(let number): "\(number)"
    case .degree(let degree): "\(degree)"
    case .flag(let flag): flag ? "true" : "false"
    case .list(let list): Self.harmless(list.joined(separator: "; "))
    case .places(let places):
      places.map { place in
        "\(place.source.map { "\($0):" } ?? "")\(place.start)-\(place.end)"
      }
      .joined(separator: "; ")
    }
  }

  private static func harmless(_ text: String) -> String {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "|", "＝", "＋", "－", "＠": "'" + text
    default: text
    }
  }
}
