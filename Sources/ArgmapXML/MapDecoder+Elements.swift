// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapModel

extension MapDecoder {
  /// Ends the innermost element and gives what it says to the one it stands in.
  mutating func close() {
    guard !stack.isEmpty else { return }
    let frame = stack.removeLast()
    findings.checkEnd(
      of: frame,
      isBlank: frame.rule.content == .words && words.isBlank)
    if let finding = frame.misspelt {
      findings.finishRenaming(finding, frame.tag, endingAt: endTag, to: frame.element.name)
    }
    switch frame.element {
    case .argumentMap: if let parts = frame.parts { map.extras += parts.extras }
    case .title: closeTitle(frame)
    case .author: map.authors += [prose].compactMap(\.self)
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
    values.removeLast(values.count - frame.firstValue)
  }

  private var top: Int { stack.count - 1 }

  /// The words of the element of words that ends.
  private var prose: Prose? { words.withBytes { Prose(repairing: $0) } }

  private mutating func closeTitle(_ frame: DecoderFrame) {
    map.title = prose
    if map.title != nil { map.titleAttributes = frame.foreign }
  }

  private mutating func closeSource(_ frame: DecoderFrame) {
    let name = name(of: frame, or: "source")
    references.define(source: references.number(of: name.string), frame.index)
    places[.source(frame.index)] = frame.tag
    map.append(
      ArgumentMap.Source(
        name: name,
        href: string(.href, frame),
        length: number(.length, frame),
        sha256: string(.sha256, frame),
        extras: frame.extras,
        attributes: frame.foreign
      ))
  }

  private mutating func closeEnumeration(_ frame: DecoderFrame) {
    let name = name(of: frame, or: "enumeration")
    references.define(enumeration: references.number(of: name.string), frame.index)
    places[.enumeration(frame.index)] = frame.tag
    map.append(
      ArgumentMap.Enumeration(
        name: name,
        kind: string(.kind, frame).flatMap { ArgumentMap.Enumeration.Kind(rawValue: $0) }
          ?? .arguments,
        announced: number(.announced, frame),
        spans: frame.parts?.spans ?? [],
        cues: frame.parts?.cues ?? [],
        extras: frame.extras,
        attributes: frame.foreign
      ))
  }

  private mutating func closeRelation(_ frame: DecoderFrame) {
    places[.relation(map.relations.count)] = frame.tag
    map.relations.append(
      ArgumentMap.Relation(
        type: neededWords(.type, frame),
        from: reference(.from, frame),
        to: reference(.to, frame),
        extras: frame.extras,
        attributes: frame.foreign
      ))
  }

  /// Gives a statement what few have; the rest is there already.
  private mutating func closeStatement(_ frame: DecoderFrame) {
    if frame.seen & frame.rule.requiredRanks != frame.rule.requiredRanks {
      places.noteUnread(frame.tag)
    }
    guard let parts = frame.parts else { return }
    let index = frame.index
    if !parts.restatements.isEmpty { statements[index].restatements = parts.restatements }
    if !parts.attributions.isEmpty { statements[index].attributions = parts.attributions }
    if !parts.extras.isEmpty { statements[index].extras = parts.extras }
    if !parts.foreign.isEmpty { statements[index].attributes = parts.foreign }
    if !parts.textAttributes.isEmpty { statements[index].textAttributes = parts.textAttributes }
  }

  private mutating func closePremiseReference(_ frame: DecoderFrame) {
    let argument = stack[top].index
    let id = Statement.ID(rawValue: ~(name(.ref, frame) ?? missingName()))
    places[.premise(Argument.ID(argument), at: arguments[argument].premises.count)] = frame.tag
    addPremise(
      Argument.Premise(
        id, role: words(.role, frame), extras: frame.extras, attributes: frame.foreign))
  }

  /// Gives an argument what few have; the rest is there already.
  private mutating func closeArgument(_ frame: DecoderFrame) {
    guard let parts = frame.parts else { return }
    if !parts.extras.isEmpty { arguments[frame.index].extras = parts.extras }
    if !parts.foreign.isEmpty { arguments[frame.index].attributes = parts.foreign }
  }

  private mutating func closeText(_ frame: DecoderFrame) {
    let text = prose
    switch stack[top].element {
    case .conclusion, .statement, .premise:
      if let text {
        statements[stack[top].index].text = text
      } else {
        places.noteUnread(stack[top].tag)
      }
    default:
      stack[top].makeParts().text = text
    }
    if frame.parts != nil { stack[top].makeParts().textAttributes = frame.foreign }
  }

  private mutating func closeSpan(_ frame: DecoderFrame) {
    let span = span(of: frame)
    let holder = stack[top].index
    switch stack[top].element {
    case .conclusion, .statement, .premise:
      places[.span(in: .statement(Statement.ID(holder)), at: statements[holder].spans.count)] =
        frame.tag
      statements[holder].spans.append(span)
    default:
      let parts = stack[top].makeParts()
      if let holder = looseHolder {
        places[.span(in: holder, at: parts.spans.count)] = frame.tag
      }
      parts.spans.append(span)
    }
  }

  private mutating func closeCue(_ frame: DecoderFrame) {
    let cue = Cue(
      rule: neededWords(.rule, frame),
      span: span(of: frame),
      confidence: degree(.confidence, frame)
    )
    let holder = stack[top].index
    switch stack[top].element {
    case .conclusion, .statement, .premise:
      places[.cue(in: .statement(Statement.ID(holder)), at: statements[holder].cues.count)] =
        frame.tag
      statements[holder].cues.append(cue)
    case .argument, .objection:
      places[.cue(in: .argument(Argument.ID(holder)), at: arguments[holder].cues.count)] =
        frame.tag
      arguments[holder].cues.append(cue)
    default:
      let parts = stack[top].makeParts()
      if let holder = looseHolder {
        places[.cue(in: holder, at: parts.cues.count)] = frame.tag
      }
      parts.cues.append(cue)
    }
  }

  /// Where the innermost element, which keeps its spans and cues until it ends, stands in the map.
  private var looseHolder: MapPart.Holder? {
    let parent = stack[max(top - 1, 0)]
    let statement = Statement.ID(parent.index)
    switch stack[top].element {
    case .enumeration: return .enumeration(stack[top].index)
    case .restatement: return .restatement(statement, at: parent.parts?.restatements.count ?? 0)
    case .attribution: return .attribution(statement, at: parent.parts?.attributions.count ?? 0)
    default: return nil
    }
  }

  private mutating func span(of frame: DecoderFrame) -> SourceSpan {
    let start = number(.start, frame) ?? number(.end, frame) ?? 0
    let end = number(.end, frame) ?? start
    let source = name(.source, frame)
    if source != nil { refersToParts = true }
    return SourceSpan(
      start..<max(start, end),
      in: source.map { ArgumentMap.Source.ID(rawValue: ~$0) },
      quotation: prose,
      reversedEnd: end < start ? end : nil,
      attributes: frame.foreign
    )
  }

  private mutating func closeRestatement(_ frame: DecoderFrame) {
    let parts = frame.parts
    stack[top].makeParts().restatements.append(
      Restatement(
        text: parts?.text ?? Self.noWords,
        spans: parts?.spans ?? [],
        cues: parts?.cues ?? [],
        extras: frame.extras,
        attributes: frame.foreign,
        textAttributes: parts?.textAttributes ?? []
      ))
  }

  private mutating func closeAttribution(_ frame: DecoderFrame) {
    stack[top].makeParts().attributions.append(
      Attribution(
        to: neededWords(.to, frame),
        spans: frame.parts?.spans ?? [],
        extras: frame.extras,
        attributes: frame.foreign
      ))
  }

  private mutating func closeAlternative(_ frame: DecoderFrame) {
    arguments[stack[top].index].alternative = Alternative(
      target: reference(.target, frame),
      stance: string(.stance, frame).flatMap { Argument.Stance(rawValue: $0) } ?? .supports,
      rule: neededWords(.rule, frame),
      confidence: degree(.confidence, frame),
      attributes: frame.foreign
    )
  }

  private mutating func closeExtra(_ frame: DecoderFrame) {
    let words = prose
    switch frame.element {
    case .note:
      if let words { addExtra(.note(words, attributes: frame.foreign)) }
    case .tag:
      if let words { addExtra(.tag(words)) }
    default:
      addExtra(
        .suppression(
          code: neededWords(.code, frame), reason: words, attributes: frame.foreign))
    }
  }
}
