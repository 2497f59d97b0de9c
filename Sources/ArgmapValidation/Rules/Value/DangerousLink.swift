// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A link would run code or open a file of the reader.
  package static let dangerousLink = Self("value/dangerous-link")
}

extension Rule {
  /// A map that becomes a page must not bring `javascript:` with it.
  static let dangerousLink = Self(.dangerousLink, in: .all) { context, findings in
    context.forEachLink { part, attribute, address in
      guard let scheme = dangerousScheme(of: address) else { return }
      findings.add(.error, at: part, attribute: attribute) {
        Finding(
          "\(context.name(of: part)) has a link that starts with '\(scheme):'",
          help: ["link to an address that starts with 'https:', or to a path"]
        )
      }
    }
  }
}

/// The scheme of an address when it is one that pages refuse, read as browsers read it: blanks before
/// it, and line ends and tabs in it, count for nothing.
private func dangerousScheme(of address: String) -> String? {
  let letters = address.unicodeScalars.drop { $0.value <= 0x20 }
    .filter { !["\t", "\n", "\r"].contains($0) }
  let scheme = letters.prefix { $0 != ":" }.prefix(16)
  guard scheme.count < letters.count else { return nil }
  let name = String(String.UnicodeScalarView(scheme)).lowercased()
  return ["javascript", "vbscript", "data", "file"].contains(name) ? name : nil
}

extension ValidationContext {
  private static let linkNames: Set<String> = ["href", "src", "action", "formaction", "data"]

  /// Visits everything that a page could make a link of.
  fileprivate func forEachLink(_ visit: (MapPart, _ attribute: String?, String) -> Void) {
    func check(_ attributes: [ForeignAttribute], of part: MapPart, isOwn: Bool = true) {
      for attribute in attributes where Self.linkNames.contains(attribute.name.lowercased()) {
        visit(part, isOwn ? "\(attribute.prefix):\(attribute.name)" : nil, attribute.value)
      }
    }
    for (position, source) in map.sources.enumerated() {
      if let href = source.href { visit(.source(position), "href", href) }
      check(source.attributes, of: .source(position))
    }
    check(map.attributes, of: .map)
    for id in unusual.statements { check(map[id].attributes, of: .statement(id)) }
    for id in unusual.arguments { check(map[id].attributes, of: .argument(id)) }
    forEachExtras { part, extras in
      for extra in extras {
        switch extra {
        case .element(let element):
          for case .start(_, _, _, let attributes) in element.events {
            check(attributes, of: part, isOwn: false)
          }
        case .note(_, let attributes), .suppression(_, _, let attributes):
          check(attributes, of: part, isOwn: false)
        case .tag, .comment:
          break
        }
      }
    }
  }
}
