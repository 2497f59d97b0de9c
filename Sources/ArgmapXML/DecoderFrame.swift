// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// An element of format 1 that is being read.
///
/// It is small, as there is one for each element: what an element says goes into the map at once.
struct DecoderFrame {
  let element: MapElement
  let rule: ElementRule
  let tag: Range<Int>
  /// Where the values of its attributes start among those of all open elements.
  let firstValue: Int
  /// The attributes that have one.
  var present: MapAttribute.Set = []
  /// The group of the child that came last, and which single children came already.
  var rank = 0
  var seen: UInt32 = 0
  /// How many elements are open in an element of words, where there can be none.
  var strangers: Int32 = 0
  /// The finding about its name, when that is misspelt.
  var misspelt: Int?
  /// Whether words were found where none can stand.
  var hasStrayWords = false
  /// The index of the part of the map that it is.
  var index = 0
  /// What few elements have, or hold until they end.
  private(set) var parts: LooseParts?

  init(_ element: MapElement, rule: ElementRule, tag: Range<Int>, firstValue: Int) {
    self.element = element
    self.rule = rule
    self.tag = tag
    self.firstValue = firstValue
  }

  /// The parts, to be added to.
  mutating func makeParts() -> LooseParts {
    if let parts { return parts }
    let new = LooseParts()
    parts = new
    return new
  }

  var foreign: [ForeignAttribute] { parts?.foreign ?? [] }
  var extras: [Extra] { parts?.extras ?? [] }
}

/// The parts of an element that few have, or that have no place in the map yet.
final class LooseParts {
  var foreign: [ForeignAttribute] = []
  var extras: [Extra] = []
  var text: Prose?
  var textAttributes: [ForeignAttribute] = []
  var spans: [SourceSpan] = []
  var cues: [Cue] = []
  var restatements: [Restatement] = []
  var attributions: [Attribution] = []
}
