// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapModel
internal import ArgmapSource

/// Makes a map of the events of an XML document.
///
/// What the grammar does not allow is told of and read all the same where it makes sense; what
/// makes none is kept as it stands among the extras. Nothing here recurses.
struct MapDecoder {
  let file: SourceText
  /// What the file was before it was mended.
  let repair: RepairedXML?
  var findings: DecoderFindings
  var places: MapPlaces
  var map = ArgumentMap()
  var references = ReferenceTable()
  var statements: [Statement] = []
  var arguments: [Argument] = []
  var namespaces = NamespaceUse()
  /// The values of the attributes of all open elements.
  var values: [AttributeValue] = []
  var valueWords = WordTable()
  /// What stands in the element of words that is open.
  var words = ByteBuffer()
  /// Whether a span names its source, or an item its enumeration.
  var refersToParts = false
  var nameless: [Nameless] = []
  /// Whether the file is no map of format 1 at all.
  var isRefused = false

  /// What the names of the document mean here, by their numbers.
  private var meanings: [NameMeaning] = []

  var stack: [DecoderFrame] = []
  private var capture: Capture?
  /// The end tag that was read last.
  var endTag = 0..<0
  private var hasRoot = false
  private var strayExtras: [Extra] = []
  /// The finding about the name of the element that is being opened.
  private var misspelt: Int?

  /// An element that is kept word for word.
  private struct Capture {
    var events: [ForeignElement.Event] = []
    var depth = 0
    /// The frame that gets it.
    var frame: Int
  }

  init(_ file: SourceText, repair: RepairedXML? = nil, limit: Int) {
    self.file = file
    self.repair = repair
    places = MapPlaces(file: file)
    findings = DecoderFindings(file: file, limit: limit)
    // More than most files have of them; what is not used costs nothing.
    statements.reserveCapacity(file.utf8.count / 192)
    arguments.reserveCapacity(file.utf8.count / 384)
  }

  mutating func take(_ event: XMLEvent, _ content: inout XMLContent) -> XMLStep {
    switch event {
    case .start(let range): start(&content, at: range)
    case .end(let range):
      endTag = range
      // What the file leaves off may lack anything.
      if let repair { findings.isCutShort = repair.isBeyondEnd(range) }
      end()
    case .text(let isBlank, let range): take(&content, isBlank: isBlank, at: range)
    case .comment: take(comment: content.words)
    }
    content.skipsBlanks = capture == nil && stack.last?.rule.content != .words
    return isRefused ? .stop : .next
  }

  private mutating func start(_ content: inout XMLContent, at range: Range<Int>) {
    if !content.declarations.isEmpty { namespaces.declare(content.declarations) }
    if capture != nil {
      keep(content.tag(at: range))
      return
    }
    let top = stack.count - 1
    guard top >= 0 else {
      startRoot(&content, at: range)
      return
    }
    if stack[top].rule.content == .words {
      // What stands in a stranger goes with it.
      if stack[top].strangers == 0 {
        findings.addStranger(content.tag(at: range), inWordsOf: stack[top])
      }
      stack[top].strangers += 1
      return
    }
    guard let element = admitted(&content, at: range) else {
      beginCapture()
      keep(content.tag(at: range))
      return
    }
    push(element, &content, at: range, isTopLevel: top == 0)
    if misspelt != nil {
      stack[stack.count - 1].misspelt = misspelt
      misspelt = nil
    }
  }

  /// The element that a tag starts, if it can be read where it stands.
  private mutating func admitted(
    _ content: inout XMLContent, at range: Range<Int>
  ) -> MapElement? {
    let top = stack.count - 1
    let meaning = meaning(of: content.element, &content)
    guard let element = meaning.element, let rank = stack[top].rule.rank(of: element) else {
      let tag = content.tag(at: range)
      if !meaning.isOurs, !tag.name.namespace.isEmpty, let rank = stack[top].rule.foreignRank {
        if rank < stack[top].rank { findings.addLate(tag, in: stack[top]) }
        stack[top].rank = rank
      } else {
        let count = findings.diagnostics.count
        findings.addStranger(tag, in: stack[top])
        if meaning.element == nil, meaning.isOurs, let meant = meant(by: tag.name) {
          misspelt = findings.diagnostics.count > count ? count : nil
          return meant
        }
      }
      // What can't have a note passes it on, and there it is one.
      switch meaning.element {
      case .note, .tag, .suppress: return meaning.element
      default: return nil
      }
    }
    if stack[top].rule.groups[rank].isSingle, stack[top].seen & 1 << UInt32(rank) != 0 {
      findings.addSecond(content.tag(at: range), in: stack[top])
      // After a blank one, which is not kept, it is the only one.
      return element == .title && map.title == nil ? element : nil
    }
    if rank < stack[top].rank { findings.addLate(content.tag(at: range), in: stack[top]) }
    // What follows is measured by what came last, so that one thing out of order is told once.
    stack[top].rank = rank
    stack[top].seen |= 1 << UInt32(rank)
    return element
  }

  /// The element that a misspelt name most likely means, when it can stand here.
  ///
  /// A newer version may have elements that only look misspelt.
  private mutating func meant(by name: XMLName) -> MapElement? {
    let top = stack.count - 1
    let rule = stack[top].rule
    guard !findings.isNewer,
      let similar = nearest(to: name.local, among: rule.groups.flatMap(\.elements).map(\.name)),
      let element = MapElement(similar), let rank = rule.rank(of: element),
      !rule.groups[rank].isSingle || stack[top].seen & 1 << UInt32(rank) == 0
    else { return nil }
    stack[top].rank = rank
    stack[top].seen |= 1 << UInt32(rank)
    return element
  }

  /// What a name of the document means here: looked up once for all its places.
  mutating func meaning(of name: Int, _ content: inout XMLContent) -> NameMeaning {
    while meanings.count <= name {
      meanings.append(NameMeaning(content.names[meanings.count]))
    }
    return meanings[name]
  }

  private mutating func startRoot(_ content: inout XMLContent, at range: Range<Int>) {
    // libxml2 refuses a second root.
    guard !hasRoot else { return }
    hasRoot = true
    guard findings.checkRoot(content.tag(at: range)) else {
      isRefused = true
      return
    }
    push(.argumentMap, &content, at: range, isTopLevel: false)
    places[.map] = range
    readMapAttributes()
    if !strayExtras.isEmpty { stack[0].makeParts().extras = strayExtras }
  }

  private mutating func end() {
    if capture != nil {
      endCaptured()
      return
    }
    let top = stack.count - 1
    guard top >= 0 else { return }
    if stack[top].strangers > 0 {
      stack[top].strangers -= 1
    } else {
      close()
    }
  }

  private mutating func take(
    _ content: inout XMLContent, isBlank: Bool, at range: Range<Int>
  ) {
    if capture != nil {
      capture?.events.append(.text(content.words))
      return
    }
    // A frame that is copied while it grows costs quadratic time.
    let top = stack.count - 1
    guard top >= 0 else { return }
    if stack[top].rule.content == .words {
      if words.isEmpty { swap(&words, &content.bytes) } else { words.append(content.bytes) }
    } else if !isBlank {
      findings.addStrayWords(at: range, in: stack[top])
      stack[top].hasStrayWords = true
    }
  }

  private mutating func take(comment: String) {
    if capture != nil {
      capture?.events.append(.comment(comment))
      return
    }
    guard !stack.isEmpty else {
      // Before the root, or after it when the map has been made.
      if hasRoot {
        map.extras.append(.comment(comment))
      } else {
        strayExtras.append(.comment(comment))
      }
      return
    }
    addExtra(.comment(comment))
  }

  /// The innermost open element that can hold notes and foreign elements.
  var frameForExtras: Int { stack.lastIndex { $0.rule.foreignRank != nil } ?? 0 }

  /// Gives a note or the like to the element that can hold it.
  mutating func addExtra(_ extra: Extra) {
    stack[frameForExtras].makeParts().extras.append(extra)
  }

  private mutating func beginCapture() { capture = Capture(frame: frameForExtras) }

  private mutating func keep(_ tag: XMLStartTag) {
    namespaces.use(tag.name)
    let attributes = tag.attributes.map { ForeignAttribute($0) }
    for attribute in tag.attributes { namespaces.use(attribute.name) }
    capture?.depth += 1
    capture?.events.append(
      .start(
        prefix: tag.name.namespace.isEmpty ? "" : tag.name.prefix,
        namespace: tag.name.namespace, name: tag.name.local, attributes: attributes))
  }

  private mutating func endCaptured() {
    capture?.events.append(.end)
    capture?.depth -= 1
    guard let done = capture, done.depth == 0 else { return }
    capture = nil
    stack[done.frame].makeParts().extras.append(.element(ForeignElement(events: done.events)))
  }

  /// Ends what is still open, when the file ends too early.
  mutating func closeAll() {
    findings.isCutShort = !stack.isEmpty
    while capture != nil { endCaptured() }
    while !stack.isEmpty { close() }
  }
}

/// What a name of a document means in format 1.
struct NameMeaning {
  var isOurs: Bool
  var element: MapElement?
  var attribute: MapAttribute?

  init(_ name: XMLName) {
    isOurs = name.namespace == MapElement.namespace
    element = isOurs ? MapElement(name.local) : nil
    let isPlain = name.namespace.isEmpty && name.prefix.isEmpty
    attribute = isPlain ? MapAttribute(name.local) : nil
  }
}

extension ForeignAttribute {
  init(_ attribute: XMLAttribute) {
    self.init(
      prefix: attribute.name.namespace.isEmpty ? "" : attribute.name.prefix,
      namespace: attribute.name.namespace,
      name: attribute.name.local,
      value: attribute.value
    )
  }
}
