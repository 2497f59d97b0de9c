// SPDX-License-Identifier: MIT

import ArgumentMapping

extension Tutorial {
  /// The code of `ArgumentMapping.md`.
  func atAGlance() {
    // listing
    let article = SourceText(
      name: "bridge.txt",
      text: """
        The town should close the bridge. First, it is old.
        Second, nobody needs it.
        """)
    let map = readArticle(article).value
    print(map.tree())
    // end
    step()
  }
}
