// SPDX-License-Identifier: MIT

internal import ArgmapLibrary

/// Statements that were found in a store, as people and programs read them.
struct StoreSearchReport {
  let hits: [StatementHit]
  let count: Int
  let palette: Palette

  /// How many characters of a statement are shown at least.
  private static let width = 160

  /// A line each: the map, the statement, what it is, its words round those that were searched for.
  ///
  /// Tabs stand between them, and in none of them.
  var text: String {
    hits.map { hit in
      [printable(hit.map), printable(hit.name), hit.role, excerpt(of: hit)].joined(separator: "\t")
        + "\n"
    }.joined()
  }

  /// One document, a statement a line.
  var json: String {
    let lines = hits.map { hit in
      JSON.object([
        .init("map", .string(hit.map)), .init("id", .string(hit.name)),
        .init("label", .string(hit.label)), .init("role", .string(hit.role)),
        .init("score", .decimal(hit.score)), .init("text", .string(hit.text)),
        .init(
          "matches",
          .array(
            hit.places.map { place in
              .object([
                .init("start", .number(place.lowerBound)), .init("end", .number(place.upperBound)),
              ])
            })),
      ]).text
    }
    let body = lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n"
    return "{\"schema\":\"argmap.store-search/1\",\"count\":\(count),\"found\":[\(body)]}\n"
  }

  /// The words of a statement that is not long, else those round the first place, cut between words.
  private func excerpt(of hit: StatementHit) -> String {
    let scalars = Array(hit.text.unicodeScalars)
    var start = 0
    var end = scalars.count
    if scalars.count > Self.width {
      let first = min(hit.places.first?.lowerBound ?? 0, scalars.count)
      start = max(0, min(first - Self.width / 4, scalars.count - Self.width))
      end = min(scalars.count, start + Self.width)
      while start > 0, start < first, scalars[start - 1] != " " { start += 1 }
      while end < scalars.count, end > first + 1, scalars[end] != " " { end -= 1 }
    }
    var text = start > 0 ? "…" : ""
    var at = start
    for place in hit.places where place.lowerBound >= at && place.upperBound <= end {
      text += printable(String(scalars[at..<place.lowerBound]))
      text += palette.bold(printable(String(scalars[place])))
      at = place.upperBound
    }
    return text + printable(String(scalars[at..<end])) + (end < scalars.count ? "…" : "")
  }
}

extension String {
  fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
