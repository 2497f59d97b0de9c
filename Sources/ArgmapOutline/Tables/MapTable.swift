// SPDX-License-Identifier: MIT

package import ArgmapModel

/// Rows with the same columns, for spreadsheets and for programs.
package struct MapTable: Sendable, Hashable {
  /// What stands in a column of a row.
  package enum Cell: Sendable, Hashable {
    case none
    case text(String)
    case number(Int)
    case degree(Degree)
    case flag(Bool)
    case list([String])
    case places([Place])
  }

  /// A place in a source, in code points.
  package struct Place: Sendable, Hashable {
    /// The source; `nil` for the map's first.
    package var source: String?
    package var start: Int
    package var end: Int
  }

  /// The names of the columns.
  package let columns: [String]
  /// The rows, each with as many cells as there are columns.
  package let rows: [[Cell]]
}

extension MapTable.Cell {
  init(_ text: String?) { self = text.map { .text($0) } ?? .none }
  init(_ number: Int?) { self = number.map { .number($0) } ?? .none }
  init(_ degree: Degree?) { self = degree.map { .degree($0) } ?? .none }
}
