// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapOutline

/// Why a part stands as it does, step by step, each step a line below what it decides.
///
/// From the tenth level on lines are no longer indented, and say their level instead.
func explanationText(
  _ evaluation: Evaluation, of part: Argument.Target, _ options: OutlineOptions
) -> String {
  let map = evaluation.map
  var text = ""
  for step in evaluation.explanation(of: part) {
    text += String(repeating: "  ", count: min(step.depth, 10))
    if step.depth > 10 { text += "(level \(step.depth)) " }
    text += printable(EvaluationWords(map, options).line(step)) + "\n"
  }
  return text
}

private struct EvaluationWords {
  private let map: ArgumentMap
  private let options: OutlineOptions

  init(_ map: ArgumentMap, _ options: OutlineOptions) {
    self.map = map
    self.options = options
  }

  func line(_ step: Evaluation.Step) -> String {
    let reason = step.reason
    let subject = "\(map.name(of: reason.part)) is \(reason.standing.rawValue)"
    if step.isOutweighed { return subject + ", but outweighed" }
    if step.isRepeated { return subject + ", as told above" }
    return "\(subject): \(words(reason))" + quotation(of: reason.part)
  }

  private func quotation(of part: Argument.Target) -> String {
    guard case .statement(let id) = part else { return "" }
    let limit = 60
    let words = map[id].text.string.unicodeScalars
    let ellipsis = options.asciiOnly ? "..." : "…"
    return " \"\(String(words.prefix(limit)))\(words.count > limit ? ellipsis : "")\""
  }

  private func words(_ reason: StandingReason) -> String {
    switch reason.kind {
    case .assumed: "that is assumed"
    case .unopposed:
      reason.grounds.isEmpty ? "nothing is said against it" : joined([against(reason)])
    case .supported:
      joined([clause(reason, .support, "supports it", "support it"), against(reason)])
    case .sound:
      joined([
        clause(reason, .premise, "is in", "are in"),
        clause(reason, .support, "backs the step", "back the step"), against(reason),
      ])
    case .defeated:
      joined([
        clause(reason, .objection, "is against it", "are against it"),
        clause(reason, .opposite, "can't be true together with it", "can't be true with it"),
      ])
    case .premiseOut: joined([clause(reason, .premise, "is out", "are out")])
    case .unsupported:
      joined([
        "nothing for it is left",
        names(reason) { $0.role == .support && !$0.isOutweighed }.map { "\($0) out" },
        names(reason) { $0.role == .support && $0.isOutweighed }.map { outweighed in
          let heavy = names(reason) { $0.role == .objection } ?? ""
          return "\(outweighed) outweighed by \(heavy)"
        },
      ])
    case .balanced:
      joined([
        names(reason) { $0.role == .support }.map { "\($0) for it" },
        names(reason) { $0.role == .objection }.map { "\($0) against it" },
        "and neither side outweighs the other",
      ])
    case .open: "it waits for \(names(reason) { _ in true } ?? ""), undecided"
    case .incomplete: "it has no premise, or one that the map does not define"
    }
  }

  /// What is said against a part that is in, and why it does not count.
  private func against(_ reason: StandingReason) -> String? {
    let isAgainst = { (ground: StandingReason.Ground) in
      ground.role == .objection || ground.role == .opposite
    }
    let clauses = [
      names(reason) { isAgainst($0) && !$0.isOutweighed }.map { "\($0) against it out" },
      names(reason) { isAgainst($0) && $0.isOutweighed }.map { "\($0) outweighed" },
    ].compactMap { $0 }
    return clauses.isEmpty ? nil : clauses.joined(separator: ", ")
  }

  private func clause(
    _ reason: StandingReason, _ role: StandingReason.Ground.Role, _ one: String, _ many: String
  ) -> String? {
    let count = reason.grounds.count { $0.role == role }
    return names(reason) { $0.role == role }.map { "\($0) \(count == 1 ? one : many)" }
  }

  /// The names of some grounds, at most eight of them.
  private func names(
    _ reason: StandingReason, _ isWanted: (StandingReason.Ground) -> Bool
  ) -> String? {
    let names = reason.grounds.filter(isWanted).map { map.name(of: $0.part) }
    guard !names.isEmpty else { return nil }
    let rest = names.count > 8 ? ["\(names.count - 7) more"] : []
    return (names.prefix(rest.isEmpty ? 8 : 7) + rest).joined(separator: ", ")
  }

  private func joined(_ clauses: [String?]) -> String {
    clauses.compactMap { $0 }.joined(separator: "; ")
  }
}
