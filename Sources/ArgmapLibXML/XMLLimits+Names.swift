// SPDX-License-Identifier: MIT

extension XMLLimits {
  /// The limits by the names that findings give them (`xml/limit-depth` speaks of `depth`).
  package static let names:
    [(name: String, limit: any WritableKeyPath<XMLLimits, Int> & Sendable)] = [
      ("attributes", \.attributes),
      ("bytes", \.bytes),
      ("depth", \.depth),
      ("elements", \.elements),
      ("findings", \.findings),
      ("namespaces", \.namespaces),
      ("tag", \.tagBytes),
      ("text", \.textBytes),
    ]
}
