// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The XML name that stands for a title, as `the-bridge-is-old` does for `The bridge is old`, or
/// `nil` when nothing of the title can stand in one.
func slug(of title: String) -> String? {
  var slug = ""
  var isBroken = false
  for scalar in title.lowercased().unicodeScalars {
    let letter = String(scalar)
    if scalar == "-" || NCName("_" + letter) == nil {
      isBroken = true
      continue
    }
    if isBroken, !slug.isEmpty { slug += "-" }
    isBroken = false
    slug += letter
  }
  guard !slug.isEmpty else { return nil }
  return NCName(slug) == nil ? "n-" + slug : slug
}
