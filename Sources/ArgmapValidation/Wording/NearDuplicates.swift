// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The statements that share most of their pairs of neighbouring words with an earlier one.
///
/// Candidates are found by the least hash values of their pairs (MinHash, Broder 1997), then
/// compared exactly. At 60 of 100 shared pairs a couple is found with a probability of 97 in 100, at
/// 80 always but once in 5,000; what is reported is exact.
struct NearDuplicates {
  /// A statement, the earlier one, and how many of 100 of their pairs of words they share.
  private(set) var pairs: [(Statement.ID, Statement.ID, Int)] = []

  private static let bands = 8
  /// How many earlier statements one is compared with for each band.
  private static let candidates = 16
  /// From which likeness on a couple is told.
  private static let threshold = 60

  /// - Complexity: O(*n*) in the bytes of the statements.
  init(_ map: ArgumentMap) {
    let shingles = map.statements.map { Self.shingles($0.text.string) }
    var buckets: [UInt64: [Int32]] = [:]
    for at in shingles.indices where shingles[at].count >= 4 {
      var best: (other: Int, likeness: Int)?
      var seen: Set<Int32> = []
      for key in Self.keys(shingles[at]) {
        for other in buckets[key] ?? [] where seen.insert(other).inserted {
          let likeness = Self.likeness(shingles[at], shingles[Int(other)])
          if likeness >= Self.threshold, likeness > best?.likeness ?? 0 {
            best = (Int(other), likeness)
          }
        }
        if buckets[key, default: []].count < Self.candidates {
          buckets[key, default: []].append(Int32(at))
        }
      }
      guard let best, best.likeness < 100 else { continue }
      pairs.append((Statement.ID(at), Statement.ID(best.other), best.likeness))
    }
  }

  /// The hashes of all pairs of neighbouring words, each once, ascending.
  private static func shingles(_ text: String) -> [UInt64] {
    let words = foldedWords(of: text)
    let hashes = zip(words, words.dropFirst()).map { fnv($0, then: $1) }
    return Array(Set(hashes)).sorted()
  }

  /// A key for each band: two least values under hash functions of its own.
  private static func keys(_ shingles: [UInt64]) -> [UInt64] {
    (0..<UInt64(bands)).map { band in
      var least = (UInt64.max, UInt64.max)
      for shingle in shingles {
        least.0 = min(least.0, mix(shingle &+ band &* 0x9E37_79B9_7F4A_7C15))
        least.1 = min(least.1, mix(shingle &+ (band + 100) &* 0x9E37_79B9_7F4A_7C15))
      }
      return mix(least.0 &* 31 &+ least.1 &+ band)
    }
  }

  /// How many of 100 of all values two ascending lists share.
  private static func likeness(_ a: [UInt64], _ b: [UInt64]) -> Int {
    var (i, j, shared) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        shared += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return 100 * shared / (a.count + b.count - shared)
  }

  /// The same in every process, as which couples are found depends on it.
  private static func fnv(_ a: String, then b: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in a.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ 0x20) &* 0x100_0000_01B3
    for byte in b.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  /// The finaliser of splitmix64.
  private static func mix(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
