// SPDX-License-Identifier: MIT

internal import ArgmapComparison
internal import ArgmapModel

/// Comparisons as people read them.
struct ComparisonTable {
  let overlap: MapComparison.Overlap
  let palette: Palette
  let asciiOnly: Bool

  /// One pair in full; of several the main figures of each, their mean, and all together in full.
  func text(of pairs: [ComparedPair]) -> String {
    var parts: [String] = []
    if pairs.count == 1, let pair = pairs.first {
      let title = [pair.gold, pair.map].compactMap { $0 }.joined(separator: " and ")
      parts.append(heading(title) + agreements(pair.figures))
      parts.append(confusions(pair.figures))
    } else {
      let total = total(of: pairs)
      parts.append(overview(pairs, total))
      parts.append(heading("all \(pairs.count) together") + agreements(total))
      parts.append(confusions(total))
    }
    if parts.contains(where: { $0.contains(" \(undefined)") }) {
      parts.append("\(undefined)  undefined: there is nothing to count, or one category only\n")
    }
    for pair in pairs { parts += details(of: pair, named: pairs.count > 1) }
    return parts.joined(separator: "\n")
  }

  private var kappa: String { asciiOnly ? "kappa" : "κ" }
  private var undefined: String { asciiOnly ? "-" : "–" }

  private func heading(_ title: String) -> String {
    let level = overlap == .exact ? "the same place" : "\(overlap.rawValue) % overlap"
    return palette.bold("\(printable(title)), aligned at \(level)") + "\n"
  }

  private func shown(_ value: Double?) -> String { value.map(decimal) ?? undefined }

  private func agreements(_ figures: MapComparison.Figures) -> String {
    var rows = [["", "gold", "map", "both", "precision", "recall", "F1"]]
    for measure in AgreementMeasure.all {
      let agreement = measure.figure(figures)
      rows.append([
        measure.label, "\(agreement.gold)", "\(agreement.map)", "\(agreement.shared)",
        shown(agreement.precision), shown(agreement.recall), shown(agreement.f1),
      ])
    }
    for (label, share) in [
      ("  with the same ordinal", figures.ordinals), ("  with the same claim", figures.claims),
    ] {
      rows.append([label, "", "", "\(share.right)", shown(share.value), "", ""])
    }
    return aligned(rows)
  }

  private func confusions(_ figures: MapComparison.Figures) -> String {
    var rows = [["", "compared", "agree", "by chance", kappa]]
    for measure in ConfusionMeasure.all {
      let confusion = measure.figure(figures)
      rows.append([
        measure.label, "\(confusion.count)", shown(confusion.observed), shown(confusion.expected),
        shown(confusion.kappa),
      ])
    }
    return aligned(rows)
  }

  /// The main figures of each pair, a line each.
  private func overview(_ pairs: [ComparedPair], _ total: MapComparison.Figures) -> String {
    let columns: [(String, (MapComparison.Figures) -> Double?)] =
      [
        ("statements", { $0[statements: overlap].f1 }), ("attached", { $0.attached.f1 }),
        ("labelled", { $0.labelled.f1 }), ("thesis", { $0.thesis.f1 }), ("items", { $0.items.f1 }),
      ]
      + ConfusionMeasure.all.map { measure in
        ("\(kappa) \(measure.key)", { measure.figure($0).kappa })
      }
    var rows = [["F1 and \(kappa)"] + columns.map(\.0)]
    for pair in pairs {
      rows.append([printable(pair.name)] + columns.map { shown($0.1(pair.figures)) })
    }
    rows.append(["mean (macro)"] + columns.map { shown(mean(of: pairs, $0.1)) })
    rows.append(["together (micro)"] + columns.map { shown($0.1(total)) })
    return aligned(rows)
  }

  private func aligned(_ rows: [[String]]) -> String { alignedRows(rows, palette) }

  private func details(of pair: ComparedPair, named: Bool) -> [String] {
    guard let details = pair.details else { return [] }
    let suffix = named ? ": \(printable(pair.name))" : ""
    var blocks: [String] = []
    for (who, side) in [("the gold map", details.gold), ("the map", details.map)] {
      let statements = side.statements.map { line($0, withText: true) }
      let relations = side.relations.map {
        "\(line($0.premise, withText: false)) \($0.stance.rawValue)"
          + " \(line($0.target, withText: false))"
      }
      for (what, lines) in [("statements", statements), ("relations", relations)]
      where !lines.isEmpty {
        let title = palette.bold("\(what) only in \(who)\(suffix)")
        blocks.append(title + "\n" + lines.map { "  \($0)\n" }.joined())
      }
    }
    return blocks
  }

  private func line(_ statement: ComparedPair.ShownStatement, withText: Bool) -> String {
    let paragraph = statement.paragraph.map { " \(asciiOnly ? "p" : "¶")\($0)" } ?? ""
    let place = statement.place.map { " \($0.lowerBound)-\($0.upperBound)" } ?? ""
    // Where both ends of a relation are told, their first words are enough to know them by.
    let limit = 48
    let text =
      withText || statement.text.unicodeScalars.count <= limit
      ? statement.text
      : statement.text.prefix(limit - 1) + (asciiOnly ? "..." : "…")
    let (open, close) = asciiOnly ? ("\"", "\"") : ("“", "”")
    return printable(
      "\(statement.name)\(withText ? paragraph + place : paragraph) \(open)\(text)\(close)")
  }
}
