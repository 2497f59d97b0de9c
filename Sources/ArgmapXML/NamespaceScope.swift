// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapModel

/// Which prefix stands for which namespace while a file is written.
///
/// The first namespace that uses a prefix has it declared on the root; where another uses the same
/// prefix, it is declared on the spot.
struct NamespaceScope {
  /// What the root declares, besides the default namespace.
  private var claims: [String: String] = [:]
  /// The prefixes that the element being written uses.
  private var here: [String: String] = [:]
  private var local: [(depth: Int, prefix: String, namespace: String)] = []
  private var new: [(prefix: String, namespace: String)] = []

  /// How much the root declares at most: what readers take in one tag is limited.
  private static let mostClaims = 128

  /// The declarations of the root, by prefix.
  var declarations: [(prefix: String, namespace: String)] {
    claims.map { ($0.key, $0.value) }
      .sorted { $0.prefix.utf8.lexicographicallyPrecedes($1.prefix.utf8) }
  }

  /// Has the root declare a prefix, unless it does so already.
  mutating func claim(_ prefix: String, for namespace: String) {
    guard isPrefix(prefix), !namespace.isEmpty, claims[prefix] == nil else { return }
    claims[prefix] = namespace
  }

  /// Makes ready for the names of a start tag.
  mutating func beginElement() {
    if !here.isEmpty { here.removeAll(keepingCapacity: true) }
  }

  /// The name to write for a name in a namespace, at a depth of open elements.
  mutating func qualified(
    _ prefix: String,
    _ namespace: String,
    _ name: String,
    at depth: Int,
    isElement: Bool
  ) -> String {
    let name = NCName(name) == nil ? "_" : name
    if namespace == NamespaceUse.xml { return "xml:\(name)" }
    if namespace.isEmpty {
      if isElement, self[""] != "" { declare("", "", at: depth) }
      return name
    }
    var prefix = prefix
    let canHavePrefix = isElement && prefix.isEmpty || isPrefix(prefix)
    if !canHavePrefix || here[prefix] ?? namespace != namespace {
      prefix = freshPrefix(for: namespace)
    }
    here[prefix] = namespace
    if self[prefix] == nil, claims.count < Self.mostClaims {
      claims[prefix] = namespace
    } else if self[prefix] != namespace {
      declare(prefix, namespace, at: depth)
    }
    return prefix.isEmpty ? name : "\(prefix):\(name)"
  }

  /// The declarations to write on the element that was just started.
  mutating func takeNew() -> [(prefix: String, namespace: String)] {
    defer { new = [] }
    return new
  }

  /// Forgets what was declared deeper than a depth.
  mutating func leave(_ depth: Int) {
    while let last = local.last, last.depth > depth { local.removeLast() }
  }

  private mutating func declare(_ prefix: String, _ namespace: String, at depth: Int) {
    local.append((depth, prefix, namespace))
    new.append((prefix, namespace))
  }

  /// The namespace of a prefix, where it has one.
  private subscript(prefix: String) -> String? {
    if let declaration = local.last(where: { $0.prefix == prefix }) { return declaration.namespace }
    if prefix.isEmpty { return MapElement.namespace }
    return claims[prefix]
  }

  private func freshPrefix(for namespace: String) -> String {
    var number = 1
    while true {
      let prefix = "ns\(number)"
      if self[prefix] ?? namespace == namespace, here[prefix] ?? namespace == namespace { break }
      number += 1
    }
    return "ns\(number)"
  }

  private func isPrefix(_ prefix: String) -> Bool {
    NCName(prefix) != nil && prefix != "xml" && prefix != "xmlns"
  }
}
