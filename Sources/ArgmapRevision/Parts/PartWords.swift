// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension Prose? {
  var words: [String] { map { [$0.string] } ?? [] }
}

extension Degree? {
  var words: [String] { map { [$0.description] } ?? [] }
}

extension SourceSpan {
  /// The place in code points, the source when it is not the first, and the words it quotes.
  func words(in map: ArgumentMap) -> String {
    var text = "\(range.lowerBound)-\(reversedEnd ?? range.upperBound)"
    if let source {
      let name =
        source.isResolved
        ? map.sources[Int(source.rawValue)].name.string : map.unresolved[Int(~source.rawValue)]
      text += " of \(name)"
    }
    if let quotation { text += " “\(quotation)”" }
    return text + attributes.map { " (\($0.words))" }.joined()
  }
}

extension [SourceSpan] {
  func suffix(in map: ArgumentMap) -> String {
    isEmpty ? "" : " at " + self.map { $0.words(in: map) }.joined(separator: ", ")
  }
}

extension Cue {
  func words(in map: ArgumentMap) -> String {
    "\(rule) at \(span.words(in: map))" + (confidence.map { ", confidence \($0)" } ?? "")
  }
}

extension ForeignAttribute {
  var words: String { (prefix.isEmpty ? "" : prefix + ":") + "\(name)=\"\(value)\"" }
}

extension Extra {
  /// What it is and what it says, for people; an element of another program is only named.
  var words: [(property: Property, text: String)] {
    switch self {
    case .note(let note, let attributes):
      [(.notes, note.string + attributes.map { " (\($0.words))" }.joined())]
    case .tag(let tag): [(.tags, tag.string)]
    case .suppression(let code, let reason, _):
      [(.suppressions, code.string + (reason.map { ": \($0)" } ?? ""))]
    case .element(let element):
      if case .start(let prefix, _, let name, _)? = element.events.first {
        [(.foreign, "<\(prefix.isEmpty ? "" : prefix + ":")\(name)>")]
      } else {
        [(.foreign, "an element")]
      }
    case .comment(let comment): [(.foreign, "<!--\(comment)-->")]
    }
  }
}

/// What holds notes, tags and what other programs added.
protocol WithExtras {
  var extras: [Extra] { get }
}

extension Statement: WithExtras {}
extension Argument: WithExtras {}
extension ArgumentMap.Source: WithExtras {}
extension ArgumentMap.Enumeration: WithExtras {}
extension ArgumentMap.Relation: WithExtras {}
extension MapFrame: WithExtras {}
