// SPDX-License-Identifier: MIT

extension Passage {
  /// Words that promise an enumeration: "five reasons", "several points"; the last ones in a range.
  func announcement(in range: Range<Int>, _ glance: Glance, unit: Int) -> Announcement? {
    guard glance.counts || glance.classes.contains(.several),
      !glance.classes.isDisjoint(with: [.series, .steps])
    else { return nil }
    var found: Announcement?
    for at in range {
      let token = tokens[at]
      let isVague = token.classes.contains(.several)
      guard token.cardinal > 1 || isVague, token.kind == .word || token.kind == .number else {
        continue
      }
      for noun in at + 1..<max(at + 1, min(at + 7, range.upperBound)) {
        guard tokens[noun].isWord || tokens[noun].kind == .hyphen else { break }
        guard tokens[noun].isA([.series, .steps]), isPlural(tokens[noun]) else { continue }
        found = Announcement(
          unit: unit, bytes: bytes(at..<noun + 1),
          count: token.cardinal > 1 && token.cardinal <= 99 ? Int(token.cardinal) : nil,
          noun: tokens[noun].classes)
        break
      }
    }
    return found
  }

  private func isPlural(_ token: Token) -> Bool {
    let endings = lexicon.traits.pluralEndings
    return endings.isEmpty || spelling(token).ends(withAnyOf: endings)
  }
}
