// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// The codes that a map says are not wanted, and where.
struct Suppressions: Sendable {
  private var codes: [MapPart: Set<String>] = [:]
  private var codesInHolders: [MapPart.Holder: Set<String>] = [:]

  /// Collects them from every part of a map that can have them.
  init(_ map: ArgumentMap) {
    add(map.extras, at: .map)
    for position in map.sources.indices { add(map.sources[position].extras, at: .source(position)) }
    for position in map.enumerations.indices {
      add(map.enumerations[position].extras, at: .enumeration(position))
    }
    for id in map.statementIDs {
      let statement = map[id]
      add(statement.extras, at: .statement(id))
      for (position, restatement) in statement.restatements.enumerated() {
        add(restatement.extras, in: .restatement(id, at: position))
      }
      for (position, attribution) in statement.attributions.enumerated() {
        add(attribution.extras, in: .attribution(id, at: position))
      }
    }
    for id in map.argumentIDs {
      let argument = map[id]
      add(argument.extras, at: .argument(id))
      for (position, premise) in argument.premises.enumerated() {
        add(premise.extras, at: .premise(id, at: position))
      }
    }
    for position in map.relations.indices {
      add(map.relations[position].extras, at: .relation(position))
    }
  }

  /// Whether a code is suppressed for the whole map, at one of some parts, or round it.
  func isSuppressed(_ code: Diagnostic.Code, at parts: [MapPart]) -> Bool {
    guard !codes.isEmpty || !codesInHolders.isEmpty else { return false }
    return has(code, at: .map) || parts.contains { isSuppressed(code, at: $0) }
  }

  private func isSuppressed(_ code: Diagnostic.Code, at part: MapPart) -> Bool {
    if has(code, at: part) { return true }
    switch part {
    case .premise(let argument, at: _):
      return has(code, at: .argument(argument))
    case .span(in: let holder, at: _), .cue(in: let holder, at: _):
      return codesInHolders[holder]?.contains(code.rawValue) == true || has(code, at: holder.owner)
    case .map, .statement, .argument, .source, .enumeration, .relation:
      return false
    }
  }

  private func has(_ code: Diagnostic.Code, at part: MapPart) -> Bool {
    codes[part]?.contains(code.rawValue) == true
  }

  private mutating func add(_ extras: [Extra], at part: MapPart) {
    for code in extras.suppressedCodes { codes[part, default: []].insert(code) }
  }

  private mutating func add(_ extras: [Extra], in holder: MapPart.Holder) {
    for code in extras.suppressedCodes { codesInHolders[holder, default: []].insert(code) }
  }
}

extension [Extra] {
  fileprivate var suppressedCodes: [String] {
    compactMap { if case .suppression(let code, _, _) = $0 { code.string } else { nil } }
  }
}
