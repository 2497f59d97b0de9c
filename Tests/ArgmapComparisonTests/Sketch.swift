// SPDX-License-Identifier: MIT

import ArgmapComparison
import ArgmapModel
import ArgmapSource
import TestSupport

/// A small map: a thesis, two reasons with one premise below, and a concession.
///
/// Each statement takes ten code points of the article, in the order of its number.
func reference(_ change: (inout MapDraft) -> Void = { _ in }) -> MapDraft {
  var draft = MapDraft()
  draft.statement("t", "The town should close the bridge.", at: [0..<10])
  draft.statement("p1", "It is old.", at: [10..<20])
  draft.statement("p2", "Nobody needs it.", at: [20..<30])
  draft.statement("p3", "Its steel is tired.", at: [30..<40])
  draft.statement("o", "It is pretty.", at: [40..<50])
  draft.argument("a1", for: "t", ["p1"], item: 1)
  draft.argument("a2", for: "t", ["p2"], item: 2)
  draft.argument("a1.1", for: "p1", ["p3"])
  draft.objection("o1", to: "t", ["o"], isConcession: true)
  change(&draft)
  return draft
}

func figures(
  _ map: ArgumentMap, _ gold: ArgumentMap, _ overlap: MapComparison.Overlap = .half
) -> MapComparison.Figures {
  compare(map, with: gold, overlap: overlap).value.figures
}

extension MapComparison.Figures {
  /// Every agreement, by name.
  var agreements: [(String, MapComparison.Agreement)] {
    MapComparison.Overlap.allCases.map { ("statements \($0)", self[statements: $0]) } + [
      ("attached", attached), ("labelled", labelled), ("thesis", thesis),
      ("thesis or restatement", thesisOrRestatement), ("items", items),
    ]
  }

  /// Every part and every κ that is defined.
  var degrees: [(String, Double?)] {
    agreements.flatMap { [("\($0) precision", $1.precision), ("\($0) recall", $1.recall)] } + [
      ("ordinals", ordinals.value), ("claims", claims.value), ("role", role.kappa),
      ("function", function.kappa), ("attachment", attachment.kappa),
    ]
  }
}
