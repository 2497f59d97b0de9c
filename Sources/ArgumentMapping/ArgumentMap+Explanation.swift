// SPDX-License-Identifier: MIT

public import ArgmapModel
public import ArgmapOutline
internal import ArgmapText

extension ArgumentMap {
  /// Why every part of the map was read as it was, as text: the words that decided it, the rule, what
  /// the rule means, and how often it was right where that was counted.
  ///
  /// It is made from the cues of the map, so it can be asked of a map that was read from a file, too.
  ///
  /// - Complexity: O(*n*) in the statements with their words, the arguments, the premises, the cues.
  public func explanation(
    options: OutlineOptions = OutlineOptions(), paragraphs: ParagraphNumbers = .none
  ) -> String {
    explanation(options: options, paragraphs: paragraphs) { RuleCatalogue.description(of: $0) }
  }
}
