// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import ArgmapValidation
internal import ArgumentParser

/// Codes and families as they are given to `--select` and `--ignore`.
struct CodeNames {
  var names: [String]

  /// Reads names with commas between them.
  init(list: String) throws {
    names = list.split { $0 == "," || $0 == " " }.map(String.init)
    guard !names.isEmpty else {
      throw UnknownChoice(description: "expected a code or family, such as 'structure'")
    }
    for name in names where !Self.isKnown(name) {
      let hint =
        Self.similar(to: name).map { "a similar one exists: '\($0)'" }
        ?? "run 'argmap explain --list' for all codes"
      throw UnknownChoice(
        description: "no code or family is called '\(printable(name))'; \(hint)")
    }
  }

  private static let families = Set(documentedCodes.map { String($0.family) })
  private static let codes = Set(documentedCodes.map(\.rawValue))

  static func isKnown(_ name: String) -> Bool {
    name == CodeSelection.all || families.contains(name) || codes.contains(name)
  }

  /// The family or code that is most like a word; most people remember the part behind the mark.
  static func similar(to word: String) -> String? {
    let codes = documentedCodes.map(\.rawValue)
    let tails = codes.map { String($0.drop { $0 != "/" }.dropFirst()) }
    if let same = tails.firstIndex(of: word) { return codes[same] }
    if let near = nearest(to: word, among: families.sorted() + codes) { return near }
    return nearest(to: word, among: tails).flatMap { tails.firstIndex(of: $0) }.map { codes[$0] }
  }
}
