// SPDX-License-Identifier: MIT

extension MapComparison {
  /// What is counted when two maps are compared; the figures of several pairs can be added.
  public struct Figures: Sendable, Hashable {
    /// The statements that were aligned, at each overlap, strictest first.
    private var byOverlap = Overlap.allCases.map { _ in Agreement() }
    /// The pairs of premise and target, whether the one supports or attacks the other.
    public internal(set) var attached = Agreement()
    /// The pairs of premise and target with what the one does to the other.
    public internal(set) var labelled = Agreement()
    /// The thesis: its own words are those of the other map's thesis.
    public internal(set) var thesis = Agreement()
    /// The thesis, when a restatement counts as well as its own words.
    public internal(set) var thesisOrRestatement = Agreement()
    /// The items of enumerations.
    public internal(set) var items = Agreement()
    /// The shared items with the same ordinal.
    public internal(set) var ordinals = Share()
    /// The shared items with the same claim.
    public internal(set) var claims = Share()
    /// Whether an aligned statement speaks for the thesis or against it.
    public internal(set) var role = Confusion(Role.allCases.map(\.rawValue))
    /// What an aligned statement does: it is the thesis, supports, attacks, or nothing of that.
    public internal(set) var function = Confusion(Function.allCases.map(\.rawValue))
    /// Which of all ordered pairs of aligned statements are premise and target.
    public internal(set) var attachment = Confusion(["apart", "attached"])

    /// Figures of nothing.
    public init() {}

    /// The statements that are aligned at an overlap.
    public internal(set) subscript(statements overlap: Overlap) -> Agreement {
      get { byOverlap[overlap.rank] }
      set { byOverlap[overlap.rank] = newValue }
    }

    /// Adds the figures of another pair of maps.
    public static func += (total: inout Self, other: Self) {
      for overlap in Overlap.allCases {
        total[statements: overlap] += other[statements: overlap]
      }
      total.attached += other.attached
      total.labelled += other.labelled
      total.thesis += other.thesis
      total.thesisOrRestatement += other.thesisOrRestatement
      total.items += other.items
      total.ordinals += other.ordinals
      total.claims += other.claims
      total.role += other.role
      total.function += other.function
      total.attachment += other.attachment
    }
  }

  /// On whose side a statement is.
  enum Role: String, CaseIterable {
    case pro, con, none
  }

  /// What a statement does on a map.
  enum Function: String, CaseIterable {
    case thesis, supports, attacks, none
  }
}
