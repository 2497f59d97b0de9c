// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Which argument is drawn on which card.
///
/// An argument gets a card with its first premise as the title; the arguments that support this
/// premise are rows of the card. What bears on the rows has cards of its own in turn.
struct Cards {
  /// A card.
  struct Card {
    /// The argument whose premises are the title.
    var argument: Argument.ID
    /// The arguments for the first of them.
    var reasons: [Argument.ID] = []
    /// The number of cards above it.
    var level: Int
  }

  /// Where a statement is drawn.
  enum Home: Hashable {
    /// In a box of its own.
    case box
    /// In a row of a card; row 0 is the title.
    case row(Int, card: Int)
  }

  private(set) var cards: [Card] = []
  private(set) var homes: [Statement.ID: Home] = [:]
  private(set) var cardOf: [Argument.ID: Int] = [:]
  /// The arguments whose only premise is drawn before: an arrow from there is enough.
  private(set) var direct: [Argument.ID] = []

  init(_ map: ArgumentMap, _ places: [Presentation.Place]) {
    var rows: [Int] = []
    for place in places {
      guard let argument = place.argument else {
        if let id = place.statement { homes[id] = .box }
        continue
      }
      if place.position == 0 {
        if let id = place.statement, !place.isInFull, homes[id] != nil,
          map.arguments[argument.index].premises.count == 1
        {
          direct.append(argument)
        } else if let host = host(of: map.arguments[argument.index]) {
          cards[host].reasons.append(argument)
          cardOf[argument] = host
        } else {
          cardOf[argument] = cards.count
          let level = level(below: map.arguments[argument.index].target)
          cards.append(Card(argument: argument, level: level))
          rows.append(0)
        }
      }
      guard let card = cardOf[argument] else { continue }
      defer { rows[card] += 1 }
      guard let id = place.statement, place.isInFull || !id.isResolved, homes[id] == nil else {
        continue
      }
      homes[id] = .row(rows[card], card: card)
    }
  }

  private func level(below target: Argument.Target) -> Int {
    switch target {
    case .argument(let host): cardOf[host].map { cards[$0].level + 1 } ?? 1
    case .statement(let id):
      if case .row(_, let card) = homes[id] { cards[card].level + 1 } else { 1 }
    }
  }

  /// The card whose title an argument supports.
  private func host(of argument: Argument) -> Int? {
    guard argument.stance == .supports, case .statement(let target) = argument.target,
      case .row(0, let card) = homes[target]
    else { return nil }
    return card
  }
}
