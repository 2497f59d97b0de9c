// SPDX-License-Identifier: MIT

/// What an item of an outline is, by the sign that it starts with.
enum OutlineMarker: Hashable {
  /// No sign: a conclusion.
  case conclusion
  /// `*`: a statement that is no conclusion.
  case statement
  /// `+`: an argument for what stands above.
  case support
  /// `-`: an objection to it.
  case attack
  /// `~`: an objection that is granted.
  case concession
  /// `^`: an argument for the step above.
  case backing
  /// `_`: an objection to the step above.
  case undercut
  /// `&`: a further premise, linked with those before.
  case link
  /// `=`: other words for the statement above.
  case restatement
  /// `:`: a note.
  case note
  /// `<>`: a relation.
  case relation
  /// `(1)`: a line of a standard form.
  case numbered(Int)
  /// `----`: the line above a conclusion of a standard form.
  case step
  /// `<name>` at the margin: the name of the argument of the standard form below.
  case title
  /// `#` below the head.
  case heading
  /// A sign of Argdown that outlines lack.
  case unsupported

  /// Whether an argument starts with such an item.
  var startsArgument: Bool {
    switch self {
    case .support, .attack, .concession, .backing, .undercut: true
    default: false
    }
  }

  /// Whether what an item says of an argument stands in front of its text.
  var namesArgument: Bool { startsArgument || self == .step || self == .title }

  /// Whether it holds words only, without a name or attributes.
  var isRemark: Bool {
    switch self {
    case .restatement, .note, .heading: true
    default: false
    }
  }
}
