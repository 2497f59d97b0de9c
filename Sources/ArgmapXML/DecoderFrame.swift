// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapModel

/// An element of format 1 that is being read, with what has been read of it.
struct DecoderFrame {
  let element: MapElement
  let rule: ElementRule
  let tag: Range<Int>
  /// The values of its own attributes, without white space at their ends.
  var values: [(attribute: MapAttribute, value: String)] = []
  var foreign: [ForeignAttribute] = []
  /// The group of the child that came last, and which single children came already.
  var rank = 0
  var seen: UInt32 = 0
  /// What stands in an element of words, and how many elements are open there that can't be.
  var words = ""
  var strangers = 0
  /// The finding about its name, when that is misspelt.
  var misspelt: Int?
  /// Whether words were found where none can stand.
  var hasStrayWords = false

  var extras: [Extra] = []
  var spans: [SourceSpan] = []
  var cues: [Cue] = []
  var text: Prose?
  var textAttributes: [ForeignAttribute] = []
  var restatements: [Restatement] = []
  var attributions: [Attribution] = []
  var alternative: Alternative?
  var premises: [Premise] = []
  /// The index of the statement or argument that it is.
  var index = 0

  init(_ element: MapElement, rule: ElementRule, tag: Range<Int>) {
    self.element = element
    self.rule = rule
    self.tag = tag
  }

  /// The value of an attribute, when it is there and of its type.
  func value(_ attribute: MapAttribute) -> String? {
    for entry in values where entry.attribute == attribute { return entry.value }
    return nil
  }

  func words(_ attribute: MapAttribute) -> Prose? {
    value(attribute).flatMap { Prose(repairing: $0) }
  }

  /// Words that every such element has: what is missing has been told of.
  func neededWords(_ attribute: MapAttribute) -> Prose { words(attribute) ?? "unknown" }

  func number(_ attribute: MapAttribute) -> Int? { value(attribute).flatMap(wholeNumber) }

  func degree(_ attribute: MapAttribute) -> Degree? { value(attribute).flatMap { Degree($0) } }
}
