// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import CLibXML2

/// What the callbacks of one parse share.
///
/// A value behind a pointer, not an object: its fields are touched some ten times for each tag, and
/// an object's are counted and guarded each time.
@safe struct SAXContext {
  /// An element whose end has not come yet.
  struct OpenElement {
    /// The number of its name.
    var name: Int
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
  var markup: MarkupQueue
  /// What the event that comes next says: character data is gathered in it.
  var content = XMLContent()

  private let handle: (XMLEvent, inout XMLContent) -> XMLStep
  /// The words of the innermost element that the validator has not been told.
  private var words = ByteBuffer()
  private var emptyTag: Range<Int>?
  private var namespaces = 0

  init(
    _ source: SourceText,
    from start: Int,
    limits: XMLLimits,
    _ handle: @escaping (XMLEvent, inout XMLContent) -> XMLStep
  ) {
    self.source = source
    self.limits = limits
    self.handle = handle
    markup = MarkupQueue(source, from: start, limits: limits)
    textStart = start
  }

  /// Where the last piece of markup that libxml2 told of ended.
  private var textStart: Int

  /// Makes ready for a start tag, whose name and attributes then go into ``content``.
  mutating func willStart() -> Range<Int> {
    hasRoot = true
    let token = nextMarkup { if case .start = $0 { true } else { false } }
    flushText(before: token.range.lowerBound)
    textStart = token.range.upperBound
    if case .start(isEmpty: true, _) = token.kind { emptyTag = token.range }
    passWords()
    return token.range
  }

  /// Tells of the start tag that stands in ``content``; gives whether anything counts after it.
  mutating func didStart(at range: Range<Int>) -> Bool {
    let declarations = content.declarations.count
    namespaces += declarations
    guard namespaces <= limits.namespaces else {
      end(
        with: Diagnostic(
          .error,
          .limitNamespaces,
          "more than \(limits.namespaces) namespaces are declared here; "
            + "the limit 'namespaces' is \(limits.namespaces)",
          at: source.location(range),
          label: "reading stops here"
        ))
      return false
    }
    open.append(OpenElement(name: content.element, tag: range, namespaces: declarations))
    tell(.start(at: range))
    content.bytes.removeAll()
    return !isOver
  }

  /// Makes ready for the end of the innermost element, which ``didEnd(at:)`` completes.
  mutating func willEnd() -> Range<Int> {
    if let tag = emptyTag {
      emptyTag = nil
      return tag
    }
    let range = nextMarkup { $0 == .end }.range
    flushText(before: range.lowerBound)
    textStart = range.upperBound
    passWords()
    return range
  }

  mutating func didEnd(at range: Range<Int>) {
    guard let element = open.popLast() else { return }
    namespaces -= element.namespaces
    tell(.end(at: range))
  }

  mutating func add(text bytes: UnsafeBufferPointer<UInt8>) {
    unsafe content.bytes.append(bytes)
  }

  mutating func comment(_ words: UnsafePointer<UInt8>?) {
    let range = nextMarkup { $0 == .comment }.range
    flushText(before: range.lowerBound)
    textStart = range.upperBound
    if let words = unsafe words {
      let count = unsafe Int(xmlStrlen(words))
      unsafe content.bytes.append(UnsafeBufferPointer(start: words, count: count))
    }
    tell(.comment(at: range))
    content.bytes.removeAll()
  }

  mutating func instruction(_ target: String) {
    let range = nextMarkup { $0 == .instruction }.range
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

  mutating func doctype() {
    let range = nextMarkup { $0 == .declaration }.range
    end(with: XMLLimits.doctypeRefused(at: range, in: source))
  }

  /// Hands on the character data so far, which ends where a piece of markup starts.
  mutating func flushText(before offset: Int) {
    guard !content.bytes.isEmpty else { return }
    let isBlankText = content.bytes.isBlank
    if !isBlankText, validator != nil, open.last?.hasWords == false {
      words.append(content.bytes)
    }
    if !(isBlankText && content.skipsBlanks) {
      tell(.text(isBlank: isBlankText, at: min(textStart, offset)..<offset))
    }
    content.bytes.removeAll()
  }

  /// Tells the validator the words of the innermost element: once, however many pieces they come
  /// in, because libxml2 takes quadratic time to put pieces together.
  private mutating func passWords() {
    guard !words.isEmpty else { return }
    validator?.text(words)
    takeSchemaMessages()
    words.removeAll()
    if !open.isEmpty { open[open.count - 1].hasWords = true }
  }

  /// The next piece of markup of a kind, which libxml2 has just told of.
  private mutating func nextMarkup(
    _ isWanted: (MarkupScanner.Kind) -> Bool
  ) -> MarkupScanner.Token {
    while let token = markup.next() {
      if isWanted(token.kind) { return token }
    }
    let end = source.utf8.count
    return MarkupScanner.Token(kind: .declaration, range: end..<end)
  }

  private mutating func tell(_ event: XMLEvent) {
    guard !isOver else { return }
    if handle(event, &content) == .stop {
      isStopped = true
      stop()
    }
  }
}

extension SAXContext {
  /// Keeps a finding, while there are not too many.
  mutating func add(_ diagnostic: Diagnostic) {
    if diagnostics.count + problems.count < limits.findings {
      diagnostics.append(diagnostic)
    } else {
      untold += 1
    }
  }

  /// Keeps what the validator has said of the innermost element.
  mutating func takeSchemaMessages() {
    guard let validator else { return }
    for message in validator.takeMessages() { add(message) }
  }

  private mutating func add(_ message: SchemaMessage) {
    guard let element = open.last else { return }
    guard diagnostics.count + problems.count < limits.findings else {
      untold += 1
      return
    }
    let problem = SchemaProblem(
      kind: message.kind,
      element: content.names[element.name].qualified,
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
  mutating func end(with diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    stop()
  }

  private mutating func stop() {
    isOver = true
    if let parser = unsafe parser { unsafe xmlStopParser(parser) }
  }

  /// An attribute's name as it is written, for `name` or `{namespace}name`.
  private func written(_ name: String) -> String {
    guard name.hasPrefix("{"), let close = name.firstIndex(of: "}") else { return name }
    let namespace = name[name.index(after: name.startIndex)..<close]
    let local = name[name.index(after: close)...]
    let names = content.attributes.lazy.map { content.names[$0.name] }
    let attribute = names.first { $0.namespace == namespace && $0.local == local }
    return attribute?.qualified ?? String(local)
  }
}
