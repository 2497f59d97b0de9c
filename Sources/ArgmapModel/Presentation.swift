// SPDX-License-Identifier: MIT

/// How a map reads to people: in which order, what part each statement plays, and what it is called.
///
/// Every drawing and every text form of a map is made from this, so that "1b" is the same statement
/// in all of them.
///
/// Labels number arguments as the text does and everything else after them:
///
/// - `T` is the thesis, `U` an upshot, `R` another conclusion, `S` a statement that stands alone.
/// - `1`, `2` … are the numbered arguments for the thesis, or all of them in their order when the
///   text numbers none. `A6` is the sixth, which the text does not number. Arguments for another
///   conclusion follow its label and a dot: `U.1`.
/// - `1a`, `1b` … are the premises that bear on `1`, in reading order, and then in turn `1a1`,
///   `1a1a`; a second argument of the same item goes on with the letters of the first. Seven parts
///   are the most: what is deeper is counted anew as `D1`, `D2` …
/// - `C` is a concession, `O` an objection or undercut, `B` the backing of a step, with premises
///   `Ca`, `Cb`.
///
/// The capitals take a number when there are several: `C1`, `C2`.
package struct Presentation: Sendable {
  /// The part that a statement plays, which decides how it is drawn.
  package enum Role: Sendable, Hashable, CaseIterable {
    /// The main conclusion.
    case thesis
    /// A further conclusion, drawn from the thesis or its arguments.
    case upshot
    /// Another conclusion.
    case conclusion
    /// The claim of a numbered argument, or the only premise of an argument for a conclusion.
    case claim
    /// Any other premise.
    case premise
    /// What the author grants.
    case concession
    /// A premise of an objection to a statement.
    case objection
    /// A premise of an objection to an argument.
    case undercut
    /// The view of somebody that is on no argument.
    case view
    /// A statement on no argument.
    case statement
    /// What is not part of the argument, and is neither drawn nor listed.
    case background
  }

  /// A place in reading order at which a statement is written.
  package struct Place: Sendable, Hashable {
    /// The statement; `nil` for an argument that has no premise yet.
    package var statement: Statement.ID?
    /// The argument as whose premise it stands there; `nil` at the top.
    package var argument: Argument.ID?
    /// Its index among the premises of that argument.
    package var position: Int
    /// The number of arguments above it.
    package var depth: Int
    /// Whether it is written in full, with what bears on it below.
    ///
    /// Each statement is at one place; the others, and those of undefined names, refer to it.
    package var isInFull: Bool
  }

  /// The places in reading order: the thesis, the other conclusions, what stands alone, each with
  /// all that bears on it.
  ///
  /// An argument on an argument comes after it, at the same depth.
  package let places: [Place]

  private let map: ArgumentMap
  private let roles: [Role]
  private let statementLabels: [String]
  private let argumentLabels: [String]

  /// Finds out how a map reads.
  ///
  /// - Complexity: O(statements + arguments + premises); no recursion.
  package init(_ map: ArgumentMap) {
    self.map = map
    let places = PresentationOrder.places(of: map)
    var numbering = PresentationNumbering(map, places)
    numbering.run()
    self.places = places
    roles = numbering.roles
    statementLabels = numbering.statementLabels
    argumentLabels = numbering.argumentLabels
    counts = numbering.counts
  }

  /// How many there are of what.
  package let counts: PresentationCounts

  /// The part that a statement plays.
  ///
  /// An undefined one plays none, and is treated as a statement that stands alone.
  package func role(of statement: Statement.ID) -> Role {
    statement.isResolved ? roles[statement.index] : .statement
  }

  /// The short label of a statement, or the name of an undefined one in quotes.
  package func label(of statement: Statement.ID) -> String {
    statement.isResolved ? statementLabels[statement.index] : "'\(map.name(of: statement))'"
  }

  /// The short label of an argument that has its own number or letter; empty for one that is only
  /// known by its premises.
  package func label(of argument: Argument.ID) -> String { argumentLabels[argument.index] }

  /// The labels of an argument's premises, as in `1a + 1b`; at most four of them.
  package func premiseLabels(of argument: Argument.ID, separator: String = " + ") -> String {
    let premises = map[argument].premises
    guard !premises.isEmpty else { return "no premises" }
    let labels = premises.prefix(premises.count > 4 ? 3 : 4).map { label(of: $0.statement) }
    return (labels + (premises.count > 4 ? ["…"] : [])).joined(separator: separator)
  }

  /// What an argument bears on, in few words: a label, or the premises of a step.
  package func targetLabel(of argument: Argument.ID) -> String {
    switch map[argument].target {
    case .statement(let id): label(of: id)
    case .argument(let id): premiseLabels(of: id)
    }
  }
}
