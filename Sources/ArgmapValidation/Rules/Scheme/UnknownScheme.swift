// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// An argument follows a scheme that no catalogue knows.
  package static let unknownScheme = Self("scheme/unknown")
}

extension Rule {
  /// A scheme of another catalogue has a colon in its name, such as `school:balance`.
  static let unknownScheme = Self(.unknownScheme) { context, findings in
    context.forEachSchemeName { id, name in
      guard Scheme.named(name) == nil, !Scheme.isForeign(name) else { return }
      findings.add(.warning, at: .argument(id), attribute: "scheme") {
        let similar = nearest(to: Scheme.key(name), among: Scheme.names)
        return Finding(
          "\(context.name(of: .argument(id))) follows the scheme '\(excerpt(name))', which is not in the catalogue",
          help: (similar.map { ["a similar scheme exists: '\($0)'"] } ?? [])
            + ["write a scheme of your own with a prefix, such as 'own:\(excerpt(name))'"],
          fix: context.renaming("scheme", of: .argument(id), to: similar)
        )
      }
    }
  }
}

extension ValidationContext {
  /// Visits each argument that names a scheme.
  func forEachSchemeName(_ visit: (Argument.ID, String) -> Void) {
    for at in map.arguments.indices {
      if let name = map.arguments[at].scheme { visit(Argument.ID(at), name.string) }
    }
  }

  /// Visits each argument whose scheme is in the catalogue.
  func forEachScheme(_ visit: (Argument.ID, Scheme) -> Void) {
    forEachSchemeName { id, name in
      if let scheme = Scheme.named(name) { visit(id, scheme) }
    }
  }
}
