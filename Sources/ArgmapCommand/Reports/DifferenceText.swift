// SPDX-License-Identifier: MIT

internal import ArgmapRevision
internal import ArgmapSource

/// What differs between two maps, as text for people.
struct DifferenceText {
  private let maps: RevisedMaps
  private let palette: Palette
  private let arrow: String

  init(_ maps: RevisedMaps, palette: Palette, asciiOnly: Bool) {
    self.maps = maps
    self.palette = palette
    arrow = asciiOnly ? "->" : "→"
  }

  /// The changes by groups, then how many there are of what; nothing when there is none.
  var text: String {
    let groups = maps.groups
    guard !groups.isEmpty else { return "" }
    var text = ""
    for (kind, changes) in groups {
      text += palette.bold(kind.heading) + "\n"
      for change in changes { text += lines(of: change) }
      text += "\n"
    }
    let counts = groups.map { "\($0.changes.count) \($0.kind.counted)" }
    return text + counts.joined(separator: ", ") + "\n"
  }

  private func lines(of change: MapChange) -> String {
    let title = printable(change.title(arrow: arrow))
    var text = "  \(sign(of: change)) \(palette.bold(title))"
    if let words = change.rewording {
      text += "  " + marked(words)
    } else if let said = change.text {
      text += "  " + printable(said)
    }
    text += "\n"
    if change.rewording == nil, let labels = change.labels {
      text += line(labels.before, change.before, "-")
      text += line(labels.after, change.after, "+")
    }
    let places = [
      place(maps.old.name, maps.oldPlace(of: change)),
      place(maps.new.name, maps.newPlace(of: change)),
    ].compactMap(\.self)
    if !places.isEmpty {
      text += "      " + palette.diffPlace(places.joined(separator: " \(arrow) ")) + "\n"
    }
    return text
  }

  private func sign(of change: MapChange) -> String {
    let sign = change.kind.sign
    return sign.unicodeScalars.first.map { palette.diffLine(sign, sign: $0) } ?? sign
  }

  private func line(_ label: String, _ words: [String], _ sign: Unicode.Scalar) -> String {
    guard !words.isEmpty else { return "" }
    let said = words.map(printable).joined(separator: "; ")
    return "      \(label): \(palette.diffLine(said, sign: sign))\n"
  }

  /// Words as `git diff --word-diff` marks them.
  private func marked(_ words: [WordSegment]) -> String {
    words.map { segment in
      let text = printable(segment.text)
      return switch segment.kind {
      case .kept: text
      case .removed: palette.diffLine("[-\(text)-]", sign: "-")
      case .added: palette.diffLine("{+\(text)+}", sign: "+")
      }
    }.joined()
  }

  private func place(_ file: String, _ place: LineColumn?) -> String? {
    place.map { "\(printable(file)):\($0.line):\($0.column)" }
  }
}
