// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension MapDecoder {
  /// Makes the map of what has been read.
  mutating func finish() -> DecodedMap {
    closeAll()
    nameTheNameless()
    resolveReferences()
    map.append(contentsOf: statements)
    map.append(contentsOf: arguments)
    map.attributes += namespaces.unused
    return DecodedMap(map: map, places: places)
  }

  private mutating func nameTheNameless() {
    var counts: [String: Int] = [:]
    for one in nameless {
      var count = counts[one.kind, default: 0]
      var name: NCName?
      repeat {
        count += 1
        let candidate = "unnamed-\(one.kind)-\(count)"
        name = references.defines(candidate) ? nil : NCName(candidate)
      } while name == nil
      counts[one.kind] = count
      guard let name else { continue }
      switch one.element {
      case .source: map.sources[one.index].name = name
      case .enumeration: map.enumerations[one.index].name = name
      case .argument, .objection: arguments[one.index].name = name
      default: statements[one.index].name = name
      }
    }
  }

  private mutating func resolveReferences() {
    let table = references
    var isUnresolved = [Bool](repeating: false, count: table.count)
    rewriteReferences(
      statement: { raw in
        if let index = table.statement(raw) { return index }
        isUnresolved[Int(~raw)] = true
        return raw
      },
      target: { raw in
        if let target = table.target(raw) { return target }
        isUnresolved[Int(~raw)] = true
        return .statement(Statement.ID(rawValue: raw))
      },
      source: { raw in
        if let index = table.source(raw) { return index == 0 ? nil : index }
        isUnresolved[Int(~raw)] = true
        return raw
      },
      enumeration: { raw in
        if let index = table.enumeration(raw) { return index }
        isUnresolved[Int(~raw)] = true
        return raw
      }
    )
    // In the order that a canonical map has them.
    let unresolved = isUnresolved.indices.filter { isUnresolved[$0] }
      .map { (number: $0, name: table.name(Int32($0))) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    guard !unresolved.isEmpty else { return }
    var handles = [Int32](repeating: 0, count: isUnresolved.count)
    for (number, name) in unresolved { handles[number] = map.appendUnresolved(name).rawValue }
    let handle = { (raw: Int32) in handles[Int(~raw)] }
    rewriteReferences(
      statement: handle,
      target: { .statement(Statement.ID(rawValue: handle($0))) },
      source: handle,
      enumeration: handle
    )
  }

  /// Replaces the raw value of every handle that stands for a name.
  private mutating func rewriteReferences(
    statement: (Int32) -> Int32,
    target: (Int32) -> Argument.Target,
    source: (Int32) -> Int32?,
    enumeration: (Int32) -> Int32
  ) {
    func rewrite(_ spans: inout [SourceSpan]) {
      for at in spans.indices { rewrite(&spans[at]) }
    }
    func rewrite(_ cues: inout [Cue]) {
      for at in cues.indices { rewrite(&cues[at].span) }
    }
    func rewrite(_ span: inout SourceSpan) {
      guard let raw = span.source?.rawValue, raw < 0 else { return }
      span.source = source(raw).map { ArgumentMap.Source.ID(rawValue: $0) }
    }
    func rewrite(_ id: inout ArgumentMap.Enumeration.ID?) {
      guard let raw = id?.rawValue, raw < 0 else { return }
      id = ArgumentMap.Enumeration.ID(rawValue: enumeration(raw))
    }
    func rewrite(_ id: inout Statement.ID) {
      if id.rawValue < 0 { id = Statement.ID(rawValue: statement(id.rawValue)) }
    }
    func rewrite(_ place: inout Argument.Target) {
      if case .statement(let id) = place, id.rawValue < 0 { place = target(id.rawValue) }
    }

    for at in map.enumerations.indices {
      rewrite(&map.enumerations[at].spans)
      rewrite(&map.enumerations[at].cues)
    }
    for at in statements.indices where refersToParts {
      rewrite(&statements[at].spans)
      rewrite(&statements[at].cues)
      rewrite(&statements[at].enumeration)
      for part in statements[at].restatements.indices {
        rewrite(&statements[at].restatements[part].spans)
        rewrite(&statements[at].restatements[part].cues)
      }
      for part in statements[at].attributions.indices {
        rewrite(&statements[at].attributions[part].spans)
      }
    }
    for at in arguments.indices {
      rewrite(&arguments[at].target)
      if refersToParts {
        rewrite(&arguments[at].cues)
        rewrite(&arguments[at].enumeration)
      }
      if var alternative = arguments[at].alternative {
        rewrite(&alternative.target)
        arguments[at].alternative = alternative
      }
      for premise in arguments[at].premises.indices {
        rewrite(&arguments[at].premises[premise].statement)
      }
    }
    for at in map.relations.indices {
      rewrite(&map.relations[at].from)
      rewrite(&map.relations[at].to)
    }
    if var thesis = map.thesis {
      rewrite(&thesis)
      map.thesis = thesis
    }
  }
}
