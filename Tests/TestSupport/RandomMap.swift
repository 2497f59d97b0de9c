// SPDX-License-Identifier: MIT

package import ArgmapModel

/// Maps of all shapes, sound and unsound; equal seeds give equal maps.
package struct RandomMap {
  private var random: SeededGenerator
  private var map = ArgumentMap()

  /// The map of a seed.
  package static func make(seed: UInt64) -> ArgumentMap {
    var maker = RandomMap(random: SeededGenerator(seed: seed))
    return maker.make()
  }

  private init(random: SeededGenerator) { self.random = random }

  private mutating func make() -> ArgumentMap {
    if chance(2) { map.title = words() }
    if chance(3), map.title != nil { map.titleAttributes = foreignAttributes() }
    map.authors = some(2) { $0.words() }
    if chance(2) { map.language = pick(["en", "de-CH", ""]) }
    if chance(9) { map.version.minor = 7 }
    for number in 0..<below(3) { addSource(number) }
    for number in 0..<below(3) { addEnumeration(number) }
    let isChain = chance(20)
    let count = isChain ? 60 + below(80) : below(9)
    for number in 0..<count { addStatement(number) }
    if isChain {
      for number in 1..<count { addLink(number) }
    } else {
      for number in 0..<(count == 0 ? below(2) : below(2 * count)) { addArgument(number) }
    }
    map.roots = isChain ? [Statement.ID(0)] : map.statementIDs.filter { _ in chance(3) }
    if chance(2) { map.thesis = map.roots.first ?? unresolved() }
    map.relations = some(2) {
      ArgumentMap.Relation(
        type: $0.words(), from: $0.target(), to: $0.target(), extras: $0.extras(),
        attributes: $0.foreignAttributes())
    }
    map.extras = extras()
    map.attributes = foreignAttributes()
    return map
  }

  private mutating func addSource(_ number: Int) {
    map.append(
      ArgumentMap.Source(
        name: name("source", number), href: maybe { $0.pick(["a.txt", "a b/100%.txt", "é?#.md"]) },
        length: maybe { $0.below(5000) },
        sha256: maybe { _ in String(repeating: "0f", count: 32) }, extras: extras(),
        attributes: foreignAttributes()))
  }

  private mutating func addEnumeration(_ number: Int) {
    map.append(
      ArgumentMap.Enumeration(
        name: name("e", number), kind: pick(ArgumentMap.Enumeration.Kind.allCases),
        announced: maybe { 1 + $0.below(9) }, spans: some(2) { $0.span() },
        cues: some(2) { $0.cue() }, extras: extras(), attributes: foreignAttributes()))
  }

  private mutating func addStatement(_ number: Int) {
    map.append(
      Statement(
        name: name("s", number), text: words(), label: maybe { $0.words() },
        spans: some(3) { $0.span() },
        restatements: some(2) {
          Restatement(
            text: $0.words(), spans: $0.some(2) { $0.span() }, cues: $0.some(2) { $0.cue() },
            extras: $0.extras(), attributes: $0.foreignAttributes(),
            textAttributes: $0.foreignAttributes())
        },
        cues: some(2) { $0.cue() },
        attributions: some(2) {
          Attribution(
            to: $0.words(), spans: $0.some(2) { $0.span() }, extras: $0.extras(),
            attributes: $0.foreignAttributes())
        },
        confidence: degree(), isImplicit: chance(5), isContext: chance(5),
        enumeration: enumeration(), ordinal: maybe { 1 + $0.below(9) }, extras: extras(),
        attributes: foreignAttributes(), textAttributes: foreignAttributes()))
  }

  /// Makes one statement the premise for the one before: a chain deeper than files nest.
  private mutating func addLink(_ number: Int) {
    map.append(
      Argument(
        name: name("a", number), target: .statement(Statement.ID(number - 1)),
        premises: [Premise(Statement.ID(number))]))
  }

  private mutating func addArgument(_ number: Int) {
    map.append(
      Argument(
        name: name("a", number), stance: pick(Argument.Stance.allCases), target: target(),
        premises: some(4) {
          Premise(
            $0.statement(), role: $0.maybe { $0.words() }, extras: $0.extras(),
            // They may move to the statement's tag, where a prefix means one thing only.
            attributes: $0.foreignAttributes().filter { $0.prefix != "x" })
        },
        isConcession: chance(4), enumeration: enumeration(), ordinal: maybe { 1 + $0.below(9) },
        label: maybe { $0.words() }, scheme: maybe { $0.words() }, strength: degree(),
        confidence: degree(), cues: some(2) { $0.cue() },
        alternative: maybe {
          Alternative(
            target: $0.target(), stance: $0.pick(Argument.Stance.allCases), rule: $0.words(),
            confidence: $0.degree(), attributes: $0.foreignAttributes())
        },
        extras: extras(), attributes: foreignAttributes()))
  }
}

extension RandomMap {
  private mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
  private mutating func chance(_ oneIn: Int) -> Bool { below(oneIn) == 0 }
  private mutating func pick<T>(_ values: [T]) -> T { values[below(values.count)] }

  private mutating func some<T>(_ most: Int, _ make: (inout Self) -> T) -> [T] {
    (0..<(chance(2) ? 0 : below(most + 1))).map { _ in make(&self) }
  }

  private mutating func maybe<T>(_ make: (inout Self) -> T) -> T? {
    chance(3) ? make(&self) : nil
  }

  private mutating func name(_ kind: String, _ number: Int) -> NCName {
    NCName("\(pick(["", "", "é", "e\u{301}", "Ж", "名"]))\(kind)\(number)") ?? "x"
  }

  private mutating func words() -> Prose {
    let parts = [
      "It will rain.", "a < b & c > d", "“quoted” 'twice' \"thrice\"", "naïve e\u{301} é", "]]>",
      "日本語", "😀 \u{10FFFF}", "-- --", "\u{85}x\u{2028}y", "  folded \n ", "\u{FFFD}", "مرحبا",
      String(repeating: "long ", count: 40),
    ]
    return Prose((0..<(1 + below(3))).map { _ in pick(parts) }.joined(separator: " ")) ?? "x"
  }

  private mutating func degree() -> Degree? {
    maybe { $0.pick(["0", "1", "0.5", "0.81", "0.0000001", "0.3333333333333333"]) }
      .flatMap { Degree($0) }
  }

  private mutating func span() -> SourceSpan {
    let start = below(100)
    let isReversed = start > 0 && chance(9)
    return SourceSpan(
      start..<(isReversed ? start : start + below(50)), in: sourceID(),
      quotation: maybe { $0.words() }, reversedEnd: isReversed ? below(start) : nil,
      attributes: foreignAttributes())
  }

  private mutating func cue() -> Cue { Cue(rule: words(), span: span(), confidence: degree()) }

  private mutating func sourceID() -> ArgumentMap.Source.ID? {
    guard chance(3) else { return nil }
    if map.sources.isEmpty || chance(5) { return map.appendUnresolvedSource("lost-source") }
    return ArgumentMap.Source.ID(below(map.sources.count))
  }

  private mutating func enumeration() -> ArgumentMap.Enumeration.ID? {
    guard chance(3) else { return nil }
    if map.enumerations.isEmpty || chance(5) { return map.appendUnresolvedEnumeration("lost-e") }
    return ArgumentMap.Enumeration.ID(below(map.enumerations.count))
  }

  private mutating func unresolved() -> Statement.ID {
    map.appendUnresolved(pick(["lost", "lost-é", "lost-e\u{301}", "Lost"]))
  }

  private mutating func statement() -> Statement.ID {
    map.statements.isEmpty || chance(9) ? unresolved() : Statement.ID(below(map.statements.count))
  }

  private mutating func target() -> Argument.Target {
    if !map.arguments.isEmpty, chance(3) {
      return .argument(Argument.ID(below(map.arguments.count)))
    }
    return .statement(statement())
  }

  private mutating func foreignAttributes() -> [ForeignAttribute] {
    guard chance(6) else { return [] }
    var attributes = [
      ForeignAttribute(prefix: "x", namespace: "urn:x", name: "k", value: "a\n\t\r<&\">'"),
      ForeignAttribute(prefix: "y", namespace: "urn:y", name: "k", value: ""),
      ForeignAttribute(prefix: "x", namespace: "urn:other", name: "z", value: " é "),
    ]
    if chance(3) { attributes.remove(at: 0) } else { attributes.removeLast() }
    if chance(3) {
      attributes.append(
        ForeignAttribute(
          prefix: "xml", namespace: "http://www.w3.org/XML/1998/namespace", name: "space",
          value: "preserve"))
    }
    return attributes
  }

  private mutating func extras() -> [Extra] {
    some(3) {
      switch $0.below(5) {
      case 0: .note($0.words(), attributes: $0.foreignAttributes())
      case 1: .tag($0.words())
      case 2:
        .suppression(
          code: $0.words(), reason: $0.maybe { $0.words() }, attributes: $0.foreignAttributes())
      case 3: .comment($0.pick([" why ", "", " a\n  - b < & c ", "é"]))
      default: .element($0.foreignElement())
      }
    }
  }

  private mutating func foreignElement() -> ForeignElement {
    var events: [ForeignElement.Event] = []
    var depth = 0
    repeat {
      switch depth == 0 ? 0 : below(5) {
      case let kind where kind < 2 && depth < 6:
        let (prefix, namespace) = pick([
          ("x", "urn:x"), ("x", "urn:other"), ("", "urn:default"), ("q", "urn:q"),
        ])
        let isInner = depth > 0
        let plain = [
          ForeignAttribute(prefix: "", namespace: "", name: "id", value: "&"),
          ForeignAttribute(prefix: "x", namespace: "urn:x", name: "id", value: "\t"),
        ]
        let none = isInner && chance(4)
        events.append(
          .start(
            prefix: none ? "" : prefix, namespace: none ? "" : namespace,
            name: pick(["a", "text", "é"]),
            attributes: chance(3) && prefix != "x" ? plain : []))
        depth += 1
      case 2:
        if case .text = events.last { continue }
        events.append(.text(pick(["\n   ", "a < b", " \t ", "]]>\r", "x"])))
      case 3:
        events.append(.comment(" c "))
      default:
        events.append(.end)
        depth -= 1
      }
    } while depth > 0
    return ForeignElement(events: events)
  }
}
