// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// One part of a map as a result builder collects it, with the parts inside it.
///
/// Unchecked, because the parts inside change in `deinit` only, when nobody else has the node.
final class BlockPart: @unchecked Sendable {
  /// What stands here.
  enum Kind: Sendable {
    case conclusion(StatementWords, isUpshot: Bool)
    case background(StatementWords)
    case premise(StatementWords, role: String?)
    case reference(String, role: String?)
    case argument(ArgumentWords)
    case source(SourceWords)
    case enumeration(EnumerationWords)
    case relation(type: String, from: String, to: String)
    case attribution(to: String, [Quotation])
    case restatement(String?, [Quotation])
    case cue(Quotation, rule: String, confidence: Degree?)
    case remark(Remark)
  }

  /// What there is to remark on a part.
  enum Remark: Sendable {
    case note(String)
    case tag(String)
    case suppression(code: String, reason: String?)
    case extra(Extra)
  }

  let kind: Kind
  private(set) var children: [BlockPart]

  init(_ kind: Kind, _ children: [BlockPart] = []) {
    self.kind = kind
    self.children = children
  }

  // A chain of a million nodes would be released by a million nested calls.
  deinit {
    guard !children.isEmpty else { return }
    var pending = children
    children = []
    while var node = pending.popLast() {
      guard !node.children.isEmpty, isKnownUniquelyReferenced(&node) else { continue }
      pending += node.children
      node.children = []
    }
  }
}

/// What is said of a statement where it is written.
struct StatementWords: Sendable {
  /// `nil` when the quoted words are the text.
  var text: String?
  var quotations: [Quotation]
  var name: String?
  var label: String?
  var confidence: Degree?
  var isImplicit = false
  var item: ItemWords?
}

/// What is said of an argument where it is written.
struct ArgumentWords: Sendable {
  var stance: Argument.Stance
  var isConcession = false
  var name: String?
  var label: String?
  var scheme: String?
  var strength: Degree?
  var confidence: Degree?
  var item: ItemWords?
}

/// The place of a part in an enumeration.
struct ItemWords: Sendable {
  var ordinal: Int
  /// The enumeration's name; `nil` for the first.
  var enumeration: String?

  init?(_ ordinal: Int?, of enumeration: String?) {
    guard let ordinal else { return nil }
    self.ordinal = ordinal
    self.enumeration = enumeration
  }
}

/// An article that is quoted from.
struct SourceWords: Sendable {
  var article: SourceText
  var name: String
  var href: String?
}

/// What is said of an enumeration.
struct EnumerationWords: Sendable {
  var name: String
  var kind: ArgumentMap.Enumeration.Kind
  var announced: Int?
  var quotations: [Quotation]
}
