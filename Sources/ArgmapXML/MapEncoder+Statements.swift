// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapModel

extension MapEncoder {
  mutating func open(_ id: Statement.ID, as form: DocumentEvent.Form) {
    let statement = map[id]
    let element: MapElement
    var premise: Argument.Premise?
    switch form {
    case .conclusion: element = .conclusion
    case .statement: element = .statement
    case .premise(let argument, let position):
      element = .premise
      premise = map[argument].premises[position]
    }
    start(element)
    write(.id, statement.name.string)
    if form == .statement, statement.isContext { write(.context, "true") }
    write(.role, premise?.role?.string)
    if statement.isImplicit { write(.implicit, "true") }
    writeItem(statement.enumeration, statement.ordinal)
    write(.label, statement.label?.string)
    write(.confidence, statement.confidence?.description)
    // Where a statement stands in full, what the reference carries is its own.
    write(foreign: statement.attributes + (premise?.attributes ?? []), on: element)
    write(statement.text, statement.textAttributes)
    for cue in statement.cues { write(cue) }
    for span in statement.spans { write(span) }
    for attribution in statement.attributions { write(attribution) }
    for restatement in statement.restatements { write(restatement) }
    write(statement.extras)
    if let premise { write(premise.extras) }
  }

  mutating func open(_ id: Argument.ID, isDetached: Bool) {
    let argument = map[id]
    let element: MapElement = argument.stance == .supports ? .argument : .objection
    start(element)
    write(.id, argument.name.string)
    if isDetached { write(.target, map.name(of: argument.target)) }
    if element == .objection, argument.isConcession { write(.concession, "true") }
    writeItem(argument.enumeration, argument.ordinal)
    write(.label, argument.label?.string)
    write(.scheme, argument.scheme?.string)
    write(.strength, argument.strength?.description)
    write(.confidence, argument.confidence?.description)
    write(foreign: argument.attributes, on: element, isTopLevel: isDetached)
    for cue in argument.cues { write(cue) }
    if let alternative = argument.alternative { write(alternative) }
    write(argument.extras)
  }

  mutating func writeReference(_ id: Argument.ID, _ position: Int) {
    let premise = map[id].premises[position]
    start(.premiseReference)
    write(.ref, map.name(of: premise.statement))
    write(.role, premise.role?.string)
    write(foreign: premise.attributes, on: .premiseReference)
    write(premise.extras)
    end()
  }

  private mutating func writeItem(_ id: ArgumentMap.Enumeration.ID?, _ ordinal: Int?) {
    if let id {
      write(
        .enumeration,
        id.isResolved
          ? map.enumerations[id.index].name.string : map.unresolved[id.unresolvedIndex])
    }
    write(.ordinal, ordinal)
  }

  private mutating func write(_ text: Prose, _ attributes: [ForeignAttribute]) {
    start(.text)
    write(foreign: attributes, on: .text)
    writer.text(text.string)
    end()
  }

  private mutating func write(_ attribution: Attribution) {
    start(.attribution)
    write(.to, attribution.holder.string)
    write(foreign: attribution.attributes, on: .attribution)
    for span in attribution.spans { write(span) }
    write(attribution.extras)
    end()
  }

  private mutating func write(_ restatement: Restatement) {
    start(.restatement)
    write(foreign: restatement.attributes, on: .restatement)
    write(restatement.text, restatement.textAttributes)
    for cue in restatement.cues { write(cue) }
    for span in restatement.spans { write(span) }
    write(restatement.extras)
    end()
  }

  private mutating func write(_ alternative: Alternative) {
    start(.alternative)
    write(.target, map.name(of: alternative.target))
    write(.stance, alternative.stance.rawValue)
    write(.rule, alternative.rule.string)
    write(.confidence, alternative.confidence?.description)
    write(foreign: alternative.attributes, on: .alternative)
    end()
  }

  mutating func write(_ cue: Cue) {
    start(.cue)
    write(.rule, cue.rule.string)
    writePlace(cue.span)
    write(.confidence, cue.confidence?.description)
    write(foreign: cue.span.attributes, on: .cue)
    if let words = cue.span.quotation { writer.text(words.string) }
    end()
  }

  mutating func write(_ span: SourceSpan) {
    start(.span)
    writePlace(span)
    write(foreign: span.attributes, on: .span)
    if let words = span.quotation { writer.text(words.string) }
    end()
  }

  private mutating func writePlace(_ span: SourceSpan) {
    // The first source is meant where none is named.
    if let source = span.source, source.rawValue != 0 {
      write(
        .source,
        source.isResolved
          ? map.sources[source.index].name.string : map.unresolved[source.unresolvedIndex])
    }
    let start = span.range.lowerBound
    let end = span.reversedEnd.map { $0 < start ? $0 : max(start, $0) } ?? span.range.upperBound
    write(.start, start)
    write(.end, end)
  }
}
