// SPDX-License-Identifier: MIT

public import ArgmapModel
public import ArgmapSource

/// Checks a map against the rules of a profile: references, structure, values, enumerations and, for the
/// articles given, provenance.
///
/// It says all there is to say, not the first thing only. Of findings with the same code and
/// severity the first 100 are given, and the last of them tells how many more there are.
///
/// - Complexity: O(*n* log *n*) in the parts of the map, O(*n*) in the articles' bytes.
public func diagnose(
  _ map: ArgumentMap,
  articles: [ArgumentMap.Source.ID: SourceText] = [:],
  profile: Profile = .default
) -> [Diagnostic] {
  diagnose(map, articles: articles, places: nil, profile: profile)
}

/// Checks a map that was read from a file, so that findings point into it.
///
/// They come in the order of the file, at the same place in the order of their codes. Without a
/// file they come in the order of ``Rule/all``.
package func diagnose(
  _ map: ArgumentMap,
  articles: [ArgumentMap.Source.ID: SourceText],
  places: MapPlaces?,
  profile: Profile = .default
) -> [Diagnostic] {
  diagnose(
    map,
    articles: articles,
    places: places,
    rules: Rule.all.filter { $0.profiles.contains(profile) }
  )
}

/// Checks a map against some rules, of each severity and rule so many findings at most.
package func diagnose(
  _ map: ArgumentMap,
  articles: [ArgumentMap.Source.ID: SourceText],
  places: MapPlaces?,
  rules: [Rule],
  cap: Int = Findings.cap
) -> [Diagnostic] {
  let context = ValidationContext(map, articles: articles, places: places, rules: rules)
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
