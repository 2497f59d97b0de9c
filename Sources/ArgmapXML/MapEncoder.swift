// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapModel

/// Writes a map as XML, element by element in the order of the document.
struct MapEncoder {
  let map: ArgumentMap
  var writer: XMLWriter
  var scope = NamespaceScope()

  init(_ map: ArgumentMap) {
    self.map = map
    writer = XMLWriter(reserving: 256 * (map.statements.count + map.arguments.count))
  }

  mutating func encoded() -> [UInt8] {
    start(.argumentMap)
    writer.attribute("xmlns", MapElement.namespace)
    let declarations = writer.bytes.count
    write(.version, map.version.description)
    write(.thesis, map.thesis.map { map.name(of: $0) })
    if let language = map.language { writer.attribute("xml:lang", language) }
    for attribute in map.attributes where attribute.namespace == NamespaceUse.xmlns {
      scope.claim(attribute.name, for: attribute.value)
    }
    let isLanguage = { (attribute: ForeignAttribute) in
      attribute.namespace == NamespaceUse.xml && attribute.name == "lang"
    }
    write(
      foreign: map.attributes.filter {
        $0.namespace != NamespaceUse.xmlns && !(isLanguage($0) && map.language != nil)
      },
      on: .argumentMap)
    writeHead()
    map.walkInDocumentOrder { write($0) }
    for relation in map.relations { write(relation) }
    end()
    // Only now is it known which prefixes the file needs.
    writer.insertAttributes(
      scope.declarations.map { ("xmlns:\($0.prefix)", $0.namespace) }, at: declarations)
    return writer.bytes
  }

  private mutating func writeHead() {
    if let title = map.title {
      start(.title)
      write(foreign: map.titleAttributes, on: .title)
      writer.text(title.string)
      end()
    }
    for author in map.authors {
      start(.author)
      writer.text(author.string)
      end()
    }
    for source in map.sources { write(source) }
    for enumeration in map.enumerations { write(enumeration) }
    write(map.extras)
  }

  private mutating func write(_ event: DocumentEvent) {
    switch event {
    case .openStatement(let id, let form): open(id, as: form)
    case .closeStatement: end()
    case .premiseReference(let argument, let position): writeReference(argument, position)
    case .openArgument(let id, let isDetached): open(id, isDetached: isDetached)
    case .closeArgument: end()
    }
  }

  private mutating func write(_ source: ArgumentMap.Source) {
    start(.source)
    write(.id, source.name.string)
    write(.href, source.href)
    write(.length, source.length)
    write(.sha256, source.sha256)
    write(foreign: source.attributes, on: .source)
    write(source.extras)
    end()
  }

  private mutating func write(_ enumeration: ArgumentMap.Enumeration) {
    start(.enumeration)
    write(.id, enumeration.name.string)
    write(.kind, enumeration.kind.rawValue)
    write(.announced, enumeration.announced)
    write(foreign: enumeration.attributes, on: .enumeration)
    for cue in enumeration.cues { write(cue) }
    for span in enumeration.spans { write(span) }
    write(enumeration.extras)
    end()
  }

  private mutating func write(_ relation: ArgumentMap.Relation) {
    start(.relation)
    write(.type, relation.type.string)
    write(.from, map.name(of: relation.from))
    write(.to, map.name(of: relation.to))
    write(foreign: relation.attributes, on: .relation)
    write(relation.extras)
    end()
  }

  mutating func start(_ element: MapElement) {
    scope.beginElement()
    writer.start(element.name)
  }

  mutating func end() {
    writer.end()
    scope.leave(writer.depth)
  }

  mutating func write(_ attribute: MapAttribute, _ value: Int?) {
    guard let value else { return }
    writer.attribute(attribute.name, value)
  }

  mutating func write(_ attribute: MapAttribute, _ value: String?) {
    guard let value else { return }
    writer.attribute(attribute.name, value)
  }
}
