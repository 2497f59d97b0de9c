// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The words that stand in attributes, each made once: a file has few rules and very many cues.
struct WordTable {
  private var table = ByteTable()
  private var strings: [String] = []
  private var proses: [Prose?] = []

  /// The number of words, which get one if they are new.
  mutating func number(of words: UnsafeBufferPointer<UInt8>) -> Int {
    let number = Int(table.number(of: words))
    if number == strings.count {
      strings.append(String(decoding: words, as: UTF8.self))
      proses.append(Prose(repairing: words))
    }
    return number
  }

  /// The words of a number as they stand in the file.
  func string(_ number: Int) -> String { strings[number] }

  /// The words of a number as words for people; `nil` for blank ones.
  func prose(_ number: Int) -> Prose? { proses[number] }
}
