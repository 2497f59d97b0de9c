// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapModel
internal import ArgmapSource

extension MapDecoder {
  /// Opens an element that can be read where it stands.
  mutating func push(
    _ element: MapElement, _ content: inout XMLContent, at range: Range<Int>, isTopLevel: Bool
  ) {
    var frame = DecoderFrame(
      element, rule: ElementRule.of(element, isTopLevel: isTopLevel), tag: range,
      firstValue: values.count)
    var written: MapAttribute.Set = []
    for attribute in content.attributes {
      if let known = meaning(of: attribute.name, &content).attribute,
        frame.rule.allowedSet.contains(MapAttribute.Set(known))
      {
        written.insert(MapAttribute.Set(known))
        take(attribute, as: known, content, into: &frame)
      } else {
        take(content.attribute(attribute), of: content, into: &frame)
      }
    }
    if !written.isSuperset(of: frame.rule.requiredSet) {
      // A value of the wrong type has been told of.
      for needed in frame.rule.required
      where !written.contains(MapAttribute.Set(needed)) && !findings.isTold(needed, of: frame) {
        findings.addMissing(needed, in: frame)
        places.noteUnread(frame.tag)
      }
    }
    open(&frame)
    if frame.rule.content == .words { words.removeAll() }
    stack.append(consume frame)
  }

  private mutating func take(
    _ attribute: XMLContent.Attribute,
    as known: MapAttribute,
    _ content: XMLContent,
    into frame: inout DecoderFrame
  ) {
    let value = content.bytes.withBytes { bytes in
      read(UnsafeBufferPointer(rebasing: bytes[attribute.value]), as: known, on: frame.element)
    }
    if let value {
      frame.present.insert(MapAttribute.Set(known))
      values.append(value)
    } else {
      let found = content.bytes.string(attribute.value)
      findings.addBadValue(
        known == .href ? found : trimmed(found), of: known,
        ElementRule.kind(of: known, on: frame.element), in: frame)
      places.noteUnread(frame.tag)
    }
  }

  /// Takes an attribute that the element does not know.
  private mutating func take(
    _ attribute: XMLAttribute, of content: XMLContent, into frame: inout DecoderFrame
  ) {
    switch attribute.name.namespace {
    case "":
      findings.addStranger(attribute, in: frame)
      if let meant = meant(by: attribute, of: content, in: frame) {
        take(misspelt: attribute, as: meant, into: &frame)
      } else {
        frame.makeParts().foreign.append(ForeignAttribute(attribute))
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
    by attribute: XMLAttribute, of content: XMLContent, in frame: DecoderFrame
  ) -> MapAttribute? {
    guard !findings.isNewer, attribute.name.prefix.isEmpty,
      let similar = nearest(
        to: attribute.name.local, among: frame.rule.attributes.lazy.map(\.name)),
      let meant = MapAttribute(similar), !has(meant, frame),
      !content.attributes.contains(where: { content.attribute($0).isPlain(similar) })
    else { return nil }
    return meant
  }

  /// Reads the value of a misspelt attribute; a second finding about one attribute would be too much.
  private mutating func take(
    misspelt attribute: XMLAttribute, as meant: MapAttribute, into frame: inout DecoderFrame
  ) {
    findings.noteTold(meant, of: frame)
    var written = attribute.value
    if let value = written.withUTF8({ read($0, as: meant, on: frame.element) }) {
      frame.present.insert(MapAttribute.Set(meant))
      values.append(value)
    } else {
      places.noteUnread(frame.tag)
    }
  }

  private mutating func keep(_ attribute: XMLAttribute, in frame: inout DecoderFrame) {
    namespaces.use(attribute.name)
    frame.makeParts().foreign.append(ForeignAttribute(attribute))
  }

  /// Reads what the root's start tag says.
  mutating func readMapAttributes() {
    let root = stack[0]
    map.attributes = root.foreign
    map.thesis = name(.thesis, root).map { Statement.ID(rawValue: ~$0) }
    if let version = string(.version, root).flatMap({ ArgumentMap.FormatVersion(inFile: $0) }) {
      map.version = version
    }
  }

  /// Gives a part its place in the map, which its children need.
  private mutating func open(_ frame: inout DecoderFrame) {
    switch frame.element {
    case .conclusion, .statement, .premise: openStatement(&frame)
    case .argument, .objection: openArgument(&frame)
    case .source: frame.index = map.sources.count
    case .enumeration: frame.index = map.enumerations.count
    default: break
    }
  }

  private mutating func openStatement(_ frame: inout DecoderFrame) {
    frame.index = statements.count
    let id = Statement.ID(frame.index)
    if let number = name(.id, frame) { references.define(statement: number, frame.index) }
    statements.append(
      Statement(
        name: name(of: frame, or: "statement"),
        text: Self.noWords,
        confidence: degree(.confidence, frame),
        isImplicit: has(.implicit, frame),
        isContext: has(.context, frame),
        enumeration: enumeration(of: frame),
        ordinal: number(.ordinal, frame)
      ))
    if let label = words(.label, frame) { statements[frame.index].label = label }
    places[.statement(id)] = frame.tag
    switch frame.element {
    case .conclusion: map.roots.append(id)
    case .premise: addPremise(Argument.Premise(id, role: words(.role, frame)))
    default: break
    }
  }

  private mutating func openArgument(_ frame: inout DecoderFrame) {
    frame.index = arguments.count
    let target: Argument.Target
    let parent = stack[stack.count - 1]
    switch parent.element {
    case .conclusion, .statement, .premise: target = .statement(Statement.ID(parent.index))
    case .argument, .objection: target = .argument(Argument.ID(parent.index))
    default: target = reference(.target, frame)
    }
    if let number = name(.id, frame) { references.define(argument: number, frame.index) }
    arguments.append(
      Argument(
        name: name(of: frame, or: "argument"),
        stance: frame.element == .argument ? .supports : .attacks,
        target: target,
        isConcession: has(.concession, frame),
        enumeration: enumeration(of: frame),
        ordinal: number(.ordinal, frame),
        confidence: degree(.confidence, frame)
      ))
    if let label = words(.label, frame) { arguments[frame.index].label = label }
    if let scheme = words(.scheme, frame) { arguments[frame.index].scheme = scheme }
    if let strength = degree(.strength, frame) { arguments[frame.index].strength = strength }
    places[.argument(Argument.ID(frame.index))] = frame.tag
  }

  /// Adds a premise to the argument that is open.
  mutating func addPremise(_ premise: Argument.Premise) {
    let argument = stack[stack.count - 1].index
    // Most arguments have one or two.
    if arguments[argument].premises.isEmpty { arguments[argument].premises.reserveCapacity(2) }
    arguments[argument].premises.append(premise)
  }

  /// What a statement without words is read as.
  static let noWords: Prose = "…"

  /// A reference that is resolved when all has been read.
  mutating func reference(_ attribute: MapAttribute, _ frame: DecoderFrame) -> Argument.Target {
    .statement(Statement.ID(rawValue: ~(name(attribute, frame) ?? missingName())))
  }

  /// The number of what stands for a name that is missing.
  mutating func missingName() -> Int32 { references.number(of: "unknown") }

  /// The enumeration of an item.
  private mutating func enumeration(of frame: DecoderFrame) -> ArgumentMap.Enumeration.ID? {
    guard let number = name(.enumeration, frame) else { return nil }
    refersToParts = true
    return ArgumentMap.Enumeration.ID(rawValue: ~number)
  }

  /// The name of an element, or one to be replaced when all names are known.
  mutating func name(of frame: DecoderFrame, or kind: String) -> NCName {
    if let number = name(.id, frame) { return NCName(known: references.name(number)) }
    nameless.append(Nameless(element: frame.element, index: frame.index, kind: kind))
    return "_"
  }
}

/// Something whose name is missing or no name.
struct Nameless {
  var element: MapElement
  var index: Int
  var kind: String
}

extension XMLAttribute {
  fileprivate func isPlain(_ local: String) -> Bool {
    name.namespace.isEmpty && name.local == local
  }
}
