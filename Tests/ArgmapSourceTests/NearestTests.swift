// SPDX-License-Identifier: MIT

import ArgmapSource
import Testing

@Suite struct NearestTests {
  @Test(arguments: [
    ("vaildate", "validate"), ("shwo", "show"), ("PARSE", "parse"), ("pars", "parse"),
    ("x", nil), ("", nil), ("visualise", nil), ("parse", nil),
  ])
  func `a near word is found and a far one is not`(_ word: String, _ expected: String?) {
    #expect(nearest(to: word, among: ["parse", "validate", "show"]) == expected)
  }

  @Test(arguments: [
    ("premise", "premise", 0), ("premis", "premise", 1), ("rpemise", "premise", 1),
    ("primise", "premise", 1), ("pre", "premise", nil), ("abc", "xyz", nil),
  ])
  func `letters put in, taken out, replaced and exchanged are counted`(
    _ a: String, _ b: String, _ expected: Int?
  ) {
    #expect(editDistance(Array(a.utf8), Array(b.utf8), atMost: 2) == expected)
    #expect(editDistance(Array(b.utf8), Array(a.utf8), atMost: 2) == expected)
  }
}
