// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// The merge of three canonical maps: parts by common numbers, then what was removed though it is
/// needed, then what is to be told, then the map.
struct MapMerge {
  let base: MergeInput
  let ours: MergeInput
  let theirs: MergeInput
  /// The side that is followed without a note.
  let favoured: MergeSide?
  let space: MergeSpace
  let renumberings: (base: Renumbering, ours: Renumbering, theirs: Renumbering)
  var statements: PartMerge<Statement>
  var arguments: PartMerge<Argument>
  var sources: PartMerge<ArgumentMap.Source>
  var enumerations: PartMerge<ArgumentMap.Enumeration>
  var relations: PartMerge<ArgumentMap.Relation>
  let frames: MergeTriple<MapFrame>
  var frame: MapFrame
  /// The common numbers of the statements that are left, in the merged order.
  var statementOrder: [Int] = []
  private var conflicts: [MergeConflict] = []

  init(
    _ base: MergeInput, _ ours: MergeInput, _ theirs: MergeInput, _ favoured: MergeSide?
  ) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
    self.favoured = favoured
    let space = MergeSpace(base: base.map, ours: ours.map, theirs: theirs.map)
    self.space = space
    let renumberings = (
      base: space.renumbering(base.map, \.base), ours: space.renumbering(ours.map, \.ours),
      theirs: space.renumbering(theirs.map, \.theirs)
    )
    self.renumberings = renumberings
    func merge<Part: RevisedPart>(
      _ path: KeyPath<ArgumentMap, [Part]>, _ numbers: MergeSpace.Numbers
    ) -> PartMerge<Part> {
      PartMerge(
        base: base.map[keyPath: path], ours: ours.map[keyPath: path],
        theirs: theirs.map[keyPath: path], numbers, renumberings, favoured: favoured)
    }
    statements = merge(\.statements, space.statements)
    arguments = merge(\.arguments, space.arguments)
    sources = merge(\.sources, space.sources)
    enumerations = merge(\.enumerations, space.enumerations)
    relations = merge(\.relations, space.relations)
    frames = MergeTriple(
      base: MapFrame(base.map).renumbered(by: renumberings.base),
      ours: MapFrame(ours.map).renumbered(by: renumberings.ours),
      theirs: MapFrame(theirs.map).renumbered(by: renumberings.theirs),
      favoured: favoured ?? .ours)
    frame = frames.ours
  }

  mutating func run() -> Diagnosed<ArgumentMap> {
    mergeFrame()
    restoreWhatIsNeeded()
    tellClashes()
    tellDoubleMoves()
    var map = assembled()
    let circles = tellNewCircles(in: &map)
    return Diagnosed(map.canonical(), conflicts.map(diagnostic) + circles)
  }

  private mutating func mergeFrame() {
    // All fields first: to tell of a conflict adds to the notes, which are one of them.
    let clashes = MapFrame.fields.filter { !$0.merge(&frame, frames) }
    for field in clashes {
      tell(
        MergeConflict(
          code: field.property == .thesis ? .twoTheses : .changedTwice, part: .map, number: nil,
          property: field.property,
          base: field.words(MapFrame(base.map), base.map),
          ours: field.words(MapFrame(ours.map), ours.map),
          theirs: field.words(MapFrame(theirs.map), theirs.map)))
    }
  }

  /// Tells of a conflict, unless the favoured side has decided it.
  mutating func tell(_ conflict: MergeConflict) {
    if let favoured, !conflict.needsDecision(favouring: favoured) { return }
    conflicts.append(conflict)
    let note = Extra.note(conflict.note)
    switch (conflict.part, conflict.number) {
    case (.statement, let number?): statements.merged[number]?.extras.append(note)
    case (.argument, let number?): arguments.merged[number]?.extras.append(note)
    case (.source, let number?): sources.merged[number]?.extras.append(note)
    case (.enumeration, let number?): enumerations.merged[number]?.extras.append(note)
    case (.relation, let number?): relations.merged[number]?.extras.append(note)
    default: frame.extras.append(note)
    }
  }
}
