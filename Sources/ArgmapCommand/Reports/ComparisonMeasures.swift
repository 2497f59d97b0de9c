// SPDX-License-Identifier: MIT

internal import ArgmapComparison

/// A figure with precision, recall and F1, by the name it has in reports.
struct AgreementMeasure {
  /// The name in tables.
  var label: String
  /// The names in JSON, from the outside in.
  var path: [String]
  var figure: @Sendable (MapComparison.Figures) -> MapComparison.Agreement

  static let all: [Self] =
    MapComparison.Overlap.allCases.map { overlap in
      Self(
        label: overlap == .exact ? "statements, same place" : "statements, \(overlap.rawValue) %",
        path: ["statements", overlap.rawValue], figure: { $0[statements: overlap] })
    } + [
      Self(label: "relations, attached", path: ["relations", "attached"], figure: { $0.attached }),
      Self(label: "relations, labelled", path: ["relations", "labelled"], figure: { $0.labelled }),
      Self(label: "thesis", path: ["thesis", "own"], figure: { $0.thesis }),
      Self(
        label: "thesis or restatement", path: ["thesis", "orRestatement"],
        figure: { $0.thesisOrRestatement }),
      Self(label: "items", path: ["items", "found"], figure: { $0.items }),
    ]
}

/// A figure with Cohen's κ.
struct ConfusionMeasure {
  /// The name in tables.
  var label: String
  /// The name in JSON.
  var key: String
  var figure: @Sendable (MapComparison.Figures) -> MapComparison.Confusion

  static let all = [
    Self(label: "role (pro, con, none)", key: "role", figure: { $0.role }),
    Self(
      label: "function (thesis, supports, attacks, none)", key: "function",
      figure: { $0.function }),
    Self(label: "attachment (of two statements)", key: "attachment", figure: { $0.attachment }),
  ]
}
