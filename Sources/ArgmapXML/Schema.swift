// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapSource

/// A schema of format 1, as it stands under `schemas/`.
public enum Schema: String, Sendable, CaseIterable {
  /// RELAX NG, compact syntax: the one to read.
  case rnc
  /// RELAX NG, XML syntax.
  case rng
  /// XML Schema 1.0: the one that argmap validates with.
  case xsd

  /// The schema's text.
  public var text: String {
    switch self {
    case .rnc: Self.rncText
    case .rng: Self.rngText
    case .xsd: Self.xsdText
    }
  }

  /// The compiled XML Schema and what is wrong with it: nothing, say the tests.
  static let compiled = XMLSchema.compiling(
    SourceText(name: "argument-map.xsd", text: Schema.xsd.text))
}
