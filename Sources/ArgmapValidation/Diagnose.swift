// SPDX-License-Identifier: MIT

public import ArgmapModel
public import ArgmapSource

/// Checks a map against the rules of a profile: references, structure, values, enumerations and, for the
/// articles given, provenance.
///
/// It says all there is to say, not the first thing only. Of findings with the same code and
/// severity the first 100 are given, and the last of them tells how many more there are.
///
/// - Parameters:
///   - map: The map, sound or not.
///   - articles: The articles that the map quotes, as far as they are at hand; without them the rules
///     about quotations and places are silent.
///   - places: Where the parts of the map stand in its file (``DecodedMap/places``), so that findings
///     point into it.
///   - profile: For what it is checked: which rules are asked.
///   - rules: Further rules, asked in their profiles as the library's own are: suppressed by the map
///     where it says so, capped, and put in order with the others.
/// - Returns: The findings in the order of the map's file, at the same place in the order of their
///   codes; without a file, in the order of the rules.
/// - Complexity: O(*n* log *n*) in the parts of the map, O(*n*) in the articles' bytes, besides what
///   further rules take.
public func diagnose(
  _ map: ArgumentMap,
  articles: [ArgumentMap.Source.ID: SourceText] = [:],
  places: MapPlaces? = nil,
  profile: Profile = .default,
  adding rules: [Rule] = []
) -> [Diagnostic] {
  let known = Rule.all(adding: rules)
  return diagnose(
    map,
    articles: articles,
    places: places,
    rules: known.filter { $0.profiles.contains(profile) },
    known: known
  )
}

/// Checks a map against some rules, of each severity and rule so many findings at most.
package func diagnose(
  _ map: ArgumentMap,
  articles: [ArgumentMap.Source.ID: SourceText],
  places: MapPlaces?,
  rules: [Rule],
  known: [Rule] = Rule.all,
  cap: Int = Findings.cap
) -> [Diagnostic] {
  let context = ValidationContext(
    map, articles: articles, places: places, rules: rules, known: known)
  var all: [Diagnostic] = []
  var used: Set<Int> = []
  for rule in rules {
    var findings = Findings(of: rule.code, in: context, usedSuppressions: used, cap: cap)
    rule.check(context, &findings)
    used = findings.usedSuppressions
    all += findings.diagnostics
  }
  guard places != nil else { return all }
  // The sort is stable, so what a rule finds at one place keeps its order.
  return all.sorted { a, b in
    let (first, second) = (a.location?.range.lowerBound ?? 0, b.location?.range.lowerBound ?? 0)
    return first == second ? a.code.rawValue < b.code.rawValue : first < second
  }
}
