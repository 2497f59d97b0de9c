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
    let subject =
      "\(map.name(of: reason.part))\(quotation(of: reason.part)) is \(reason.standing.rawValue)"
    if step.isOutweighed { return subject + ", but outweighed" }
    return subject + (step.isRepeated ? ", as told above" : ": \(words(reason))")
  }

  private func quotation(of part: Argument.Target) -> String {
    guard case .statement(let id) = part else { return "" }
    let limit = 60
    let words = map[id].text.string.unicodeScalars
    let ellipsis = options.asciiOnly ? "..." : "…"
    return " \"\(String(words.prefix(limit)))\(words.count > limit ? ellipsis : "")\""
  }

  private func words(_ reason: StandingReason) -> String {
    let clauses: [String?]
    switch reason.kind {
    case .assumed: clauses = ["that is assumed"]
    case .unopposed where reason.grounds.isEmpty: clauses = ["nothing is said against it"]
    case .unopposed: clauses = against(reason)
    case .supported:
      clauses =
        [clause(reason, "supports it", "support it") { $0.role == .support }] + against(reason)
    case .sound:
      clauses =
        [
          clause(reason, "is in", "are in") { $0.role == .premise },
          clause(reason, "backs the step", "back the step") { $0.role == .support },
        ] + against(reason)
    case .defeated:
      clauses = [
        clause(reason, "is against it", "are against it") { $0.role == .objection },
        clause(reason, "can't be true with it", "can't be true with it") { $0.role == .opposite },
      ]
    case .premiseOut: clauses = [clause(reason, "is out", "are out") { _ in true }]
    case .unsupported:
      let isFor = { (ground: StandingReason.Ground) in ground.role == .support }
      let heavy = names(reason) { !isFor($0) } ?? ""
      clauses = [
        clause(reason, "is out", "are out") { isFor($0) && !$0.isOutweighed },
        clause(reason, "is outweighed by \(heavy)", "are outweighed by \(heavy)") {
          isFor($0) && $0.isOutweighed
        }, "nothing for it is left",
      ]
    case .balanced:
      clauses = [
        clause(reason, "is for it", "are for it") { $0.role == .support },
        clause(reason, "is against it", "are against it") { $0.role == .objection },
        "neither side outweighs the other",
      ]
    case .open: clauses = ["it waits for \(names(reason) { _ in true } ?? "nothing")"]
    case .incomplete: clauses = ["it has no premise, or one that the map does not define"]
    }
    return clauses.compactMap { $0 }.joined(separator: "; ")
  }

  /// What is said against a part that is in, and why it does not count.
  private func against(_ reason: StandingReason) -> [String?] {
    let isAgainst = { (ground: StandingReason.Ground) in
      ground.role == .objection || ground.role == .opposite
    }
    return [
      clause(reason, "against it is out", "against it are out") {
        isAgainst($0) && !$0.isOutweighed
      },
      clause(reason, "against it is outweighed", "against it are outweighed") {
        isAgainst($0) && $0.isOutweighed
      },
    ]
  }

  private func clause(
    _ reason: StandingReason, _ one: String, _ many: String,
    _ isWanted: (StandingReason.Ground) -> Bool
  ) -> String? {
    names(reason, isWanted).map {
      "\($0) \(reason.grounds.count(where: isWanted) == 1 ? one : many)"
    }
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
}
