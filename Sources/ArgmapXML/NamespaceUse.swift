// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapModel

/// Which namespaces a file declares, and which of them its names need.
///
/// A declaration that no name needs may be needed by words, such as the `xs:string` of an
/// attribute's value, so it is kept.
struct NamespaceUse {
  private var declared: [XMLNamespaceDeclaration] = []
  private var isDeclared: Set<XMLNamespaceDeclaration> = []
  private var isUsed: Set<XMLNamespaceDeclaration> = []
  private var usedPrefixes: Set<String> = []

  /// The namespace of namespace declarations themselves.
  static let xmlns = "http://www.w3.org/2000/xmlns/"
  /// The namespace of `xml:lang` and its like.
  static let xml = "http://www.w3.org/XML/1998/namespace"

  mutating func declare(_ declarations: [XMLNamespaceDeclaration]) {
    for declaration in declarations
    where !declaration.prefix.isEmpty && declaration.namespace != MapElement.namespace
      && isDeclared.insert(declaration).inserted
    {
      declared.append(declaration)
    }
  }

  mutating func use(_ name: XMLName) {
    guard !name.prefix.isEmpty else { return }
    isUsed.insert(XMLNamespaceDeclaration(prefix: name.prefix, namespace: name.namespace))
    usedPrefixes.insert(name.prefix)
  }

  /// The declarations that no name needs, as attributes of the root.
  ///
  /// Of two that differ in the namespace only, the first can be kept there; of very many, some.
  var unused: [ForeignAttribute] {
    var prefixes = usedPrefixes
    let kept = declared.filter { declaration in
      !isUsed.contains(declaration) && prefixes.insert(declaration.prefix).inserted
    }
    return kept.prefix(64).sorted { $0.prefix.utf8.lexicographicallyPrecedes($1.prefix.utf8) }
      .map {
        ForeignAttribute(
          prefix: "xmlns", namespace: Self.xmlns, name: $0.prefix, value: $0.namespace)
      }
  }
}
