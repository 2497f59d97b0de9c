// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import CLibXML2

/// What the callbacks of one parse share.
@safe final class SAXContext {
  /// An element whose end has not come yet.
  struct OpenElement {
    var name: XMLName
    var tag: Range<Int>
    var namespaces: Int
    /// Whether the validator has been told words of the element.
    var hasWords = false
  }

  let source: SourceText
  let limits: XMLLimits
  var parser: xmlParserCtxtPtr?
  /// The offset of the first byte that the parser got.
  var parseStart = 0
  var validator: SchemaValidator?
  /// Whether all bytes have been handed over.
  var isAtEnd = false
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var problems: [SchemaProblem] = []
  private(set) var untold = 0
  /// Whether nothing more counts: after a fatal error, or when the handler stopped.
  private(set) var isOver = false
  /// Whether the handler stopped.
  private(set) var isStopped = false
  private(set) var open: [OpenElement] = []
  /// Whether an element has been seen.
  private(set) var hasRoot = false
  private(set) var scanner: MarkupScanner

  private let handle: (XMLEvent) -> XMLStep
  private var text: [UInt8] = []
  private var words: [UInt8] = []
  private var blanks = [String](repeating: "", count: 64)
  private var emptyTag: Range<Int>?
  private var namespaces = 0
  /// The attributes of the tag that was told of last.
  var attributes: [XMLAttribute] = []
  var names = NameTable()

  init(
    _ source: SourceText,
    from start: Int,
    limits: XMLLimits,
    _ handle: @escaping (XMLEvent) -> XMLStep
  ) {
    self.source = source
    self.limits = limits
    self.handle = handle
    scanner = MarkupScanner(source.utf8, from: start)
    textStart = start
  }

  /// Where the last piece of markup that libxml2 told of ended.
  private var textStart: Int

  func start(
    _ name: XMLName,
    declarations: [XMLNamespaceDeclaration]
  ) -> Bool {
    hasRoot = true
    let token = markup { if case .start = $0 { true } else { false } }
    flushText(before: token.range.lowerBound)
    textStart = token.range.upperBound
    if case .start(isEmpty: true, _) = token.kind { emptyTag = token.range }
    namespaces += declarations.count
    guard namespaces <= limits.namespaces else {
      end(
        with: Diagnostic(
          .error,
          .limitNamespaces,
          "more than \(limits.namespaces) namespaces are declared here; "
            + "the limit 'namespaces' is \(limits.namespaces)",
          at: source.location(token.range),
          label: "reading stops here"
        ))
      return false
    }
    passWords()
    open.append(
      OpenElement(name: name, tag: token.range, namespaces: declarations.count))
    tell(
      .start(
        XMLStartTag(
          name: name, attributes: attributes, declarations: declarations, range: token.range)))
    return !isOver
  }

  /// Makes ready for the end of the innermost element, which ``didEnd(at:)`` completes.
  func willEnd() -> Range<Int> {
    if let tag = emptyTag {
      emptyTag = nil
      return tag
    }
    let range = markup { $0 == .end }.range
    flushText(before: range.lowerBound)
    textStart = range.upperBound
    passWords()
    return range
  }

  func didEnd(at range: Range<Int>) {
    guard let element = open.popLast() else { return }
    namespaces -= element.namespaces
    tell(.end(at: range))
  }

  func add(text bytes: UnsafeBufferPointer<UInt8>) { unsafe text.append(contentsOf: bytes) }

  func comment(_ content: String) {
    let range = markup { $0 == .comment }.range
    flushText(before: range.lowerBound)
    textStart = range.upperBound
    tell(.comment(content, at: range))
  }

  func instruction(_ target: String) {
    let range = markup { $0 == .instruction }.range
    flushText(before: range.lowerBound)
    textStart = range.upperBound
    add(
      Diagnostic(
        .warning,
        .processingInstruction,
        "the processing instruction '\(printable(target))' is ignored and not kept",
        at: source.location(range),
        help: ["remove '<?\(printable(target)) …?>'"],
        fix: Fix(
          "remove the processing instruction", .unsafe, in: source.name, [TextEdit(range, "")])
      ))
  }

  func doctype() {
    let range = markup { $0 == .declaration }.range
    end(with: XMLLimits.doctypeRefused(at: range, in: source))
  }

  /// Hands on the character data so far, which ends where a piece of markup starts.
  func flushText(before offset: Int) {
    guard !text.isEmpty else { return }
    defer { text.removeAll(keepingCapacity: true) }
    let isBlankText = text.allSatisfy(isBlank)
    if !isBlankText, validator != nil, open.last?.hasWords == false { words += text }
    tell(
      .text(
        isBlankText ? blankString() : String(decoding: text, as: UTF8.self), isBlank: isBlankText,
        at: min(textStart, offset)..<offset))
  }

  /// The white space that was just read: most is an indent that was met before.
  private func blankString() -> String {
    guard text.count < 64 else { return String(decoding: text, as: UTF8.self) }
    if blanks[text.count].utf8.elementsEqual(text) { return blanks[text.count] }
    blanks[text.count] = String(decoding: text, as: UTF8.self)
    return blanks[text.count]
  }

  /// Tells the validator the words of the innermost element: once, however many pieces they come
  /// in, because libxml2 takes quadratic time to put pieces together.
  private func passWords() {
    guard !words.isEmpty else { return }
    validator?.text(words)
    words.removeAll(keepingCapacity: true)
    if !open.isEmpty { open[open.count - 1].hasWords = true }
  }

  /// The next piece of markup of a kind, which libxml2 has just told of.
  private func markup(_ isWanted: (MarkupScanner.Kind) -> Bool) -> MarkupScanner.Token {
    while let token = scanner.next() {
      if isWanted(token.kind) { return token }
    }
    let end = source.utf8.count
    return MarkupScanner.Token(kind: .declaration, range: end..<end)
  }

  private func tell(_ event: XMLEvent) {
    guard !isOver else { return }
    if handle(event) == .stop {
      isStopped = true
      stop()
    }
  }
}

extension SAXContext {
  /// Keeps a finding, while there are not too many.
  func add(_ diagnostic: Diagnostic) {
    if diagnostics.count + problems.count < limits.findings {
      diagnostics.append(diagnostic)
    } else {
      untold += 1
    }
  }

  /// Keeps what the schema says of the innermost element.
  func add(_ message: SchemaMessage) {
    guard let element = open.last else { return }
    guard diagnostics.count + problems.count < limits.findings else {
      untold += 1
      return
    }
    let problem = SchemaProblem(
      kind: message.kind,
      element: element.name.qualified,
      attribute: message.attribute.map(written),
      tag: element.tag,
      parentTag: open.dropLast().last?.tag
    )
    // A value that breaks a facet is told twice: for the facet and for the type.
    let isTold = problems.suffix(2).contains {
      $0.tag == problem.tag && $0.attribute == problem.attribute
        && ($0.kind == problem.kind || problem.attribute != nil)
    }
    if !isTold { problems.append(problem) }
  }

  /// Keeps a finding after which nothing counts.
  func end(with diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    stop()
  }

  private func stop() {
    isOver = true
    if let parser = unsafe parser { unsafe xmlStopParser(parser) }
  }

  /// An attribute's name as it is written, for `name` or `{namespace}name`.
  private func written(_ name: String) -> String {
    guard name.hasPrefix("{"), let close = name.firstIndex(of: "}") else { return name }
    let namespace = name[name.index(after: name.startIndex)..<close]
    let local = name[name.index(after: close)...]
    let attribute = attributes.first { $0.name.namespace == namespace && $0.name.local == local }
    return attribute?.name.qualified ?? String(local)
  }
}
