// SPDX-License-Identifier: MIT

package import ArgmapSource

extension Diagnostic.Code {
  /// A cue quotes other words than those at its place.
  package static let cueDiffers = Self("provenance/cue-differs")
}

extension Rule {
  /// Other typography is a warning, other words are an error.
  static let cueDiffers = Self(.cueDiffers) { context, findings in
    context.addMisfits(.cue, to: &findings)
  }
}
