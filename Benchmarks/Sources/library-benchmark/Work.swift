// SPDX-License-Identifier: MIT

internal import ArgumentMapping

/// A work of the library, named as on the command line.
enum Work: String, CaseIterable {
  /// An article becomes a map.
  case article
  /// A map is read from XML.
  case read
  /// A map is read and checked by all rules.
  case check
  /// A map is read and written in its canonical form.
  case fmt
  /// A map that is in memory becomes DOT.
  case dot
  /// A map that is in memory becomes a page.
  case page
  /// Two maps that are in memory are compared.
  case diff
  /// The standings of a map that is in memory are worked out.
  case evaluate
  /// A map that is in memory becomes an outline.
  case writeOutline = "write-outline"
  /// An outline that is in memory becomes a map.
  case readOutline = "read-outline"
}

/// What a work is done on, ready for it.
struct Subject {
  private var text: SourceText
  private var map = ArgumentMap()
  private var changed = ArgumentMap()

  init(of file: SourceText, for work: Work) {
    text = file
    switch work {
    case .article, .read, .check, .fmt:
      return
    case .dot, .page, .evaluate, .writeOutline:
      map = decodeMap(file).value.map
    case .diff:
      map = decodeMap(file).value.map
      changed = edited(map)
    case .readOutline:
      text = SourceText(name: "outline", text: decodeMap(file).value.map.outline())
    }
  }

  /// Does the work; what comes of it is counted, so that nothing of it can be left out.
  func done(_ work: Work) -> (bytes: Int, statements: Int) {
    switch work {
    case .article:
      return (text.utf8.count, readArticle(text).value.statements.count)
    case .read:
      return (text.utf8.count, decodeMap(text).value.map.statements.count)
    case .check:
      let read = decodeMap(text)
      let findings = diagnose(read.value.map, places: read.value.places)
      if read.hasErrors || findings.contains(where: { $0.severity == .error }) {
        fail("\(text.name): the map has errors")
      }
      return (text.utf8.count, read.value.map.statements.count)
    case .fmt:
      let map = decodeMap(text).value.map
      return (map.canonical().xml().count, map.statements.count)
    case .dot:
      return (map.dot().utf8.count, map.statements.count)
    case .page:
      return (map.page().utf8.count, map.statements.count)
    case .diff:
      let difference = changed.difference(from: map)
      if difference.isEmpty { fail("\(text.name): no change was found") }
      return (text.utf8.count, map.statements.count)
    case .evaluate:
      let evaluation = map.evaluation()
      let decided = map.statementIDs.count { evaluation[$0] != .undecided }
      if decided == 0 { fail("\(text.name): nothing stands or falls") }
      return (text.utf8.count, map.statements.count)
    case .writeOutline:
      return (map.outline().utf8.count, map.statements.count)
    case .readOutline:
      return (text.utf8.count, ArgumentMapping.readOutline(text).value.statements.count)
    }
  }
}

/// The map as a later draft has it: one statement in fifty in other words, one in five hundred with an
/// objection more.
private func edited(_ map: ArgumentMap) -> ArgumentMap {
  var edited = map
  for (number, id) in map.statementIDs.enumerated() where number % 50 == 7 {
    guard let words = Prose("\(map[id].text) So it is said."),
      let name = NCName("later-\(number)"), let objection = NCName("against-\(number)")
    else { continue }
    edited[id].text = words
    guard number % 500 == 7 else { continue }
    let premise = edited.append(Statement(name: name, text: "Nobody has counted."))
    edited.append(
      Argument(
        name: objection, stance: .attacks, target: .statement(id), premises: [.init(premise)]))
  }
  return edited
}
