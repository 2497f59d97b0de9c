// SPDX-License-Identifier: MIT

/// Fields that few values have, kept apart so that the many without them stay small.
///
/// A map holds statements and arguments by the million; copying one costs as many counts of
/// references as it has fields, empty or not.
struct Rare<Fields: RareFields>: Sendable, Hashable {
  private final class Box: Sendable {
    let fields: Fields
    init(_ fields: Fields) { self.fields = fields }
  }

  /// Nothing for empty fields, so that equal values look equal.
  private var box: Box?

  init(_ fields: Fields) { box = fields.isEmpty ? nil : Box(fields) }

  /// The fields; changing one makes them anew.
  var fields: Fields {
    get { box?.fields ?? Fields.empty }
    set { box = newValue.isEmpty ? nil : Box(newValue) }
  }

  /// The fields, if there are any.
  var ifAny: Fields? { box?.fields }

  /// Whether there is none.
  var isEmpty: Bool { box == nil }

  static func == (a: Self, b: Self) -> Bool { a.box === b.box || a.fields == b.fields }

  func hash(into hasher: inout Hasher) { hasher.combine(fields) }
}

/// What ``Rare`` keeps.
protocol RareFields: Sendable, Hashable {
  /// No field at all.
  static var empty: Self { get }
  /// Whether there is none.
  var isEmpty: Bool { get }
}
