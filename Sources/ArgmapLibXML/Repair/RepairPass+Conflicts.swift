// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// What version control leaves in a file when two people changed the same lines.
extension RepairPass {
  /// Takes the first mark of a conflict, when there is one here; the second side is left out when its
  /// turn comes.
  ///
  /// No edit is offered: which side is right, only people know.
  mutating func takeConflictMark() -> Bool {
    guard isConflictMark("<<<<<<<", at: at), let conflict = conflict(at: at) else { return false }
    var found = slip(
      "found the marks of a merge that is not finished",
      at: at..<trimmedEnd(before: conflict.first.upperBound),
      notes: [
        Diagnostic.Note("the other side starts here", at: source.location(mark(conflict.second))),
        Diagnostic.Note("it ends here", at: source.location(mark(conflict.last.lowerBound))),
      ],
      help: ["keep what is right of the two sides, and remove the lines with the marks"],
      "", .unsafe,
      [TextEdit(conflict.first, ""), TextEdit(conflict.middle..<conflict.last.upperBound, "")])
    found.diagnostic?.fix = nil
    note(found)
    at = conflict.first.upperBound
    leftOut = conflict.middle..<conflict.last.upperBound
    return true
  }

  /// Passes over the side of a conflict that is not read.
  mutating func passLeftOut() {
    guard let range = leftOut, at == range.lowerBound else { return }
    at = range.upperBound
    leftOut = nil
  }

  private struct Conflict {
    var first: Range<Int>
    /// Where the first side ends: at `=======`, or at `|||||||` before what both started from.
    var middle: Int
    /// Where the second side starts, at `=======`.
    var second: Int
    var last: Range<Int>
  }

  /// The conflict whose first mark is at a place; another first mark before its end ends the search.
  private func conflict(at start: Int) -> Conflict? {
    let first = start..<endOfLine(start)
    var middle: Int?
    var second: Int?
    var line = first.upperBound
    while line < utf8.count {
      let next = endOfLine(line)
      if isConflictMark("<<<<<<<", at: line) { return nil }
      if isConflictMark("|||||||", at: line), middle == nil { middle = line }
      if isConflictMark("=======", at: line) {
        middle = middle ?? line
        second = second ?? line
      }
      if let middle, let second, isConflictMark(">>>>>>>", at: line) {
        return Conflict(first: first, middle: middle, second: second, last: line..<next)
      }
      line = next
    }
    return nil
  }

  private func mark(_ line: Int) -> Range<Int> { line..<line + 7 }

  private func isConflictMark(_ mark: StaticString, at place: Int) -> Bool {
    guard starts(with: mark, at: place), place == 0 || isLineBreak(place - 1) else { return false }
    let next = place + mark.utf8CodeUnitCount
    return next >= utf8.count || isBlank(utf8[next])
  }

  private func isLineBreak(_ place: Int) -> Bool { utf8[place] == 0x0A || utf8[place] == 0x0D }

  /// The start of the next line.
  private func endOfLine(_ place: Int) -> Int {
    var end = place
    while end < utf8.count, utf8[end] != 0x0A { end += 1 }
    return min(end + 1, utf8.count)
  }
}
