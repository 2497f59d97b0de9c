// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource

/// Where the parts of a map stand in its article after changes to its file.
struct NewPlaces {
  private let places: MapPlaces
  private let edits: [Range<Int>: String]

  init(_ map: PlacedMap, _ edits: [TextEdit]) {
    places = map.places
    self.edits = Dictionary(uniqueKeysWithValues: edits.map { ($0.range, $0.replacement) })
  }

  /// The value of an attribute.
  func value(_ attribute: String, of part: MapPart) -> String {
    let place = places.location(of: attribute, in: part).range
    return edits[place] ?? places.file[place]
  }

  /// The range of a span or cue.
  func range(of part: MapPart) -> Range<Int> {
    let (start, end) = (Int(value("start", of: part)) ?? 0, Int(value("end", of: part)) ?? 0)
    return start..<max(start, end)
  }
}

extension PlacedMap {
  /// The map with its spans and cues where changes to its file bring them.
  func moved(by edits: [TextEdit], to article: SourceText) -> PlacedMap {
    let new = NewPlaces(self, edits)
    var map = map
    map.sources[0].length = article.codePointCount
    map.sources[0].sha256 = article.checksum.description
    for position in map.statements.indices {
      let id = Statement.ID(rawValue: Int32(position))
      for span in map[id].spans.indices {
        map[id].spans[span].range = new.range(of: .span(in: .statement(id), at: span))
      }
    }
    for position in map.arguments.indices {
      let id = Argument.ID(rawValue: Int32(position))
      for cue in map[id].cues.indices {
        map[id].cues[cue].span.range = new.range(of: .cue(in: .argument(id), at: cue))
      }
    }
    return PlacedMap(map)
  }
}
