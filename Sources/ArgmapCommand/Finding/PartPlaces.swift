// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// Where the parts of a map stand in the file that was read: their start tags in a map, their first
/// spans in an article.
struct PartPlaces {
  private let input: MapInput

  init(_ input: MapInput) { self.input = input }

  private var map: ArgumentMap { input.map }

  func offset(of part: Argument.Target) -> Int? {
    switch part {
    case .statement(let id):
      guard id.isResolved else { return nil }
      if let places = input.places { return places[.statement(id)]?.lowerBound }
      return map[id].spans.first.flatMap(offset)
    case .argument(let id):
      if let places = input.places { return places[.argument(id)]?.lowerBound }
      return map[id].cues.first.flatMap { offset(of: $0.span) }
        ?? map[id].premises.first.flatMap { offset(of: .statement($0.statement)) }
    }
  }

  private func offset(of span: SourceSpan) -> Int? {
    input.file.utf8Offset(ofCodePoint: span.range.lowerBound)
  }

  func found(_ part: Argument.Target, distance: Int?) -> Found {
    switch part {
    case .statement(let id):
      Found(
        kind: .statement, offset: offset(of: part), id: map.name(of: id),
        text: map[id].text.string, distance: distance)
    case .argument(let id):
      Found(
        kind: map[id].stance == .supports ? .argument : .objection, offset: offset(of: part),
        id: map[id].name.string, text: words(map[id]), distance: distance,
        parts: map[id].premises.map { map.name(of: $0.statement) })
    }
  }

  private func words(_ argument: Argument) -> String {
    let premises = argument.premises.map { map.name(of: $0.statement) }.joined(separator: " + ")
    let verb =
      argument.stance == .supports ? "for" : argument.isConcession ? "conceded against" : "against"
    return "\(premises.isEmpty ? "no premise" : premises) \(verb) \(map.name(of: argument.target))"
  }
}
