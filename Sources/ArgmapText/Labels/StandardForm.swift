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
        if let origins = origins(of: unit, before: item.ordinal) {
          label.origins = origins.numbers
          readings[unit].body = origins.body
        }
        readings[unit].label = label
      }
    }
    enumerations.removeSeries(Set(found))
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

  /// The numbers in brackets at the end of a conclusion, of statements before it: "(from 1 and 2)",
  /// "(1, 2)"; with what the statement says without them.
  private func origins(
    of unit: Int, before ordinal: Int
  ) -> (numbers: [Int32], body: Range<Int>)? {
    let body = readings[unit].body
    let utf8 = source.utf8
    guard let last = body.last, utf8[last] == UInt8(ascii: ")") || utf8[last] == UInt8(ascii: "]")
    else { return nil }
    let opener = utf8[last] == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
    let start = max(body.lowerBound + 1, last - Self.longestOrigins)
    guard let open = utf8[start..<last].lastIndex(of: opener) else { return nil }
    let words = source[open + 1..<last].split { !$0.isLetter && !$0.isNumber }
    let numbers = words.compactMap { Int32($0) }
    guard !numbers.isEmpty, words.count <= 2 * numbers.count + 2,
      numbers.allSatisfy({ $0 > 0 && $0 < ordinal })
    else { return nil }
    var end = open
    let separators: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0x2C, 0x2E, 0x3A, 0x3B]
    while end > body.lowerBound, separators.contains(utf8[end - 1]) { end -= 1 }
    return end > body.lowerBound ? (numbers, body.lowerBound..<end) : nil
  }
}
