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
      // Changed in place, each part would cost a copy of all.
      if !statements[position].restatements.isEmpty {
        var parts = statements[position].restatements
        for part in parts.indices {
          updateAll(&parts[part].spans)
          updateAll(&parts[part].cues)
        }
        statements[position].restatements = parts
      }
      if !statements[position].attributions.isEmpty {
        var parts = statements[position].attributions
        for part in parts.indices { updateAll(&parts[part].spans) }
        statements[position].attributions = parts
      }
    }
    for position in arguments.indices { updateAll(&arguments[position].cues) }
  }
}
