// SPDX-License-Identifier: MIT

/// What may stand beside the content of an element: remarks, tags, suppressions, and whatever
/// another program put there.
///
/// It is kept in the order of the file.
public enum Extra: Sendable, Hashable {
  /// A note for people.
  case note(Prose, attributes: [ForeignAttribute] = [])
  /// A tag.
  case tag(Prose)
  /// A diagnostic code that is not wanted here, and why.
  case suppression(code: Prose, reason: Prose?, attributes: [ForeignAttribute] = [])
  /// An element of another namespace with all that is in it.
  case element(ForeignElement)
  /// An XML comment, without its delimiters.
  case comment(String)
}

/// An attribute of another namespace than ours.
public struct ForeignAttribute: Sendable, Hashable {
  /// The prefix it was written with; `xml` for `xml:lang` and its like.
  public var prefix: String
  /// The namespace.
  public var namespace: String
  /// The name without its prefix.
  public var name: String
  /// The value, unescaped.
  public var value: String

  /// Makes an attribute.
  public init(prefix: String, namespace: String, name: String, value: String) {
    self.prefix = prefix
    self.namespace = namespace
    self.name = name
    self.value = value
  }
}

/// An element of another namespace, kept word for word.
///
/// It is a flat list of events, so that no depth of nesting costs stack.
public struct ForeignElement: Sendable, Hashable {
  /// One step through the element, in document order.
  public enum Event: Sendable, Hashable {
    /// A start tag. The prefix is empty for a default namespace, the namespace empty for none.
    case start(prefix: String, namespace: String, name: String, attributes: [ForeignAttribute])
    /// The end tag of the innermost open element.
    case end
    /// Character data, unescaped.
    case text(String)
    /// A comment, without its delimiters.
    case comment(String)
  }

  /// The steps from the element's start tag to its end tag.
  public var events: [Event]

  /// Makes an element from its events.
  public init(events: [Event]) { self.events = events }
}

extension Prose {
  /// How a note begins that `argmap merge` leaves where two sides contradict each other.
  private static let conflictMark = "Merge conflict"

  /// A note on a conflict.
  package static func conflict(_ words: String) -> Prose {
    Prose(repairing: "\(conflictMark): \(words)") ?? "Merge conflict"
  }

  /// Whether the words are a note on a conflict of a merge.
  package var tellsOfConflict: Bool {
    string == Self.conflictMark || string.hasPrefix("\(Self.conflictMark):")
  }
}

extension [Extra] {
  /// The notes for people, in order.
  public var notes: [Prose] {
    compactMap { if case .note(let note, _) = $0 { note } else { nil } }
  }

  /// The tags, in order.
  public var tags: [Prose] {
    compactMap { if case .tag(let tag) = $0 { tag } else { nil } }
  }
}
