// SPDX-License-Identifier: MIT

/// A schema of format 1, as it stands under `schemas/`.
public enum Schema: String, Sendable, CaseIterable {
  /// RELAX NG, compact syntax: the one to read.
  case rnc
  /// RELAX NG, XML syntax.
  case rng
  /// XML Schema 1.0: the one that argmap validates with.
  case xsd

  /// The schema's text.
  public var text: String { "" }
}
