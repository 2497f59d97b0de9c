// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

extension Article {
  /// Labels the members of lists of premises, which are no enumerations of arguments: a numbered list
  /// whose last member draws the conclusion, as philosophers write arguments, and one under "Premises:".
  mutating func readStandardForm(_ enumerations: inout Enumerations) {
    let first = enumerations.series.firstIndex { $0.parent == nil }
    let found = enumerations.series.indices.filter { index in
      enumerations.series[index].label?.kind == .premise
        || index == first && concludes(enumerations.series[index])
    }
    guard !found.isEmpty else { return }
    for index in found {
      announce(enumerations.series[index])
      let items = enumerations.series[index].items
      let concludes = enumerations.series[index].label == nil
      for (position, item) in items.enumerated() {
        let unit = item.enumerator.unit
        var label = Label(kind: .premise, bytes: item.enumerator.bytes)
        label.number = Int32(clamping: item.ordinal)
        if readings[unit].leadingCue(.conclusion) != nil, position > 0 {
          label.kind = concludes && position == items.count - 1 ? .conclusion : .lemma
        }
        readings[unit].label = label
        readOrigins(of: unit)
      }
    }
    enumerations.removeSeries(Set(found))
  }

  /// Takes the brackets that say from what a labelled statement follows out of it.
  mutating func readOrigins(of unit: Int) {
    guard let found = origins(of: unit) else { return }
    readings[unit].label?.origins = found.statements
    readings[unit].body = found.body
  }

  /// "Consider the following argument:" above a list of premises says nothing itself.
  private mutating func announce(_ series: Series) {
    let first = series.items[0].enumerator.unit
    guard first > 0, readings[first - 1].endsInColon, readings[first - 1].label == nil else {
      return
    }
    var label = Label(kind: .premise, bytes: units[first - 1].bytes)
    label.isPlural = true
    label.standsAlone = true
    readings[first - 1].label = label
  }

  /// Whether the last item of a series follows from the others, and nothing before them could be what
  /// they speak for.
  private func concludes(_ series: Series) -> Bool {
    guard series.announcement == nil, series.label == nil,
      series.kind != .steps, series.items.count >= 2, let last = series.items.last,
      series.items.allSatisfy({
        $0.enumerator.form == .numeral && $0.enumerator.noun == 0 && !$0.enumerator.isHeading
      }),
      readings[last.enumerator.unit].leadingCue(.conclusion) != nil
    else { return false }
    return readings[..<series.items[0].enumerator.unit].allSatisfy {
      !isStatement($0) || !takesSides($0)
    }
  }

  /// Bytes of a bracket with numbers at most.
  private static let longestOrigins = 48

  /// The statements that brackets at the end of a conclusion name: "(from 1 and 2)", "(P1, C1)"; with
  /// what it says without them.
  private func origins(of unit: Int) -> (statements: [Label.Reference], body: Range<Int>)? {
    let body = readings[unit].body
    let utf8 = source.utf8
    guard let label = readings[unit].label,
      let last = body.last, utf8[last] == UInt8(ascii: ")") || utf8[last] == UInt8(ascii: "]")
    else { return nil }
    let opener = utf8[last] == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
    let start = max(body.lowerBound + 1, last - Self.longestOrigins)
    guard let open = utf8[start..<last].lastIndex(of: opener) else { return nil }
    let words = source[open + 1..<last].split { !$0.isLetter && !$0.isNumber }
    let statements = words.compactMap { reference($0) }
    // A list counts all its members, so that a conclusion follows from smaller numbers.
    guard !statements.isEmpty, words.count <= 2 * statements.count + 2,
      label.countsApart || statements.allSatisfy({ $0.number < label.number })
    else { return nil }
    var end = open
    let separators: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0x2C, 0x2E, 0x3A, 0x3B]
    while end > body.lowerBound, separators.contains(utf8[end - 1]) { end -= 1 }
    return end > body.lowerBound ? (statements, body.lowerBound..<end) : nil
  }

  /// "2", "P2" or "C1" as the name of a statement.
  private func reference(_ word: Substring) -> Label.Reference? {
    let digits = word.drop { $0.isLetter }
    guard word.count - digits.count <= 1, let number = Int32(digits), number > 0 else { return nil }
    let isConclusion = word.first == "C" || word.first == "c"
    return Label.Reference(number: number, isConclusion: isConclusion)
  }
}
