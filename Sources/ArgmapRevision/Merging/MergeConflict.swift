// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// Both sides reworded a statement, differently.
  package static let rewordedTwice = Self("merge/reworded-twice")
  /// Both sides moved something, to different places.
  package static let movedTwice = Self("merge/moved-twice")
  /// One side turned an argument, the other changed what it bears on.
  package static let turnedAndChanged = Self("merge/turned-and-changed")
  /// One side removed what the other changed or uses.
  package static let removedAndChanged = Self("merge/removed-and-changed")
  /// Both sides chose another thesis.
  package static let twoTheses = Self("merge/two-theses")
  /// Both sides changed something else, differently.
  package static let changedTwice = Self("merge/changed-twice")
  /// Changes of both sides together make a circle.
  package static let mergedCircle = Self("merge/circle")
}

/// Changes of two sides that contradict each other.
struct MergeConflict {
  var code: Diagnostic.Code
  var part: MapChange.Part
  /// The common number of the part; `nil` for the map itself.
  var number: Int?
  var property: Property?
  /// What was, in words.
  var base: [String] = []
  /// What each side has, in words.
  var ours: [String] = []
  var theirs: [String] = []
  /// The side that removed the part.
  var remover: MergeSide?

  /// Whether a side can't be followed: what it removed is needed by what the other side has, or a
  /// statement stands at two places.
  func needsDecision(favouring side: MergeSide) -> Bool {
    remover == side || code == .movedTwice && part == .statement
  }

  /// What stands in the file, so that who opens the map sees both.
  var note: Prose {
    let words =
      switch code {
      case .removedAndChanged:
        "\(remover == .ours ? "ours" : "theirs") removed this, "
          + "\(remover == .ours ? "theirs" : "ours") changed or uses it"
      case .movedTwice where part == .statement:
        "moved to two places; ours: \(Self.listed(ours)); theirs: \(Self.listed(theirs)); "
          + "before: \(Self.listed(base))"
      default:
        "\(property.map { "\($0.rawValue): " } ?? "")theirs has \(Self.listed(theirs)); "
          + "before: \(Self.listed(base))"
      }
    return .conflict(words)
  }

  /// Values in quotes, or that there is none.
  static func listed(_ words: [String]) -> String {
    words.isEmpty ? "nothing" : words.map { "“\($0)”" }.joined(separator: ", ")
  }
}
