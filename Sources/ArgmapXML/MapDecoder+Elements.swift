// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapModel

extension MapDecoder {
  /// Ends the innermost element and gives what it says to the one it stands in.
  mutating func close() {
    guard let frame = stack.popLast() else { return }
    findings.checkEnd(of: frame)
    if let finding = frame.misspelt {
      findings.finishRenaming(finding, frame.tag, endingAt: endTag, to: frame.element.name)
    }
    switch frame.element {
    case .argumentMap: map.extras += frame.extras
    case .title: closeTitle(frame)
    case .author: map.authors += [Prose(repairing: frame.words)].compactMap(\.self)
    case .source: closeSource(frame)
    case .enumeration: closeEnumeration(frame)
    case .relation: closeRelation(frame)
    case .conclusion, .statement, .premise: closeStatement(frame)
    case .premiseReference: closePremiseReference(frame)
    case .argument, .objection: closeArgument(frame)
    case .text: closeText(frame)
    case .span: closeSpan(frame)
    case .cue: closeCue(frame)
    case .restatement: closeRestatement(frame)
    case .attribution: closeAttribution(frame)
    case .alternative: closeAlternative(frame)
    case .note, .tag, .suppress: closeExtra(frame)
    }
  }

  private var top: Int { stack.count - 1 }

  private mutating func closeTitle(_ frame: DecoderFrame) {
    map.title = Prose(repairing: frame.words)
    if map.title != nil { map.titleAttributes = frame.foreign }
  }

  private mutating func closeSource(_ frame: DecoderFrame) {
    let name = name(of: frame, or: "source")
    references.define(source: name.string, frame.index)
    places[.source(frame.index)] = frame.tag
    map.append(
      ArgumentMap.Source(
        name: name,
        href: frame.value(.href),
        length: frame.number(.length),
        sha256: frame.value(.sha256),
        extras: frame.extras,
        attributes: frame.foreign
      ))
  }

  private mutating func closeEnumeration(_ frame: DecoderFrame) {
    let name = name(of: frame, or: "enumeration")
    references.define(enumeration: name.string, frame.index)
    places[.enumeration(frame.index)] = frame.tag
    map.append(
      ArgumentMap.Enumeration(
        name: name,
        kind: frame.value(.kind).flatMap { ArgumentMap.Enumeration.Kind(rawValue: $0) }
          ?? .arguments,
        announced: frame.number(.announced),
        spans: frame.spans,
        cues: frame.cues,
        extras: frame.extras,
        attributes: frame.foreign
      ))
  }

  private mutating func closeRelation(_ frame: DecoderFrame) {
    places[.relation(map.relations.count)] = frame.tag
    map.relations.append(
      ArgumentMap.Relation(
        type: frame.neededWords(.type),
        from: reference(frame.value(.from)),
        to: reference(frame.value(.to)),
        extras: frame.extras,
        attributes: frame.foreign
      ))
  }

  private mutating func closeStatement(_ frame: DecoderFrame) {
    let id = Statement.ID(frame.index)
    if frame.text == nil { places.noteUnread(frame.tag) }
    statements[frame.index] = Statement(
      name: name(of: frame, or: "statement"),
      text: frame.text ?? Self.noWords,
      label: frame.words(.label),
      spans: frame.spans,
      restatements: frame.restatements,
      cues: frame.cues,
      attributions: frame.attributions,
      confidence: frame.degree(.confidence),
      isImplicit: frame.value(.implicit) != nil,
      isContext: frame.value(.context) != nil,
      enumeration: enumeration(of: frame),
      ordinal: frame.number(.ordinal),
      extras: frame.extras,
      attributes: frame.foreign,
      textAttributes: frame.textAttributes
    )
    guard frame.element == .premise else { return }
    stack[top].premises.append(Premise(id, role: frame.words(.role)))
  }

  private mutating func closePremiseReference(_ frame: DecoderFrame) {
    let id = Statement.ID(rawValue: references.use(frame.value(.ref) ?? "unknown"))
    places[.premise(Argument.ID(stack[top].index), at: stack[top].premises.count)] = frame.tag
    stack[top].premises.append(
      Premise(id, role: frame.words(.role), extras: frame.extras, attributes: frame.foreign))
  }

  private mutating func closeArgument(_ frame: DecoderFrame) {
    arguments[frame.index] = Argument(
      name: name(of: frame, or: "argument"),
      stance: frame.element == .argument ? .supports : .attacks,
      target: arguments[frame.index].target,
      premises: frame.premises,
      isConcession: frame.value(.concession) != nil,
      enumeration: enumeration(of: frame),
      ordinal: frame.number(.ordinal),
      label: frame.words(.label),
      scheme: frame.words(.scheme),
      strength: frame.degree(.strength),
      confidence: frame.degree(.confidence),
      cues: frame.cues,
      alternative: frame.alternative,
      extras: frame.extras,
      attributes: frame.foreign
    )
  }

  private mutating func closeText(_ frame: DecoderFrame) {
    stack[top].text = Prose(repairing: frame.words)
    stack[top].textAttributes = frame.foreign
  }

  private mutating func closeSpan(_ frame: DecoderFrame) {
    if let holder = holder {
      places[.span(in: holder, at: stack[top].spans.count)] = frame.tag
    }
    stack[top].spans.append(span(of: frame))
  }

  private mutating func closeCue(_ frame: DecoderFrame) {
    if let holder = holder {
      places[.cue(in: holder, at: stack[top].cues.count)] = frame.tag
    }
    stack[top].cues.append(
      Cue(
        rule: frame.neededWords(.rule),
        span: span(of: frame),
        confidence: frame.degree(.confidence)
      ))
  }

  /// Where the innermost element, which holds spans and cues, stands in the map.
  private var holder: MapPart.Holder? {
    let parent = max(top - 1, 0)
    switch stack[top].element {
    case .conclusion, .statement, .premise: return .statement(Statement.ID(stack[top].index))
    case .argument, .objection: return .argument(Argument.ID(stack[top].index))
    case .enumeration: return .enumeration(stack[top].index)
    case .restatement:
      let statement = Statement.ID(stack[parent].index)
      return .restatement(statement, at: stack[parent].restatements.count)
    case .attribution:
      let statement = Statement.ID(stack[parent].index)
      return .attribution(statement, at: stack[parent].attributions.count)
    default: return nil
    }
  }

  private mutating func span(of frame: DecoderFrame) -> SourceSpan {
    let start = frame.number(.start) ?? frame.number(.end) ?? 0
    let end = frame.number(.end) ?? start
    return SourceSpan(
      start..<max(start, end),
      in: frame.value(.source).map { ArgumentMap.Source.ID(rawValue: references.use($0)) },
      quotation: Prose(repairing: frame.words),
      reversedEnd: end < start ? end : nil,
      attributes: frame.foreign
    )
  }

  private mutating func closeRestatement(_ frame: DecoderFrame) {
    stack[top].restatements.append(
      Restatement(
        text: frame.text ?? Self.noWords,
        spans: frame.spans,
        cues: frame.cues,
        extras: frame.extras,
        attributes: frame.foreign,
        textAttributes: frame.textAttributes
      ))
  }

  private mutating func closeAttribution(_ frame: DecoderFrame) {
    stack[top].attributions.append(
      Attribution(
        to: frame.neededWords(.to),
        spans: frame.spans,
        extras: frame.extras,
        attributes: frame.foreign
      ))
  }

  private mutating func closeAlternative(_ frame: DecoderFrame) {
    stack[top].alternative = Alternative(
      target: reference(frame.value(.target)),
      stance: frame.value(.stance).flatMap { Argument.Stance(rawValue: $0) } ?? .supports,
      rule: frame.neededWords(.rule),
      confidence: frame.degree(.confidence),
      attributes: frame.foreign
    )
  }

  private mutating func closeExtra(_ frame: DecoderFrame) {
    let words = Prose(repairing: frame.words)
    let holder = frameForExtras
    switch frame.element {
    case .note:
      guard let words else { return }
      stack[holder].extras.append(.note(words, attributes: frame.foreign))
    case .tag:
      guard let words else { return }
      stack[holder].extras.append(.tag(words))
    default:
      stack[holder].extras.append(
        .suppression(
          code: frame.neededWords(.code), reason: words, attributes: frame.foreign))
    }
  }

  /// The name of an element, or one to be replaced when all names are known.
  private mutating func name(of frame: DecoderFrame, or kind: String) -> NCName {
    if let name = frame.value(.id).flatMap({ NCName($0) }) { return name }
    nameless.append(Nameless(element: frame.element, index: frame.index, kind: kind))
    return Self.noName
  }
}

/// Something whose name is missing or no name.
struct Nameless {
  var element: MapElement
  var index: Int
  var kind: String
}
