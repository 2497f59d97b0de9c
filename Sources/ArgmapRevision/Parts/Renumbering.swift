// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Where the handles of one map lead in another numbering.
struct Renumbering {
  /// The raw handle of what the other numbering doesn't have: equal to no handle of it.
  static let gone = Int32.min

  /// The new index of each statement, or ``gone``.
  var statements: [Int32] = []
  /// The new index of each argument, or ``gone``.
  var arguments: [Int32] = []
  /// The new index of each source, or ``gone``.
  var sources: [Int32] = []
  /// The new index of each enumeration, or ``gone``.
  var enumerations: [Int32] = []
  /// The new raw handle of each undefined name, or ``gone``.
  var unresolved: [Int32] = []
  /// What a span without a source points into, by the new numbers.
  var firstSource: ArgumentMap.Source.ID?
  /// Whether a span in the first source by the new numbers says so; in a canonical map it does not.
  var saysFirstSource = false

  func statement(_ id: Statement.ID) -> Statement.ID {
    Statement.ID(rawValue: lookUp(id.rawValue, in: statements))
  }

  func target(_ target: Argument.Target) -> Argument.Target {
    switch target {
    case .statement(let id): .statement(statement(id))
    case .argument(let id):
      .argument(Argument.ID(rawValue: arguments[Int(id.rawValue)]))
    }
  }

  func enumeration(_ id: ArgumentMap.Enumeration.ID) -> ArgumentMap.Enumeration.ID {
    ArgumentMap.Enumeration.ID(rawValue: lookUp(id.rawValue, in: enumerations))
  }

  func span(_ span: SourceSpan) -> SourceSpan {
    var span = span
    if let source = span.source {
      let raw = lookUp(source.rawValue, in: sources)
      span.source = raw != 0 || saysFirstSource ? ArgumentMap.Source.ID(rawValue: raw) : nil
    } else {
      span.source = firstSource
    }
    return span
  }

  func spans(_ spans: [SourceSpan]) -> [SourceSpan] { spans.map(span) }

  func cues(_ cues: [Cue]) -> [Cue] {
    cues.map { cue in
      var cue = cue
      cue.span = span(cue.span)
      return cue
    }
  }

  /// What a span without a source has to say between canonical maps: nothing, unless another source
  /// is the first now.
  var unsaidFirstSource: ArgumentMap.Source.ID? {
    sources.first.flatMap { $0 == 0 ? nil : ArgumentMap.Source.ID(rawValue: $0) }
  }

  private func lookUp(_ raw: Int32, in numbers: [Int32]) -> Int32 {
    raw >= 0 ? numbers[Int(raw)] : unresolved[Int(~raw)]
  }
}
