// SPDX-License-Identifier: MIT

/// Statements on the lines of one statement, nearest first, each once.
///
/// - Complexity: O(statements + arguments) to start, as it notes which parts it has met; for all of
///   them O(statements + arguments + premises).
public struct Kin: Sequence, Sendable {
  /// A statement, and how far it is from the one that was asked about.
  public struct Element: Sendable, Hashable {
    /// The statement.
    public var statement: Statement.ID
    /// How many steps from premises to what they bear on lie between the two, at least 1.
    public var distance: Int
  }

  enum Direction: Sendable { case above, below }

  let lines: Lines
  let start: Statement.ID
  let direction: Direction

  /// Starts at the nearest.
  public func makeIterator() -> Iterator { Iterator(self) }

  /// Goes from near to far, an argument at a time.
  public struct Iterator: IteratorProtocol {
    /// A statement with its distance.
    public typealias Element = Kin.Element

    private let kin: Kin
    private var isMet: [Bool]
    private var layer: [Int]
    private var found: [Int] = []
    private var position = 0
    private var distance = 0

    init(_ kin: Kin) {
      self.kin = kin
      isMet = [Bool](repeating: false, count: kin.start.isResolved ? kin.lines.count : 0)
      layer = kin.start.isResolved ? [kin.start.index] : []
      for start in layer { isMet[start] = true }
    }

    /// The next statement.
    public mutating func next() -> Element? {
      while position >= found.count {
        guard !layer.isEmpty else { return nil }
        distance += 1
        step()
      }
      defer { position += 1 }
      return Element(statement: Statement.ID(found[position]), distance: distance)
    }

    /// Finds the statements that are one argument further, through any number of arguments on
    /// arguments.
    private mutating func step() {
      let statements = kin.lines.map.statements.count
      var found: [Int] = []
      var pending = layer
      func meet(_ number: Int) {
        guard !isMet[number] else { return }
        isMet[number] = true
        if number < statements { found.append(number) } else { pending.append(number) }
      }
      var at = 0
      while at < pending.count {
        switch kin.direction {
        case .above: kin.lines.above(pending[at], meet)
        case .below: kin.lines.below(pending[at], meet)
        }
        at += 1
      }
      self.found = found
      layer = found
      position = 0
    }
  }
}

extension Lines {
  /// The statements that a statement bears on, through arguments and objections: those above it,
  /// nearest first, without itself.
  public func ancestors(of statement: Statement.ID) -> Kin {
    Kin(lines: self, start: statement, direction: .above)
  }

  /// The statements that lead to a statement: those below it, nearest first, without itself.
  public func descendants(of statement: Statement.ID) -> Kin {
    Kin(lines: self, start: statement, direction: .below)
  }
}
