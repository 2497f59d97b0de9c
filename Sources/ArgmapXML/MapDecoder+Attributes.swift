// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapModel
internal import ArgmapSource

extension MapDecoder {
  /// Opens an element that can be read where it stands.
  mutating func push(_ element: MapElement, _ tag: XMLStartTag, isTopLevel: Bool) {
    var frame = DecoderFrame(
      element, rule: ElementRule.of(element, isTopLevel: isTopLevel), tag: tag.range)
    frame.values.reserveCapacity(tag.attributes.count)
    for attribute in tag.attributes {
      if let known = meaning(of: attribute.name).attribute, frame.rule.attributes.contains(known) {
        take(attribute.value, as: known, into: &frame)
      } else {
        take(attribute, of: tag, into: &frame)
      }
    }
    for needed in frame.rule.required where frame.value(needed) == nil {
      // A value of the wrong type has been told of.
      guard !tag.attributes.contains(where: { $0.isPlain(needed.rawValue) }),
        !findings.isTold(needed, of: frame)
      else { continue }
      findings.addMissing(needed, in: frame)
      places.noteUnread(frame.tag)
    }
    open(&frame)
    stack.append(frame)
  }

  private mutating func take(
    _ written: String, as known: MapAttribute, into frame: inout DecoderFrame
  ) {
    let value = known == .href ? written : trimmed(written)
    let kind = ElementRule.kind(of: known, on: frame.element)
    if kind.accepts(known == .href ? trimmed(value) : value) {
      frame.values.append((known, value))
    } else {
      findings.addBadValue(value, of: known, kind, in: frame)
      places.noteUnread(frame.tag)
    }
  }

  /// Takes an attribute that the element does not know.
  private mutating func take(
    _ attribute: XMLAttribute,
    of tag: XMLStartTag,
    into frame: inout DecoderFrame
  ) {
    switch attribute.name.namespace {
    case "":
      findings.addStranger(attribute, in: frame)
      if let meant = meant(by: attribute, of: tag, in: frame) {
        take(misspelt: attribute, as: meant, into: &frame)
      } else {
        frame.foreign.append(ForeignAttribute(attribute))
      }
    case MapElement.namespace:
      findings.addStranger(attribute, in: frame)
      keep(attribute, in: &frame)
    case DecoderFindings.instanceNamespace
    where attribute.name.local == "type" || attribute.name.local == "nil":
      findings.addStranger(attribute, in: frame)
    case NamespaceUse.xml where frame.element == .argumentMap && attribute.name.local == "lang":
      map.language = attribute.value
    default:
      if !frame.rule.hasForeignAttributes { findings.addStranger(attribute, in: frame) }
      keep(attribute, in: &frame)
    }
  }

  /// The attribute that a misspelt name most likely means, when the tag does not have it already.
  ///
  /// A newer version may have attributes that only look misspelt.
  private func meant(
    by attribute: XMLAttribute, of tag: XMLStartTag, in frame: DecoderFrame
  ) -> MapAttribute? {
    guard !findings.isNewer, attribute.name.prefix.isEmpty,
      let similar = nearest(
        to: attribute.name.local, among: frame.rule.attributes.lazy.map(\.rawValue)),
      let meant = MapAttribute(similar), frame.value(meant) == nil,
      !tag.attributes.contains(where: { $0.isPlain(similar) })
    else { return nil }
    return meant
  }

  /// Reads the value of a misspelt attribute; a second finding about one attribute would be too much.
  private mutating func take(
    misspelt attribute: XMLAttribute, as meant: MapAttribute, into frame: inout DecoderFrame
  ) {
    findings.noteTold(meant, of: frame)
    let value = trimmed(attribute.value)
    if ElementRule.kind(of: meant, on: frame.element).accepts(value) {
      frame.values.append((meant, value))
    } else {
      places.noteUnread(frame.tag)
    }
  }

  private mutating func keep(_ attribute: XMLAttribute, in frame: inout DecoderFrame) {
    namespaces.use(attribute.name)
    frame.foreign.append(ForeignAttribute(attribute))
  }

  /// Reads what the root's start tag says.
  mutating func readMapAttributes() {
    let root = stack[0]
    map.attributes = root.foreign
    map.thesis = root.value(.thesis).map { Statement.ID(rawValue: references.use($0)) }
    if let version = root.value(.version).flatMap({ ArgumentMap.FormatVersion(inFile: $0) }) {
      map.version = version
    }
  }

  /// Gives a statement or an argument its place in the map, which its children need.
  private mutating func open(_ frame: inout DecoderFrame) {
    switch frame.element {
    case .conclusion, .statement, .premise:
      frame.index = statements.count
      statements.append(Self.emptyStatement)
      let id = Statement.ID(frame.index)
      places[.statement(id)] = frame.tag
      if frame.element == .conclusion { map.roots.append(id) }
      if let name = frame.value(.id) { references.define(statement: name, frame.index) }
    case .argument, .objection:
      frame.index = arguments.count
      let target: Argument.Target
      let top = stack.count - 1
      switch stack[top].element {
      case .conclusion, .statement, .premise:
        target = .statement(Statement.ID(stack[top].index))
      case .argument, .objection:
        target = .argument(Argument.ID(stack[top].index))
      default:
        target = reference(frame.value(.target))
      }
      arguments.append(Argument(name: Self.noName, target: target))
      places[.argument(Argument.ID(frame.index))] = frame.tag
      if let name = frame.value(.id) { references.define(argument: name, frame.index) }
    case .source:
      frame.index = map.sources.count
    case .enumeration:
      frame.index = map.enumerations.count
    default:
      break
    }
  }

  private static let emptyStatement = Statement(name: noName, text: noWords)
  /// A name to be replaced.
  static let noName: NCName = "_"
  /// What a statement without words is read as.
  static let noWords: Prose = "…"

  /// A reference that is resolved when all has been read.
  mutating func reference(_ name: String?) -> Argument.Target {
    .statement(Statement.ID(rawValue: references.use(name ?? "unknown")))
  }

  /// The enumeration and ordinal of an item.
  mutating func enumeration(of frame: DecoderFrame) -> ArgumentMap.Enumeration.ID? {
    frame.value(.enumeration).map { ArgumentMap.Enumeration.ID(rawValue: references.use($0)) }
  }
}

extension XMLAttribute {
  fileprivate func isPlain(_ local: String) -> Bool {
    name.namespace.isEmpty && name.local == local
  }
}
