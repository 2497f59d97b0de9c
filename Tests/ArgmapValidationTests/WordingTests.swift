// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapValidation
import Foundation
import TestSupport
import Testing

@Suite struct `The words of findings` {
  @Test func `are these`() throws {
    var lines: [String] = []
    for example in Example.all where !example.findings.isEmpty {
      for diagnostic in example.diagnostics {
        lines.append("\(diagnostic.severity)[\(diagnostic.code)]: \(diagnostic.message)")
        if let label = diagnostic.label { lines.append("  ^ \(label)") }
        for note in diagnostic.notes { lines.append("  note: \(note.message)") }
        for help in diagnostic.help { lines.append("  help: \(help)") }
      }
    }
    try expectGolden(
      lines.joined(separator: "\n") + "\n", folder("Golden").appending(path: "messages.txt"))
  }
}
