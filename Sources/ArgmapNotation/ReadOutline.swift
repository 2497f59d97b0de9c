// SPDX-License-Identifier: MIT

public import ArgmapModel
public import ArgmapSource

/// Reads a map that is written as an outline, the form without XML of docs/outline.md.
///
/// Reading never fails: the map has what could be made of the outline, and the findings of family
/// `outline` tell of the rest.
///
/// ```swift
/// let outline = SourceText(
///   name: "trams.outline",
///   text: """
///     The city should build a tram line.
///       + A tram carries more people than two lanes.
///     """)
/// let map = readOutline(outline).value
/// ```
///
/// - Complexity: O(*n* log *n*) in the bytes of the outline; no recursion.
public func readOutline(_ source: SourceText) -> Diagnosed<ArgumentMap> {
  let read = readOutlineWithPlaces(source)
  return Diagnosed(read.value.map, read.diagnostics)
}

/// Reads an outline and notes where the parts of the map stand in it.
package func readOutlineWithPlaces(
  _ source: SourceText
) -> Diagnosed<(map: ArgumentMap, places: MapPlaces)> {
  var findings = OutlineFindings(source)
  let items = OutlineItems(source, &findings)
  var tree = OutlineTree(findings)
  tree.take(items.items)
  var assembly = OutlineAssembly(tree.draft, items.head, tree.findings)
  assembly.run()
  return Diagnosed((assembly.map, assembly.places), assembly.findings.sorted)
}
