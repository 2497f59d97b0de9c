// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// The codes that a map says are not wanted, and where.
struct Suppressions: Sendable {
  /// Where one stands.
  enum Place: Hashable {
    case part(MapPart)
    case holder(MapPart.Holder)
  }

  /// One that the map makes.
  struct Entry {
    let place: Place
    /// Which of the suppressions at its place it is.
    let position: Int
    /// A code or a family.
    let code: String
    let hasReason: Bool
  }

  /// All, by the kinds of parts, in the order in which those are numbered.
  private(set) var entries: [Entry] = []
  private var positions: [Place: [Int]] = [:]

  /// Collects them from every part of a map that can have them.
  init(_ map: ArgumentMap, _ unusual: UnusualParts) {
    add(map.extras, at: .part(.map))
    for position in map.sources.indices {
      add(map.sources[position].extras, at: .part(.source(position)))
    }
    for position in map.enumerations.indices {
      add(map.enumerations[position].extras, at: .part(.enumeration(position)))
    }
    for id in unusual.statements {
      add(map[id].extras, at: .part(.statement(id)))
      for (position, restatement) in map[id].restatements.enumerated() {
        add(restatement.extras, at: .holder(.restatement(id, at: position)))
      }
      for (position, attribution) in map[id].attributions.enumerated() {
        add(attribution.extras, at: .holder(.attribution(id, at: position)))
      }
    }
    for id in unusual.arguments { add(map[id].extras, at: .part(.argument(id))) }
    for (id, position) in unusual.premises {
      add(map[id].premises[position].extras, at: .part(.premise(id, at: position)))
    }
    for position in map.relations.indices {
      add(map.relations[position].extras, at: .part(.relation(position)))
    }
  }

  /// Which entries suppress a code for the whole map, at one of some parts, or round it.
  func entries(for code: Diagnostic.Code, at parts: [MapPart]) -> [Int] {
    guard !entries.isEmpty else { return [] }
    return ([.map] + parts).flatMap { places(round: $0) }
      .flatMap { positions[$0] ?? [] }
      .filter { entries[$0].covers(code) }
  }

  private func places(round part: MapPart) -> [Place] {
    switch part {
    case .premise(let argument, at: _):
      [.part(part), .part(.argument(argument))]
    case .span(in: let holder, at: _), .cue(in: let holder, at: _):
      [.part(part), .holder(holder), .part(holder.owner)]
    case .map, .statement, .argument, .source, .enumeration, .relation:
      [.part(part)]
    }
  }

  private mutating func add(_ extras: [Extra], at place: Place) {
    guard !extras.isEmpty else { return }
    var position = 0
    for case .suppression(let code, let reason, attributes: _) in extras {
      positions[place, default: []].append(entries.count)
      entries.append(
        Entry(place: place, position: position, code: code.string, hasReason: reason != nil)
      )
      position += 1
    }
  }
}

extension Suppressions.Entry {
  /// Whether it names a code or its family.
  func covers(_ code: Diagnostic.Code) -> Bool {
    self.code == code.rawValue || self.code == code.family
  }

  /// The part to point at.
  var part: MapPart {
    switch place {
    case .part(let part): part
    case .holder(let holder): holder.owner
    }
  }
}

extension ValidationContext {
  /// Where a suppression stands in the file; `nil` in a restatement or an attribution.
  func element(of entry: Suppressions.Entry) -> XMLElementPlace? {
    guard case .part(let part) = entry.place else { return nil }
    let all = children("suppress", of: part)
    guard entry.position < all.count, let places,
      let code = places.file.attributeValue("code", inTag: all[entry.position].tag),
      plainWords(in: code) == entry.code
    else { return nil }
    return all[entry.position]
  }

  /// The place of a suppression, or of what it stands in.
  func location(of entry: Suppressions.Entry) -> Diagnostic.Location? {
    guard let places, let element = element(of: entry) else { return location(of: entry.part) }
    return places.file.location(element.tag)
  }
}
