// SPDX-License-Identifier: MIT

package import ArgmapSource

extension Diagnostic.Code {
  /// The text of a statement is not what stands at its places, and no span quotes them.
  package static let textDiffers = Self("provenance/text-differs")
}

extension Rule {
  /// Empty spans say that the text is the source's own words; other typography is a warning.
  static let textDiffers = Self(.textDiffers) { context, findings in
    context.addMisfits(.text, to: &findings)
  }
}
