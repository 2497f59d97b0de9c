// SPDX-License-Identifier: MIT

internal import ArgmapSource

extension MapAssembly {
  /// Appends a statement under the name that it was given, or a new one.
  mutating func append(_ words: StatementWords, named wanted: String) -> Statement.ID {
    let name = name(words.name, or: wanted)
    let found = quotations.places(
      of: words.quotations, isText: true, quoted(name), &findings)
    let (text, spans) = wording(words.text, found, words.quotations, "the text of \(quoted(name))")
    var statement = Statement(
      name: name, text: text ?? "…", spans: spans, confidence: words.confidence,
      isImplicit: words.isImplicit)
    if let label = words.label {
      statement.label = findings.prose(label, "the label of \(quoted(name))")
    }
    if let (enumeration, ordinal) = item(words.item, name) {
      statement.enumeration = enumeration
      statement.ordinal = ordinal
    }
    return map.append(statement)
  }

  /// Appends an argument without premises under the name that it was given, or a new one.
  mutating func append(
    _ words: ArgumentWords, named wanted: String, target: Argument.Target
  ) -> Argument.ID {
    let name = name(words.name, or: wanted)
    var argument = Argument(
      name: name, stance: words.stance, target: target, isConcession: words.isConcession,
      confidence: words.confidence)
    if let label = words.label {
      argument.label = findings.prose(label, "the label of \(quoted(name))")
    }
    if let scheme = words.scheme {
      argument.scheme = findings.prose(scheme, "the scheme of \(quoted(name))")
    }
    if let strength = words.strength { argument.strength = strength }
    if let (enumeration, ordinal) = item(words.item, name) {
      argument.enumeration = enumeration
      argument.ordinal = ordinal
    }
    return map.append(argument)
  }

  /// Appends the argument from the thesis to an upshot.
  mutating func appendArgument(toUpshot id: Statement.ID) {
    let argument = map.append(
      Argument(
        name: names.new("u1"), target: .statement(id), premises: [.init(Statement.ID(0))]))
    references.append(PremiseReference(argument: argument, position: 0, name: nil))
  }

  /// The text and the spans of a statement or restatement.
  ///
  /// Spans quote their words where the text is worded otherwise.
  func wording(
    _ text: Prose?, _ found: [QuotationFinder.Found], _ parts: [Quotation]
  ) -> (text: Prose?, spans: [SourceSpan]) {
    let words = found.map(\.words).joined(separator: " ")
    guard !found.isEmpty else {
      return (
        text ?? Prose(repairing: parts.map(\.words).joined(separator: " ")), []
      )
    }
    let isSame = text.map { Likeness(text: $0.string, words: words) == .same } ?? true
    return (
      text ?? Prose(repairing: words),
      found.map {
        SourceSpan(
          $0.range, in: $0.source, quotation: isSame ? nil : Prose(repairing: $0.words))
      }
    )
  }

  mutating func wording(
    _ text: String?, _ found: [QuotationFinder.Found], _ parts: [Quotation], _ what: String
  ) -> (text: Prose?, spans: [SourceSpan]) {
    let prose = findings.prose(text ?? (parts.isEmpty ? "" : nil), what)
    return wording(prose, found, parts)
  }

  private mutating func name(_ given: String?, or wanted: String) -> NCName {
    guard let given else { return names.new(wanted) }
    guard let name = NCName(given) else {
      let new = names.new(wanted)
      findings.add(
        .badName,
        "'\(Prose(repairing: given)?.string ?? "")' can't be a name, so the part is called '\(new)'",
        help: "a name starts with a letter or '_' and has letters, digits, '.', '-', '_'")
      return new
    }
    guard !names.take(name) else { return name }
    let new = names.new(given)
    findings.add(
      .repeatedName, "a second part is named '\(name)', so it is called '\(new)'",
      help: "give it another name; to use a premise twice, write Reference(\"\(name)\")")
    return new
  }

  private mutating func item(
    _ words: ItemWords?, _ name: NCName
  ) -> (ArgumentMap.Enumeration.ID, Int)? {
    guard let words, let ordinal = findings.count(words.ordinal, "the ordinal of \(quoted(name))")
    else { return nil }
    if let wanted = words.enumeration {
      guard let id = NCName(wanted).flatMap({ enumerations[$0] }) else {
        findings.add(
          .unknownName, "\(quoted(name)) is an item of '\(wanted)', which is no enumeration",
          help: "declare it with Enumeration(\"\(wanted)\")")
        return nil
      }
      return (id, ordinal)
    }
    if map.enumerations.isEmpty {
      let new = names.new("e1")
      enumerations[new] = map.append(ArgumentMap.Enumeration(name: new))
    }
    return (ArgumentMap.Enumeration.ID(0), ordinal)
  }

  mutating func writeSources(_ nodes: [BlockPart]) {
    for case .source(let words) in nodes.lazy.map(\.kind) {
      let name = name(words.name, or: "article")
      map.append(
        ArgumentMap.Source(
          name: name, href: words.href, length: words.article.codePointCount,
          sha256: words.article.checksum.description))
      quotations.add(words.article, named: name.string)
    }
  }

  mutating func writeEnumerations(_ nodes: [BlockPart]) {
    for case .enumeration(let words) in nodes.lazy.map(\.kind) {
      let name = name(words.name, or: "e1")
      let what = "the number announced by \(quoted(name))"
      let found = quotations.places(
        of: words.quotations, isText: false, quoted(name), &findings)
      enumerations[name] = map.append(
        ArgumentMap.Enumeration(
          name: name, kind: words.kind, announced: findings.count(words.announced, what),
          spans: found.map { SourceSpan($0.range, in: $0.source) }))
    }
  }
}
