// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A part of a map, as far as revisions are concerned: fields, and handles to other parts.
protocol RevisedPart: Sendable, Hashable {
  /// All that a part of this kind holds.
  static var fields: [Field<Self>] { get }
  /// The part with other numbers for what it refers to.
  func renumbered(by numbers: Renumbering) -> Self
}

/// One thing that a part holds.
struct Field<Part: Sendable>: Sendable {
  /// What it is.
  let property: Property
  /// Whether two parts have it alike.
  let isEqual: @Sendable (Part, Part) -> Bool
  /// What a part has, in words for people; nothing for what is told in another way.
  let words: @Sendable (Part, ArgumentMap) -> [String]
  /// Puts into the first part what the changes of the others make of a base.
  let merge: @Sendable (inout Part, MergeTriple<Part>) -> Bool

  /// A field that is changed as a whole.
  init<Value: Equatable & SendableMetatype>(
    _ property: Property, _ path: any WritableKeyPath<Part, Value> & Sendable,
    words: @escaping @Sendable (Value, ArgumentMap) -> [String]
  ) {
    self.property = property
    isEqual = { $0[keyPath: path] == $1[keyPath: path] }
    self.words = { words($0[keyPath: path], $1) }
    merge = { result, triple in
      let (ours, theirs) = (triple.ours[keyPath: path], triple.theirs[keyPath: path])
      let base = triple.base?[keyPath: path]
      // What one side has not touched is as the other has it.
      if ours == theirs || theirs == base {
        result[keyPath: path] = ours
        return true
      }
      if ours == base {
        result[keyPath: path] = theirs
        return true
      }
      result[keyPath: path] = triple.favoured == .theirs ? theirs : ours
      return false
    }
  }

  /// A field whose elements come and go one by one.
  init<Element: Hashable & SendableMetatype>(
    list property: Property, _ path: any WritableKeyPath<Part, [Element]> & Sendable,
    words: @escaping @Sendable ([Element], ArgumentMap) -> [String]
  ) {
    self.property = property
    isEqual = { $0[keyPath: path] == $1[keyPath: path] }
    self.words = { words($0[keyPath: path], $1) }
    merge = { result, triple in
      result[keyPath: path] = mergedList(
        base: triple.base?[keyPath: path] ?? [], ours: triple.ours[keyPath: path],
        theirs: triple.theirs[keyPath: path])
      return true
    }
  }
}

extension Field {
  /// A field in other words than those of its type.
  init(
    property: Property, isEqual: @escaping @Sendable (Part, Part) -> Bool,
    words: @escaping @Sendable (Part, ArgumentMap) -> [String],
    merge: @escaping @Sendable (inout Part, MergeTriple<Part>) -> Bool
  ) {
    self.property = property
    self.isEqual = isEqual
    self.words = words
    self.merge = merge
  }

  /// Attributes of other namespaces, of which an element has one of each name.
  init(attributes path: any WritableKeyPath<Part, [ForeignAttribute]> & Sendable) {
    self.init(
      property: .foreign,
      isEqual: { $0[keyPath: path] == $1[keyPath: path] },
      words: { part, _ in part[keyPath: path].map(\.words) },
      merge: { result, triple in
        let merged = mergedByKey(
          base: keyed(triple.base?[keyPath: path] ?? []), ours: keyed(triple.ours[keyPath: path]),
          theirs: keyed(triple.theirs[keyPath: path]), favoured: triple.favoured)
        result[keyPath: path] = merged.values
        return merged.isClean
      })
  }
}

private func keyed(_ attributes: [ForeignAttribute]) -> [([String], ForeignAttribute)] {
  attributes.map { ([$0.namespace, $0.name], $0) }
}

/// A part before and after the changes of two sides.
struct MergeTriple<Part: Sendable>: Sendable {
  /// The part before; `nil` when both sides added it.
  var base: Part?
  var ours: Part
  var theirs: Part
  /// The side that is followed where they contradict each other; ours, if none is favoured.
  var favoured: MergeSide
}

/// One of the two sides of a merge.
public enum MergeSide: String, Sendable, Hashable, CaseIterable {
  /// The side that is merged into.
  case ours
  /// The side that is merged.
  case theirs
}
