// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// What has become of the quotations of an article that has been edited.
struct ArticleSummary {
  var notes: [Diagnostic.Note] = []
  var help: [String]
  var fix: Fix?
}

extension ValidationContext {
  /// What one finding tells of all the places in an article that has changed.
  func summary(of source: Int) -> ArticleSummary {
    let tally = provenance.anchoring.tallies[source] ?? MapAnchoring.Tally()
    let restore = "restore the article, or parse it again"
    guard tally.quotations > 0 else { return ArticleSummary(help: [restore]) }
    guard !tally.isOtherArticle else {
      return ArticleSummary(
        notes: [
          Diagnostic.Note(
            "found again: \(tally.found) of \(tally.quotations) quotations; "
              + "it seems to be another article")
        ],
        help: ["restore the article, or name another with '--source FILE'"])
    }
    let elsewhere = tally.moved == 0 ? "all where they were" : "\(tally.moved) of them elsewhere"
    var summary = ArticleSummary(
      notes: [
        Diagnostic.Note(
          "found again: \(tally.found) of \(tally.quotations) quotations, \(elsewhere)")
      ],
      help: ["restore the article, or tie the map to it: argmap rebase"])
    guard let places else { return summary }
    summary.help = [
      "restore the article, or tie the map to it: argmap rebase \(places.file.name) -o FILE"
    ]
    let id = ArgumentMap.Source.ID(source)
    guard let article = articles[id] else { return summary }
    let rebasing = rebase(map, places: places, to: [id: article])
    guard !rebasing.edits.isEmpty else { return summary }
    summary.fix = Fix(
      "tie the map to the article as it is now", rebasing.lost == 0 ? .safe : .unsafe,
      in: places.file.name, rebasing.edits)
    return summary
  }
}
