// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapRevision
internal import ArgmapSource

/// Two maps with what differs between them, and where that stands in their files.
struct RevisedMaps {
  /// One of the maps.
  struct Side {
    let input: MapInput
    let form: CanonicalForm

    init(_ input: MapInput) {
      self.input = input
      form = input.map.canonicalForm()
    }

    /// The file's name.
    var name: String { input.file.name }

    /// The line and column of a part in the file, if the file is a map that has it.
    func place(_ part: MapChange.Part, _ property: Property?, _ at: Int?) -> LineColumn? {
      guard let places = input.places else { return nil }
      let range: Range<Int>? =
        switch (part, at) {
        case (.map, _): places[.map]
        case (_, nil): nil
        case (.statement, let at?): statement(form.statements[at], property, places)
        case (.argument, let at?): places[.argument(form.arguments[at])]
        case (.source, let at?): places[.source(at)]
        case (.enumeration, let at?): places[.enumeration(at)]
        case (.relation, let at?): places[.relation(at)]
        }
      return range.map { input.file.lineColumn(ofUTF8: $0.lowerBound) }
    }

    private func statement(
      _ id: Statement.ID, _ property: Property?, _ places: MapPlaces
    ) -> Range<Int>? {
      let span = property == .places ? places[.span(in: .statement(id), at: 0)] : nil
      return span ?? places[.statement(id)]
    }
  }

  let old: Side
  let new: Side
  let changes: [MapChange]

  init(old: MapInput, new: MapInput) {
    self.old = Side(old)
    self.new = Side(new)
    changes = MapDifference(canonical: self.old.form.map, self.new.form.map).changes
  }

  /// The changes by what has happened, in the order in which people are told.
  var groups: [(kind: MapChange.Kind, changes: [MapChange])] {
    let byKind = Dictionary(grouping: changes, by: \.kind)
    return MapChange.Kind.allCases.compactMap { kind in byKind[kind].map { (kind, $0) } }
  }

  func oldPlace(of change: MapChange) -> LineColumn? {
    old.place(change.part, change.property, change.part == .map ? nil : change.old)
  }

  func newPlace(of change: MapChange) -> LineColumn? {
    new.place(change.part, change.property, change.part == .map ? nil : change.new)
  }
}

extension MapChange {
  /// What is named at the head of a change: the name in the new file, with the old one if it is
  /// another.
  func title(arrow: String) -> String {
    switch (oldName, newName) {
    case (let old?, let new?): old == new ? new : "\(old) \(arrow) \(new)"
    case (let name?, nil), (nil, let name?): name
    case (nil, nil): part == .relation ? "relation" : "map"
    }
  }

  /// The words that were replaced, if a text was.
  var rewording: [WordSegment]? {
    guard kind == .reworded, let old = before.first, let new = after.first else { return nil }
    return wordChanges(from: old, to: new)
  }
}

extension MapChange {
  /// What stands before what was and what is; nothing for a change that its title tells.
  var labels: (before: String, after: String)? {
    switch kind {
    case .renamed: return nil
    case .added, .removed: return ("it", "it")
    case .changed, .reordered:
      guard let property else { return ("was", "now") }
      return kind == .changed && property.isList
        ? ("\(property.rawValue), no longer", "\(property.rawValue), now also")
        : ("\(property.rawValue), was", "\(property.rawValue), now")
    default: return ("was", "now")
    }
  }
}

extension Property {
  /// Whether a part can have several, each of which comes and goes by itself.
  fileprivate var isList: Bool {
    switch self {
    case .restatements, .attributions, .cues, .notes, .tags, .suppressions, .foreign, .authors,
      .premises:
      true
    default: false
    }
  }
}

extension MapChange.Kind {
  /// What a group of such changes is headed with.
  var heading: String {
    switch self {
    case .thesis: "Thesis"
    case .reworded: "Reworded"
    case .turned: "Turned between support and objection"
    case .moved: "Moved"
    case .linked: "Linked"
    case .unlinked: "Unlinked"
    case .added: "Added"
    case .removed: "Removed"
    case .spanMoved: "Other place in the article"
    case .changed: "Changed"
    case .renamed: "Other id"
    case .reordered: "Other order"
    }
  }

  /// How it is counted.
  var counted: String { self == .spanMoved ? "with another place" : rawValue }

  var sign: String {
    switch self {
    case .added: "+"
    case .removed: "-"
    case .moved, .linked, .unlinked, .reordered: ">"
    case .turned: "!"
    case .thesis, .reworded, .spanMoved, .changed, .renamed: "~"
    }
  }
}
