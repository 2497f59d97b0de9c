// SPDX-License-Identifier: MIT

/// What a repair knows of the documents that it may meet: which elements there are, and which can
/// stand in which.
///
/// It decides nothing about a document that is well-formed. Where a tag is missing, it says where
/// the tag most likely belongs.
package struct XMLVocabulary: Sendable {
  /// The local names of the elements.
  package var names: [String]
  /// Whether an element holds words and no elements, by the index of its name.
  package var holdsWords: [Bool]
  /// Whether an element can stand in another, by the indices of their names.
  package var admits: @Sendable (_ parent: Int, _ child: Int) -> Bool

  /// Makes a vocabulary.
  package init(
    names: [String],
    holdsWords: [Bool],
    admits: @escaping @Sendable (_ parent: Int, _ child: Int) -> Bool
  ) {
    self.names = names
    self.holdsWords = holdsWords
    self.admits = admits
  }

  /// Of a document of which nothing is known.
  package static let none = XMLVocabulary(names: [], holdsWords: []) { _, _ in true }
}

/// The names that a repair meets, each with a number.
struct RepairNames {
  private let vocabulary: XMLVocabulary
  private var numbers: [String: Int] = [:]
  private(set) var texts: [String]

  init(_ vocabulary: XMLVocabulary) {
    self.vocabulary = vocabulary
    texts = vocabulary.names
    for (number, name) in texts.enumerated() { numbers[name] = number }
  }

  subscript(number: Int) -> String { texts[number] }

  /// How many names the vocabulary has; they come first.
  var knownCount: Int { vocabulary.names.count }

  mutating func number(of name: String) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = texts.count
    texts.append(name)
    return texts.count - 1
  }

  /// Whether the vocabulary has a name.
  func knows(_ name: String) -> Bool { numbers[name].map(isKnown) ?? false }

  /// Whether the vocabulary has the name.
  func isKnown(_ name: Int) -> Bool { name < knownCount }

  /// Whether an element holds words only.
  func holdsWords(_ name: Int) -> Bool { isKnown(name) && vocabulary.holdsWords[name] }

  /// Whether an element can stand in another; `nil` where the vocabulary lacks one of them.
  func admits(_ parent: Int, _ child: Int) -> Bool? {
    guard isKnown(parent), isKnown(child) else { return nil }
    return vocabulary.admits(parent, child)
  }
}
