// SPDX-License-Identifier: MIT

extension Article {
  /// Hands what stands alone before a statement down to that: an enumerator ("I come to my third point.")
  /// and a connective ("Therefore," on a line of its own).
  ///
  /// - Complexity: O(*n*) in the units.
  mutating func settleTransitions() {
    for unit in readings.indices.dropLast()
    where readings[unit].isPreface && !readings[unit].isHeading {
      let next = unit + 1
      guard startsSentence(unit), startsSentence(next), !readings[next].isHeading,
        !readings[next].isPreface
      else { continue }
      if let enumerator = readings[unit].enumerator, readings[next].enumerator == nil {
        readings[next].enumerator = Enumerator(
          unit: next, bytes: enumerator.bytes, form: enumerator.form, member: enumerator.member,
          noun: enumerator.noun, standsApart: true)
        readings[unit].enumerator = nil
      }
      if let cue = readings[unit].leadingCue(.conclusion),
        readings[next].leadingCue(.conclusion) == nil
      {
        readings[next].append(leading: cue)
      }
    }
  }
}
