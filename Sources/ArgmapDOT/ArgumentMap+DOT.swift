// SPDX-License-Identifier: MIT

public import ArgmapModel

extension ArgumentMap {
  /// The map in Graphviz's DOT language, as the `dot` program draws it.
  ///
  /// Arrows run from premises to conclusions. Statements have the identifier `n-` and their name,
  /// the class of their part (`thesis`, `claim`, `premise` …), and a tooltip with their whole text.
  /// What the map says wrongly is drawn too: circles, and names that nothing defines. Background
  /// is not. Same map and options, same bytes. For pictures in high resolution give `dot` the
  /// option `-Gdpi=144`; what ``DOTOptions/Engine/tidy`` has placed is drawn by `neato -n2`. Split
  /// into arguments, it is several graphs one after the other.
  ///
  /// - Complexity: O(*n*) in the statements with their words, the arguments and the premises.
  public func dot(
    options: DOTOptions = DOTOptions(),
    paragraphs: ParagraphNumbers = .none
  ) -> String {
    let drawings = MapDrawings(self, options: options, paragraphs: paragraphs)
    var bytes: [UInt8] = []
    for part in drawings.parts {
      drawings.drawing(of: part).writeDOT { bytes += $0 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
