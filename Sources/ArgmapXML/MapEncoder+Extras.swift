// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapModel

extension MapEncoder {
  mutating func write(_ extras: [Extra]) {
    for extra in extras {
      switch extra {
      case .note(let note, let attributes):
        start(.note)
        write(foreign: attributes, on: .note)
        writer.text(note.string)
        end()
      case .tag(let tag):
        start(.tag)
        writer.text(tag.string)
        end()
      case .suppression(let code, let reason, let attributes):
        start(.suppress)
        write(.code, code.string)
        write(foreign: attributes, on: .suppress)
        if let reason { writer.text(reason.string) }
        end()
      case .element(let element):
        write(element)
      case .comment(let comment):
        writer.comment(comment)
      }
    }
  }

  private mutating func write(_ element: ForeignElement) {
    let outer = writer.depth
    for event in element.events {
      switch event {
      case .start(let prefix, let namespace, let name, let attributes):
        scope.beginElement()
        writer.start(
          scope.qualified(prefix, namespace, name, at: writer.depth + 1, isElement: true),
          isVerbatim: true)
        write(attributes) { _ in true }
      case .end:
        if writer.depth > outer { end() }
      case .text(let text):
        if writer.depth > outer { writer.text(text) }
      case .comment(let comment):
        writer.comment(comment)
      }
    }
    while writer.depth > outer { end() }
  }

  /// Writes attributes of other namespaces, and those without that the element does not know.
  mutating func write(
    foreign attributes: [ForeignAttribute],
    on element: MapElement,
    isTopLevel: Bool = false
  ) {
    guard !attributes.isEmpty else { return }
    let rule = ElementRule.of(element, isTopLevel: isTopLevel)
    write(attributes) { attribute in
      guard attribute.namespace.isEmpty, let known = MapAttribute(attribute.name) else {
        return true
      }
      return !rule.attributes.contains(known)
    }
  }

  private mutating func write(
    _ attributes: [ForeignAttribute],
    where isWanted: (ForeignAttribute) -> Bool
  ) {
    var written: Set<[String]> = []
    for attribute in attributes where isWanted(attribute) {
      let isNew = written.insert([attribute.namespace, attribute.name]).inserted
      guard isNew, NCName(attribute.name) != nil else { continue }
      guard attribute.namespace != NamespaceUse.xmlns, attribute.name != "xmlns" else { continue }
      let name = scope.qualified(
        attribute.prefix, attribute.namespace, attribute.name, at: writer.depth, isElement: false)
      writer.attribute(name, attribute.value)
    }
    for declaration in scope.takeNew() {
      writer.attribute(
        declaration.prefix.isEmpty ? "xmlns" : "xmlns:\(declaration.prefix)",
        declaration.namespace)
    }
  }
}
