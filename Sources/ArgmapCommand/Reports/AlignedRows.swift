// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Rows of cells as lines, the first column to the left and the others to the right; the first row
/// is the heading.
func alignedRows(_ rows: [[String]], _ palette: Palette) -> String {
  var widths = [Int](repeating: 0, count: rows.map(\.count).max() ?? 0)
  for row in rows {
    for (column, cell) in row.enumerated() { widths[column] = max(widths[column], width(cell)) }
  }
  return rows.enumerated().map { number, row in
    var line = ""
    for (column, cell) in row.enumerated() {
      let pad = String(repeating: " ", count: widths[column] - width(cell))
      line += column == 0 ? cell + pad : "  " + pad + cell
    }
    while line.last == " " { line.removeLast() }
    return (number == 0 ? palette.bold(line) : line) + "\n"
  }.joined()
}

private func width(_ cell: String) -> Int { cell.unicodeScalars.reduce(0) { $0 + $1.columns } }
