// SPDX-License-Identifier: MIT

/// A map with the states it had, so that edits can be undone and made again.
///
/// A state is a copy of the map, which shares its storage until one of the two changes: keeping one
/// costs nothing, and the first edit after it a copy of the arrays that it touches.
///
/// ```swift
/// var history = MapHistory(map)
/// try history.edit("reword") { map throws(EditError) in try map.reword(id, to: "Better words.") }
/// history.undo()
/// ```
public struct MapHistory: Sendable {
  /// The map as it is now.
  public private(set) var map: ArgumentMap

  private var undone: [State] = []
  private var done: [State] = []

  private struct State {
    var title: String
    var map: ArgumentMap
  }

  /// Starts with a map.
  public init(_ map: ArgumentMap) { self.map = map }

  /// What ``undo()`` would take back.
  public var undoTitle: String? { done.last?.title }

  /// What ``redo()`` would make again.
  public var redoTitle: String? { undone.last?.title }

  /// Changes the map; an edit that throws leaves it as it was.
  ///
  /// What was undone can't be made again after it.
  ///
  /// - Complexity: That of the edit, and a copy of the arrays that it touches.
  @discardableResult
  public mutating func edit<Result>(
    _ title: String, _ change: (inout ArgumentMap) throws(EditError) -> Result
  ) throws(EditError) -> Result {
    let before = State(title: title, map: map)
    let result: Result
    do throws(EditError) {
      result = try change(&map)
    } catch {
      map = before.map
      throw error
    }
    done.append(before)
    undone = []
    return result
  }

  /// Takes the last edit back.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  public mutating func undo() -> Bool {
    guard var state = done.popLast() else { return false }
    swap(&state.map, &map)
    undone.append(state)
    return true
  }

  /// Makes the last edit that was undone again.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  public mutating func redo() -> Bool {
    guard var state = undone.popLast() else { return false }
    swap(&state.map, &map)
    done.append(state)
    return true
  }
}
