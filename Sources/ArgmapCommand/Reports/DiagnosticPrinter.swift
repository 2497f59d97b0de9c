// SPDX-License-Identifier: MIT

package import ArgmapSource

/// Findings as people read them, with the lines they speak of.
package struct DiagnosticPrinter: Sendable {
  private let texts: [String: SourceText]
  private let palette: Palette
  private let asciiOnly: Bool
  private let columns = 80

  /// A printer for findings in some texts.
  package init(
    _ texts: [SourceText], palette: Palette = Palette(isOn: false), asciiOnly: Bool = false
  ) {
    self.texts = Dictionary(texts.map { ($0.name, $0) }) { first, _ in first }
    self.palette = palette
    self.asciiOnly = asciiOnly
  }

  /// A finding on one line, `file:line:column: severity[code]: message`.
  package func concise(_ finding: Diagnostic) -> String {
    let place = finding.location.map { self.place(of: $0) + ": " } ?? ""
    return "\(place)\(finding.severity.rawValue)[\(finding.code)]: \(message(of: finding))\n"
  }

  /// A finding with the lines it speaks of, and what to do about it.
  package func full(_ finding: Diagnostic) -> String {
    let heading = palette.severity(
      finding.severity, "\(finding.severity.rawValue)[\(finding.code)]")
    var lines = [heading + palette.bold(": \(message(of: finding))")]
    let groups = marksByText(finding)
    let widest = groups.flatMap(\.marks).map(\.place.line).max() ?? 0
    let margin = String(repeating: " ", count: widest == 0 ? 1 : String(widest).count)
    for (position, group) in groups.enumerated() {
      let arrow = position == 0 ? "-->" : ":::"
      lines.append(margin + palette.gutter(arrow) + " " + place(of: group.location))
      if let text = texts[group.location.source], !text.utf8.isEmpty {
        lines += snippet(of: group.marks, in: text, severity: finding.severity, margin: margin)
      }
    }
    let bullet = margin + " " + palette.gutter("=") + " "
    for help in finding.help {
      lines.append(bullet + palette.bold("help") + ": \(printable(help))")
    }
    if let fix = finding.fix {
      let how = fix.safety == .safe ? "argmap fix" : "argmap fix --unsafe"
      lines.append(bullet + palette.bold("fix") + ": \(printable(fix.title)) ('\(how)')")
    }
    for note in finding.notes where note.location == nil {
      lines.append(bullet + palette.bold("note") + ": \(printable(note.message))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The message, with a mark when 'argmap fix' mends what it speaks of.
  private func message(of finding: Diagnostic) -> String {
    (finding.fix?.safety == .safe ? "[*] " : "") + printable(finding.message)
  }

  private struct Mark {
    var range: Range<Int>
    var place: LineColumn
    var label: String
    var isPrimary: Bool
  }

  private struct Group {
    var location: Diagnostic.Location
    var marks: [Mark]
  }

  /// The marked places, text by text in the order in which the finding names them.
  private func marksByText(_ finding: Diagnostic) -> [Group] {
    var groups: [Group] = []
    func add(_ location: Diagnostic.Location, label: String, isPrimary: Bool) {
      let place =
        texts[location.source]?.lineColumn(ofUTF8: location.range.lowerBound)
        ?? LineColumn(line: 1, column: 1)
      let mark = Mark(range: location.range, place: place, label: label, isPrimary: isPrimary)
      if let known = groups.firstIndex(where: { $0.location.source == location.source }) {
        groups[known].marks.append(mark)
      } else {
        groups.append(Group(location: location, marks: [mark]))
      }
    }
    if let location = finding.location {
      add(location, label: finding.label ?? "", isPrimary: true)
    }
    for note in finding.notes {
      if let location = note.location { add(location, label: note.message, isPrimary: false) }
    }
    return groups
  }

  private func snippet(
    of marks: [Mark], in text: SourceText, severity: Diagnostic.Severity, margin: String
  ) -> [String] {
    let ellipsis = asciiOnly ? "..." : "…"
    let bar = palette.gutter("|")
    var lines = ["\(margin) \(bar)"]
    var shown: (line: Int, text: String)?
    let ordered = marks.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for mark in ordered.map(\.element) {
      let excerpt = Excerpt(mark.range, in: text, columns: columns, ellipsis: ellipsis)
      if let shown, mark.place.line > shown.line + 1 { lines.append("\(margin) \(ellipsis)") }
      if shown?.line != mark.place.line || shown?.text != excerpt.text {
        let number = String(mark.place.line)
        let pad = String(repeating: " ", count: margin.count - number.count)
        lines.append(trimmed("\(pad)\(palette.gutter(number)) \(bar) \(excerpt.text)"))
      }
      shown = (mark.place.line, excerpt.text)
      let line = String(repeating: mark.isPrimary ? "^" : "-", count: excerpt.width)
      let label = mark.label.isEmpty ? "" : " " + printable(mark.label)
      let drawn =
        mark.isPrimary ? palette.severity(severity, line + label) : palette.gutter(line + label)
      lines.append("\(margin) \(bar) " + String(repeating: " ", count: excerpt.indent) + drawn)
    }
    lines.append("\(margin) \(bar)")
    return lines
  }

  /// The name of a text, with line and column where it is at hand.
  func place(of location: Diagnostic.Location) -> String {
    let name = printable(location.source)
    guard let text = texts[location.source] else { return name }
    return "\(name):\(text.lineColumn(ofUTF8: location.range.lowerBound))"
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
