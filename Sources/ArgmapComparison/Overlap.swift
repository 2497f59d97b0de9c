// SPDX-License-Identifier: MIT

extension MapComparison {
  /// How much two places must share to be the same: a part of the longer of them.
  ///
  /// Exact and at least half are the two that papers report, after Persing and Ng (2016).
  public enum Overlap: String, Sendable, Hashable, CaseIterable {
    /// The same code points.
    case exact
    /// Three quarters of the longer place.
    case threeQuarters = "75"
    /// Half of the longer place.
    case half = "50"

    /// The strictest that two places satisfy, if any.
    init?(shared: Int, longer: Int) {
      guard shared > 0 else { return nil }
      if shared == longer {
        self = .exact
      } else if 4 * shared >= 3 * longer {
        self = .threeQuarters
      } else if 2 * shared >= longer {
        self = .half
      } else {
        return nil
      }
    }

    /// Whether what satisfies this one satisfies another too.
    func satisfies(_ other: Self) -> Bool { rank <= other.rank }

    var rank: Int {
      switch self {
      case .exact: 0
      case .threeQuarters: 1
      case .half: 2
      }
    }
  }
}
