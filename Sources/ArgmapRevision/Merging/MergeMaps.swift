// SPDX-License-Identifier: MIT

public import ArgmapModel
public import ArgmapSource

/// Merges two revisions of a map.
///
/// What only one side changed is as that side has it, and what both changed alike is changed once.
/// Where they contradict each other the result follows ours, a note on the part says what theirs has,
/// and an error of the family `merge` tells of it; nothing that a side changed is lost. When a side is
/// favoured, it is followed without a note, but for what it removed and the other side now uses.
///
/// - Returns: The merged map in its canonical form, and the conflicts.
/// - Complexity: O(*n* log *n*) in the parts of the maps and their words.
public func mergeMaps(
  base: ArgumentMap, ours: ArgumentMap, theirs: ArgumentMap, favouring favoured: MergeSide? = nil
) -> Diagnosed<ArgumentMap> {
  mergeMaps(
    base: MergeInput(base), ours: MergeInput(ours), theirs: MergeInput(theirs),
    favouring: favoured)
}

/// Merges maps that were read from files, so that conflicts point into them.
package func mergeMaps(
  base: MergeInput, ours: MergeInput, theirs: MergeInput, favouring favoured: MergeSide? = nil
) -> Diagnosed<ArgumentMap> {
  if ours.map == theirs.map || theirs.map == base.map { return Diagnosed(ours.map) }
  if ours.map == base.map { return Diagnosed(theirs.map) }
  return mergeChangedMaps(base: base, ours: ours, theirs: theirs, favouring: favoured)
}

/// Merges maps part by part, even when a side is unchanged.
package func mergeChangedMaps(
  base: MergeInput, ours: MergeInput, theirs: MergeInput, favouring favoured: MergeSide? = nil
) -> Diagnosed<ArgumentMap> {
  var merge = MapMerge(base, ours, theirs, favoured)
  return merge.run()
}
