// SPDX-License-Identifier: MIT

/// Where runs of one, two and three words stand in a text.
package struct GramIndex: Sendable {
  /// By length less one: the places sorted by what stands there, then by place.
  private let grams: [[Gram]]

  private struct Gram: Sendable {
    var hash: UInt64
    var place: Int32
  }

  /// - Complexity: O(*n* log *n*) in the words.
  init(_ numbers: [Int32]) {
    grams = (1...3).map { length in
      guard numbers.count >= length else { return [] }
      return (0...numbers.count - length)
        .map { Gram(hash: Self.hash(numbers[$0..<$0 + length]), place: Int32($0)) }
        .sorted { ($0.hash, $0.place) < ($1.hash, $1.place) }
    }
  }

  /// The places, in order, at which the run of words may stand: those with another run of the same
  /// hash are among them.
  ///
  /// - Complexity: O(log *n*).
  package func places(of run: ArraySlice<Int32>) -> some RandomAccessCollection<Int> {
    let list = grams[run.count - 1]
    let hash = Self.hash(run)
    let start = list.firstIndex(sorted: { $0.hash >= hash })
    let end = list.firstIndex(sorted: { $0.hash > hash })
    return list[start..<end].lazy.map { Int($0.place) }
  }

  private static func hash(_ run: ArraySlice<Int32>) -> UInt64 {
    run.reduce(0) { hash, number in
      (hash ^ UInt64(UInt32(bitPattern: number) &+ 1)) &* 0x9E37_79B9_7F4A_7C15
        ^ (hash >> 29)
    }
  }
}

extension RandomAccessCollection {
  /// The first index whose element meets a condition that, once met, is met to the end.
  func firstIndex(sorted condition: (Element) -> Bool) -> Index {
    var (low, count) = (startIndex, self.count)
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if condition(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
