// SPDX-License-Identifier: MIT

package import ArgmapSource

/// Which findings are wanted: those of a profile, but for what is selected or ignored by name.
///
/// A name is a code (`structure/self-support`), a family (`structure`) or `all`. Of two names that
/// speak of a code, the more exact one counts; of two that are equally exact, the one that ignores.
package struct CodeSelection: Sendable, Hashable {
  /// The rules that are asked when nothing is selected by name.
  package var profile: Profile

  /// When there are any, only these are wanted; they are asked in every profile.
  package var selected: [String]

  /// These are not wanted.
  package var ignored: [String]

  /// Makes a selection, without names of all that a profile asks.
  package init(profile: Profile = .default, selected: [String] = [], ignored: [String] = []) {
    self.profile = profile
    self.selected = selected
    self.ignored = ignored
  }

  /// The name that stands for every code.
  package static let all = "all"

  /// Families whose errors are always told: a map that could not be read would pass otherwise.
  package static let indispensable: Set<Substring> = ["config", "file", "text", "xml"]

  /// Whether findings with a code are wanted, as far as names go.
  package func includes(_ code: Diagnostic.Code) -> Bool {
    let wanted = Self.exactness(of: selected, for: code)
    let unwanted = Self.exactness(of: ignored, for: code)
    return unwanted > 0 ? wanted > unwanted : selected.isEmpty || wanted > 0
  }

  /// Whether a finding is wanted.
  package func includes(_ finding: Diagnostic) -> Bool {
    includes(finding.code)
      || finding.severity == .error && Self.indispensable.contains(finding.code.family)
  }

  /// Whether a rule is to be asked.
  package func asks(_ rule: Rule) -> Bool {
    includes(rule.code)
      && (rule.profiles.contains(profile) || Self.exactness(of: selected, for: rule.code) > 0)
  }

  /// How exactly some names speak of a code; 0 when none does.
  private static func exactness(of names: [String], for code: Diagnostic.Code) -> Int {
    var most = 0
    for name in names {
      if name == code.rawValue { return 3 }
      most = max(most, name == code.family ? 2 : name == all ? 1 : 0)
    }
    return most
  }
}
