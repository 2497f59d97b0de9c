// SPDX-License-Identifier: MIT

/// The name of some that is most like another, when one is like enough to have been meant.
///
/// - Complexity: O(*k*²) in the length of the name, which is at most 40 letters.
func similarName(to name: String, in candidates: [String]) -> String? {
  let wanted = Array(name.utf8)
  guard wanted.count <= 40 else { return nil }
  var best: (name: String, distance: Int)?
  for candidate in candidates where candidate != name {
    let distance = editDistance(wanted, Array(candidate.utf8))
    let isNear = distance <= max(1, min(wanted.count, candidate.utf8.count) / 3)
    if isNear, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.name
}

/// The number of letters to put in, take out or replace to make one word another (Levenshtein).
private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var row = Array(0...b.count)
  for (i, letter) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in b.enumerated() {
      let above = row[j + 1]
      row[j + 1] = min(above + 1, row[j] + 1, diagonal + (letter == other ? 0 : 1))
      diagonal = above
    }
  }
  return row[b.count]
}
