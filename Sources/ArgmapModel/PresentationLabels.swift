// SPDX-License-Identifier: MIT

/// Gives out short labels, no two of them equal.
struct PresentationLabels {
  /// A handle to a label.
  typealias Index = Int

  /// The letters that count what the text does not number.
  enum Letter: String, CaseIterable {
    case thesis = "T"
    case upshot = "U"
    case conclusion = "R"
    case statement = "S"
    case concession = "C"
    case objection = "O"
    case backing = "B"
  }

  private struct Label {
    var text: String
    var parts: Int
    var endsInDigit: Bool
    var children = 0
  }

  /// The most letters and numbers in a row, so that no label grows with the depth of its map.
  static let mostParts = 7

  /// Letters for premises: without `o`, which looks like a zero, and `l`, which looks like a one.
  private static let alphabet = Array("abcdefghijkmnpqrstuvwxyz")

  private var labels: [Label] = []
  private var expected: [Letter: Int] = [:]
  private var given: [Letter: Int] = [:]
  private var deep = 0

  /// The text of a label.
  subscript(index: Index) -> String { labels[index].text }

  /// Notes that a letter will be asked for; one that is asked for once takes no number.
  mutating func expect(_ letter: Letter) { expected[letter, default: 0] += 1 }

  /// The next label with a letter.
  mutating func next(_ letter: Letter) -> Index {
    given[letter, default: 0] += 1
    let number = given[letter] ?? 1
    let isOnly = number == 1 && expected[letter] ?? 0 <= 1
    return add(isOnly ? letter.rawValue : "\(letter.rawValue)\(number)")
  }

  /// A label with a text that the caller knows to be new.
  mutating func add(_ text: String) -> Index {
    labels.append(Label(text: text, parts: 1, endsInDigit: true))
    return labels.count - 1
  }

  /// The next label under another one: letters after a number, numbers after a letter.
  mutating func child(of parent: Index) -> Index {
    guard labels[parent].parts < Self.mostParts else {
      deep += 1
      return add("D\(deep)")
    }
    labels[parent].children += 1
    let parent = labels[parent]
    let part = parent.endsInDigit ? Self.letters(parent.children) : String(parent.children)
    labels.append(
      Label(
        text: parent.text + part,
        parts: parent.parts + 1,
        endsInDigit: !parent.endsInDigit
      )
    )
    return labels.count - 1
  }

  /// The letters for a number from 1: `a` to `z`, then `aa`, `ab` and so on.
  private static func letters(_ number: Int) -> String {
    var letters = ""
    var rest = number
    while rest > 0 {
      letters = String(alphabet[(rest - 1) % alphabet.count]) + letters
      rest = (rest - 1) / alphabet.count
    }
    return letters
  }
}
