// SPDX-License-Identifier: MIT

package import ArgmapModel
package import ArgmapSource

/// How much there is of what in a map, or in several maps together.
package struct MapStatistics: Sendable, Hashable {
  /// How many maps these are.
  package var maps = 1
  /// The statements, without background.
  package var statements = 0
  /// The statements by the part they play.
  package var roles: [Presentation.Role: Int] = [:]
  /// Statements that the article does not say.
  package var unstated = 0
  /// Statements that are somebody else's view.
  package var attributed = 0
  /// The arguments that support something.
  package var supports = 0
  /// The objections to something, the granted ones among them.
  package var attacks = 0
  /// The objections that are granted.
  package var concessions = 0
  /// The objections to steps.
  package var undercuts = 0
  /// The arguments and objections with several premises.
  package var linked = 0
  /// The most arguments from a statement up to a root.
  package var depth = 0
  /// What speaks for and against the thesis itself.
  package var thesis = Balance()
  /// How much of the articles the maps use; `nil` without an article.
  package var coverage: Coverage?

  /// The arguments for a statement and the objections to it.
  package struct Balance: Sendable, Hashable {
    package var pro = 0
    package var granted = 0
    package var con = 0
  }

  /// The characters and paragraphs of articles that are on a map, of all there are.
  ///
  /// White space is not counted.
  package struct Coverage: Sendable, Hashable {
    package var characters = 0
    package var allCharacters = 0
    package var paragraphs = 0
    package var allParagraphs = 0

    package init() {}
  }

  /// Nothing, to add to.
  package static var none: Self {
    var none = Self()
    none.maps = 0
    return none
  }

  private init() {}

  /// Counts what is in a map.
  ///
  /// - Complexity: O(*n* log *n*) in the spans, else O(*n*) in the map and the articles.
  package init(_ map: ArgumentMap, articles: [ArgumentMap.Source.ID: SourceText] = [:]) {
    let presentation = Presentation(map)
    for id in map.statementIDs {
      let role = presentation.role(of: id)
      roles[role, default: 0] += 1
      guard role != .background else { continue }
      statements += 1
      if map[id].isImplicit { unstated += 1 }
      if !map[id].attributions.isEmpty { attributed += 1 }
    }
    for argument in map.arguments { count(argument, in: map) }
    depth = map.depths.reduce(0) { max($0, $1 ?? 0) }
    coverage = Coverage(map, presentation, articles)
  }

  private mutating func count(_ argument: Argument, in map: ArgumentMap) {
    if argument.premises.count > 1 { linked += 1 }
    switch ArgumentRelation(argument) {
    case .support: supports += 1
    case .attack: attacks += 1
    case .concession:
      attacks += 1
      concessions += 1
    case .undercut:
      attacks += 1
      undercuts += 1
    }
    guard case .statement(let target) = argument.target, let top = map.thesis, target == top else {
      return
    }
    switch (argument.stance, argument.isConcession) {
    case (.supports, _): thesis.pro += 1
    case (.attacks, true): thesis.granted += 1
    case (.attacks, false): thesis.con += 1
    }
  }

  /// Adds other maps; the depth is that of the deepest.
  package mutating func add(_ other: Self) {
    maps += other.maps
    statements += other.statements
    roles.merge(other.roles) { $0 + $1 }
    unstated += other.unstated
    attributed += other.attributed
    supports += other.supports
    attacks += other.attacks
    concessions += other.concessions
    undercuts += other.undercuts
    linked += other.linked
    depth = max(depth, other.depth)
    thesis.pro += other.thesis.pro
    thesis.granted += other.thesis.granted
    thesis.con += other.thesis.con
    guard let more = other.coverage else { return }
    var sum = coverage ?? Coverage()
    sum.characters += more.characters
    sum.allCharacters += more.allCharacters
    sum.paragraphs += more.paragraphs
    sum.allParagraphs += more.allParagraphs
    coverage = sum
  }
}
