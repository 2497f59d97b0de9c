// SPDX-License-Identifier: MIT

extension ArgumentMap {
  /// Changes every span of the map, wherever it stands.
  ///
  /// - Complexity: O(spans + statements + arguments).
  mutating func updateSpans(_ update: (inout SourceSpan) -> Void) {
    func updateAll(_ spans: inout [SourceSpan]) {
      for position in spans.indices { update(&spans[position]) }
    }
    func updateAll(_ cues: inout [Cue]) {
      for position in cues.indices { update(&cues[position].span) }
    }

    for position in enumerations.indices {
      updateAll(&enumerations[position].spans)
      updateAll(&enumerations[position].cues)
    }
    for position in statements.indices {
      updateAll(&statements[position].spans)
      updateAll(&statements[position].cues)
      for part in statements[position].restatements.indices {
        updateAll(&statements[position].restatements[part].spans)
        updateAll(&statements[position].restatements[part].cues)
      }
      for part in statements[position].attributions.indices {
        updateAll(&statements[position].attributions[part].spans)
      }
    }
    for position in arguments.indices { updateAll(&arguments[position].cues) }
  }
}
