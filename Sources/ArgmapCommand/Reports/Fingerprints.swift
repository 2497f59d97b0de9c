// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// Marks by which findings about a map are known again in a later version of it.
///
/// A mark is made of the code, the message, the marked words and the words round them on the same
/// line, so it survives lines that are put in, taken out, moved or indented elsewhere. Findings of
/// one map that have all that in common are numbered in their order.
struct Fingerprints {
  private let texts: [String: SourceText]
  private var seen: [String: Int] = [:]

  /// Marks for findings in some texts.
  init(_ texts: [SourceText]) {
    self.texts = Dictionary(texts.map { ($0.name, $0) }) { first, _ in first }
  }

  /// The mark of the next finding of the map.
  mutating func next(_ finding: Diagnostic) -> String {
    let parts = [finding.code.rawValue, withoutLineNumbers(finding.message), words(finding)]
    // Sixteen digits: a map would need thousands of millions of findings for two to be alike.
    let digest = SHA256.digest(of: Array(parts.joined(separator: "\0").utf8)).description.prefix(16)
    let count = seen[String(digest), default: 0] + 1
    seen[String(digest)] = count
    return "\(digest):\(count)"
  }

  /// The most bytes of a marked place, and of the line on either side, that are looked at.
  private static let reach = (marked: 400, side: 120)
  private static let wordsOnEachSide = 4

  private func words(_ finding: Diagnostic) -> String {
    guard let location = finding.location, let text = texts[location.source] else { return "" }
    let place = location.range.clamped(to: 0..<text.utf8.count)
    let first = text.utf8Range(ofLine: text.lineColumn(ofUTF8: place.lowerBound).line)
    let last = text.utf8Range(ofLine: text.lineColumn(ofUTF8: place.upperBound).line)
    let before = text.utf8[
      max(
        min(first.lowerBound, place.lowerBound), place.lowerBound - Self.reach.side)..<place
        .lowerBound]
    let after = text.utf8[
      place
        .upperBound..<min(
          max(last.upperBound, place.upperBound), place.upperBound + Self.reach.side)]
    let marked = text.utf8[place].prefix(Self.reach.marked)
    let words: [[String]] = [
      split(before).suffix(Self.wordsOnEachSide), split(marked),
      Array(split(after).prefix(Self.wordsOnEachSide)),
    ]
    return words.map { $0.joined(separator: " ") }.joined(separator: "\0")
  }

  private func split(_ bytes: ArraySlice<UInt8>) -> [String] {
    bytes.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private func withoutLineNumbers(_ message: String) -> String {
    var words = message.split(separator: " ", omittingEmptySubsequences: false)
    for at in words.indices.dropFirst() where words[at - 1] == "line" {
      words[at] = words[at].drop { $0.isASCII && $0.isNumber }
    }
    return words.joined(separator: " ")
  }
}
