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
  }

  mutating func take(_ event: XMLEvent) -> XMLStep {
    switch event {
    case .start(let tag): start(tag)
    case .end(let range):
      endTag = range
      // What the file leaves off may lack anything.
      findings.isCutShort = repair?.isBeyondEnd(range) ?? false
      end()
    case .text(let text, let isBlank, let range): take(text, isBlank: isBlank, at: range)
    case .comment(let text, _): take(comment: text)
    }
    return isRefused ? .stop : .next
  }

  private mutating func start(_ tag: XMLStartTag) {
    namespaces.declare(tag.declarations)
    if capture != nil {
      keep(tag)
      return
    }
    let top = stack.count - 1
    guard top >= 0 else {
      startRoot(tag)
      return
    }
    if stack[top].rule.content == .words {
      // What stands in a stranger goes with it.
      if stack[top].strangers == 0 { findings.addStranger(tag, inWordsOf: stack[top]) }
      stack[top].strangers += 1
      return
    }
    guard let element = admitted(tag) else {
      beginCapture()
      keep(tag)
      return
    }
    push(element, tag, isTopLevel: top == 0)
    if let misspelt { stack[stack.count - 1].misspelt = misspelt }
    misspelt = nil
  }

  /// The element that a tag starts, if it can be read where it stands.
  private mutating func admitted(_ tag: XMLStartTag) -> MapElement? {
    let top = stack.count - 1
    let meaning = meaning(of: tag.name)
    let (element, isOurs) = (meaning.element, meaning.isOurs)
    guard let element, let rank = stack[top].rule.rank(of: element) else {
      if !isOurs, !tag.name.namespace.isEmpty, let rank = stack[top].rule.foreignRank {
        if rank < stack[top].rank { findings.addLate(tag, in: stack[top]) }
        stack[top].rank = rank
      } else {
        let count = findings.diagnostics.count
        findings.addStranger(tag, in: stack[top])
        if element == nil, isOurs, let meant = meant(by: tag.name) {
          misspelt = findings.diagnostics.count > count ? count : nil
          return meant
        }
      }
      // What can't have a note passes it on, and there it is one.
      switch element {
      case .note, .tag, .suppress: return element
      default: return nil
      }
    }
    if stack[top].rule.groups[rank].isSingle, stack[top].seen & 1 << UInt32(rank) != 0 {
      findings.addSecond(tag, in: stack[top])
      // After a blank one, which is not kept, it is the only one.
      return element == .title && map.title == nil ? element : nil
    }
    if rank < stack[top].rank { findings.addLate(tag, in: stack[top]) }
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

  /// What a name means here: looked up once for all its places.
  mutating func meaning(of name: XMLName) -> NameMeaning {
    while meanings.count <= name.number { meanings.append(NameMeaning()) }
    if !meanings[name.number].isKnown { meanings[name.number] = NameMeaning(name) }
    return meanings[name.number]
  }

  private mutating func startRoot(_ tag: XMLStartTag) {
    // libxml2 refuses a second root.
    guard !hasRoot else { return }
    hasRoot = true
    guard findings.checkRoot(tag) else {
      isRefused = true
      return
    }
    push(.argumentMap, tag, isTopLevel: false)
    places[.map] = tag.range
    readMapAttributes()
    stack[0].extras = strayExtras
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

  private mutating func take(_ text: String, isBlank: Bool, at range: Range<Int>) {
    if capture != nil {
      capture?.events.append(.text(text))
      return
    }
    // A frame that is copied while it grows costs quadratic time.
    let top = stack.count - 1
    guard top >= 0 else { return }
    if stack[top].rule.content == .words {
      stack[top].words += text
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
    stack[frameForExtras].extras.append(.comment(comment))
  }

  /// The innermost open element that can hold notes and foreign elements.
  var frameForExtras: Int { stack.lastIndex { $0.rule.foreignRank != nil } ?? 0 }

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
    stack[done.frame].extras.append(.element(ForeignElement(events: done.events)))
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
  var isKnown = false
  var isOurs = false
  var element: MapElement?
  var attribute: MapAttribute?

  init() {}

  init(_ name: XMLName) {
    isKnown = true
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
