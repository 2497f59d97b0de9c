// SPDX-License-Identifier: MIT

import ArgmapModel

extension Article {
  /// Decides for every unit what it bears on.
  ///
  /// The enumeration fixes the top of the tree, so this is a local question in each zone: before the
  /// series, inside each item, behind it; or over the whole text when nothing is numbered.
  ///
  /// - Complexity: O(*n*) in the units.
  package func attach(
    _ enumerations: Enumerations, _ thesis: Thesis, _ readings: [UnitReading],
    keepingAll: Bool = false
  ) -> Attachment {
    var attachment = Attachment(
      links: Array(repeating: nil, count: units.count),
      claims: enumerations.series.indices.map { series in
        guard enumerations.series[series].kind == .arguments else { return [] }
        return enumerations.series[series].items.indices.map {
          claim(of: Enumerations.ItemPlace(series: series, item: $0), enumerations, readings)
        }
      })
    guard let root = thesis.unit else { return attachment }
    let said = thesis.restatements.map(\.unit) + (thesis.upshot.map { [$0.unit] } ?? [])
    var taken = Set(said.flatMap { sentence(of: $0).units } + thesis.joined.filter { $0 != root })
    // A question that names the issue is no reason.
    if !keepingAll, let wording = thesis.wording {
      taken.formUnion(
        units.indices.filter { readings[$0].body.lowerBound == wording.lowerBound })
    }
    taken.formUnion(attachLabelled(root, enumerations, taken, readings, &attachment))
    attachIntroductions(root, enumerations, &taken, readings, &attachment)
    if enumerations.topArguments.isEmpty {
      attachWhole(root, enumerations, taken, readings, keepingAll: keepingAll, &attachment)
    } else {
      attachItems(enumerations, root, taken, readings, &attachment)
      attachOutside(enumerations, root, taken, readings, &attachment)
    }
    concedeAssented(readings, &attachment)
    if keepingAll { attachRest(root, taken, readings, &attachment) }
    cutCircles(root, &attachment)
    return attachment
  }

  private func attachWhole(
    _ root: Int, _ enumerations: Enumerations, _ taken: Set<Int>, _ readings: [UnitReading],
    keepingAll: Bool, _ attachment: inout Attachment
  ) {
    if !keepingAll, headingsClaim(readings) || headingsOppose(readings) {
      return attachSections(root, enumerations, taken, readings, &attachment)
    }
    guard sentences.count <= Self.mostSentencesAtOnce || keepingAll else {
      return attachParagraphs(
        paragraphs.indices, root, enumerations, taken, readings, &attachment)
    }
    // What the text asks before it says anything is its issue.
    let issue =
      keepingAll ? 0 : units.indices.first { isStatement(readings[$0]) && !readings[$0].isQuestion }
    let zone = units.indices.filter { unit in
      unit == root
        || unit >= issue ?? 0 && !taken.contains(unit) && isStatement(readings[unit])
          && !enumerations.isListing(unit)
          && (keepingAll || !isLead(unit, readings))
    }
    ProseAttachment(self, readings, claim: root, zone: zone).attach(&attachment.links)
  }

  /// Grants the views behind which the author only says that they are right.
  ///
  /// "Critics say that it is dear. That is true. But …".
  private func concedeAssented(_ readings: [UnitReading], _ attachment: inout Attachment) {
    for unit in units.indices.dropFirst() where readings[unit].isAssent {
      let before = sentence(of: unit - 1).units
      guard let view = before.last(where: { attachment.links[$0]?.stance == .attacks }),
        units[view].paragraph + 1 >= units[unit].paragraph
      else { continue }
      attachment.links[view]?.isConcession = true
    }
  }

  /// Ties what bears on nothing to the thesis, for units that must all end up on the map.
  private func attachRest(
    _ root: Int, _ taken: Set<Int>, _ readings: [UnitReading], _ attachment: inout Attachment
  ) {
    for unit in units.indices
    where unit != root && attachment.links[unit] == nil && !taken.contains(unit) {
      attachment.links[unit] = Link(
        head: root, stance: .supports, rule: lexicon.rule("premise.default"),
        cue: readings[unit].firstWord)
    }
  }

  /// Whether a unit says something in the author's own voice.
  func isStatement(_ reading: UnitReading) -> Bool {
    if let label = reading.label { return !label.standsAlone && reading.wordCount > 0 }
    return !reading.isHeading && !reading.isCitation && !reading.isQuotation && !reading.namesItem
      && !reading.isPreface && !reading.isAssent && !reading.asks
      && reading.wordCount > 0
  }

  /// Whether labels say what some statements are.
  func isLabelled(_ readings: [UnitReading]) -> Bool {
    readings.contains { $0.statementLabel != nil }
  }

  /// Told as a fact: past tense, nothing judged, no connective.
  func isBackground(_ reading: UnitReading) -> Bool {
    reading.isPast && !reading.hasModal && !reading.isEvaluative && reading.leading.isEmpty
      && reading.inner.isEmpty
  }

  /// Ties a chain that comes back to itself, or ends nowhere, to the thesis.
  private func cutCircles(_ root: Int, _ attachment: inout Attachment) {
    var reaches = [Bool](repeating: false, count: units.count + 1)
    reaches[root] = true
    if root < units.count { attachment.links[root] = nil }
    for start in units.indices where attachment.links[start] != nil && !reaches[start] {
      var path: [Int] = []
      var onPath: Set<Int> = []
      var at = start
      while !reaches[at], onPath.insert(at).inserted {
        path.append(at)
        guard let link = attachment.links[at] else { break }
        at = link.head
      }
      if !reaches[at], let last = path.last {
        let end = attachment.links[last] == nil ? path.dropLast().last ?? last : last
        attachment.links[end]?.head = root
        attachment.links[end]?.linkedWith = nil
      }
      for unit in path where attachment.links[unit] != nil { reaches[unit] = true }
    }
  }
}
