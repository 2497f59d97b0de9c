// SPDX-License-Identifier: MIT

/// What has changed between two versions of a file, as `diff -u` writes it and `patch` reads it.
///
/// - Complexity: O(*n*) when the versions have as many lines, as after a change inside of lines; else
///   that of the standard library's difference.
package func unifiedDiff(old: String, new: String, name: String) -> String {
  guard old != new else { return "" }
  let (before, after) = (lines(of: old), lines(of: new))
  var steps: [Step] = []
  if before.count == after.count {
    for (old, new) in zip(before, after) {
      steps += old == new ? [Step(" ", old)] : [Step("-", old), Step("+", new)]
    }
  } else {
    let difference = after.difference(from: before)
    let removed = Set(difference.removals.map(offset))
    let inserted = Set(difference.insertions.map(offset))
    var (here, there) = (0, 0)
    while here < before.count || there < after.count {
      if removed.contains(here) {
        steps.append(Step("-", before[here]))
        here += 1
      } else if inserted.contains(there) {
        steps.append(Step("+", after[there]))
        there += 1
      } else {
        steps.append(Step(" ", before[here]))
        here += 1
        there += 1
      }
    }
  }
  return "--- \(name)\n+++ \(name)\n" + hunks(of: grouped(steps))
}

private struct Step {
  let sign: Character
  let line: Substring

  init(_ sign: Character, _ line: Substring) {
    self.sign = sign
    self.line = line
  }
}

private func offset(of change: CollectionDifference<Substring>.Change) -> Int {
  switch change {
  case .insert(let offset, _, _), .remove(let offset, _, _): offset
  }
}

/// The lines with their ends.
private func lines(of text: String) -> [Substring] {
  var lines: [Substring] = []
  var rest = text[...]
  while let end = rest.utf8.firstIndex(of: 0x0A) {
    let next = rest.utf8.index(after: end)
    lines.append(rest[..<next])
    rest = rest[next...]
  }
  if !rest.isEmpty { lines.append(rest) }
  return lines
}

/// Of changed lines that follow each other, first those that go, then those that come.
private func grouped(_ steps: [Step]) -> [Step] {
  var grouped: [Step] = []
  var coming: [Step] = []
  for step in steps {
    if step.sign == " " {
      grouped += coming
      coming = []
    }
    if step.sign == "+" { coming.append(step) } else { grouped.append(step) }
  }
  return grouped + coming
}

/// The changes with three lines of context round each.
private func hunks(of steps: [Step]) -> String {
  let context = 3
  let changes = steps.indices.filter { steps[$0].sign != " " }
  var text = ""
  var (at, old, new) = (0, 1, 1)
  var next = 0
  while next < changes.count {
    let start = max(at, changes[next] - context)
    var last = changes[next]
    while next < changes.count, changes[next] <= last + 2 * context + 1 {
      last = changes[next]
      next += 1
    }
    let end = min(steps.count, last + context + 1)
    old += start - at
    new += start - at
    let hunk = steps[start..<end]
    let (gone, come) = (hunk.count { $0.sign != "+" }, hunk.count { $0.sign != "-" })
    text += "@@ -\(gone == 0 ? old - 1 : old),\(gone) +\(come == 0 ? new - 1 : new),\(come) @@\n"
    for step in hunk {
      text += "\(step.sign)\(step.line)"
      if step.line.utf8.last != 0x0A { text += "\n\\ No newline at end of file\n" }
    }
    old += gone
    new += come
    at = end
  }
  return text
}
