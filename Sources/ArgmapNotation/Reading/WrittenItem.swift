// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A name as it stands in an outline: an XML name, a title of several words, or quoted.
struct WrittenName {
  var words: String
  /// In quotes it is the name itself, whatever it looks like.
  var isQuoted: Bool
  /// Where it stands in the file, without brackets.
  var place: Range<Int>

  /// The name that it stands for.
  var name: String {
    isQuoted || NCName(words) != nil ? words : slug(of: words) ?? words
  }

  /// The title, when it is not the name itself.
  var label: Prose? { isQuoted || NCName(words) != nil ? nil : Prose(repairing: words) }
}

/// One attribute between braces.
struct WrittenAttribute {
  var key: String
  var value: String?
  var isQuoted = false
  /// Where the key stands in the file.
  var keyPlace: Range<Int>
  /// Where the key and its value stand.
  var place: Range<Int>
}

/// The parts of an item behind its sign.
struct WrittenItem {
  var argumentName: WrittenName?
  var argumentAttributes: [WrittenAttribute] = []
  var statementName: WrittenName?
  /// The words, without escapes; `nil` when there are none.
  var text: String?
  /// Where the words stand in the file.
  var textPlace = 0..<0
  var statementAttributes: [WrittenAttribute] = []
}
