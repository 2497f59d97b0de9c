// SPDX-License-Identifier: MIT

internal import ArgmapDOT
internal import ArgmapLibXML
internal import ArgmapSource

/// What is put into an SVG besides the picture.
struct SVGWords {
  /// What the drawing is called.
  var title: String
  /// The map in words.
  var description: String
  /// What each box says, by its identifier.
  var spoken: [String: String]
  /// A style sheet; empty for none.
  var styleSheet: String
}

/// Turns an SVG as Graphviz writes it into one that can be heard: with a title, a description, and a
/// name for each box in reading order; arrows and frames are for the eye.
///
/// Graphviz's own titles, which are identifiers, its document type, its comments and its links go;
/// tooltips stay, as titles. An SVG that can't be read is left as it is.
func accessible(_ svg: [UInt8], _ words: SVGWords) -> [UInt8] {
  // The document type names a file that nobody should fetch.
  guard let start = firstPlace(of: Array("<svg".utf8), in: svg.prefix(4096)) else { return svg }
  let source = SourceText(name: "drawing", text: String(decoding: svg[start...], as: UTF8.self))
  var limits = XMLLimits()
  limits.tagBytes = 1 << 30
  limits.textBytes = 1 << 30
  var rewriting = SVGRewriting(words, reserving: svg.count)
  let reading = readXML(source, limits: limits) { event, content in
    rewriting.take(event, content)
    return .next
  }
  guard reading.isComplete, reading.diagnostics.isEmpty else { return svg }
  return rewriting.writer.bytes
}

/// The pass over an SVG.
private struct SVGRewriting {
  private(set) var writer: XMLWriter
  private let words: SVGWords
  /// What the open elements are.
  private var open: [Element] = []

  private enum Element {
    /// Not written, with everything in it.
    case dropped
    /// Not written, but what is in it.
    case unwrapped
    case other
    case graph
    case box
    case arrow
    case frame
  }

  init(_ words: SVGWords, reserving capacity: Int) {
    self.words = words
    writer = XMLWriter(reserving: capacity)
  }

  mutating func take(_ event: XMLEvent, _ content: XMLContent) {
    let isDropped = if case .dropped = open.last { true } else { false }
    switch event {
    case .start(let range):
      guard !isDropped else {
        open.append(.dropped)
        return
      }
      start(content.tag(at: range))
    case .end:
      guard let element = open.popLast() else { return }
      switch element {
      case .dropped, .unwrapped: break
      default: writer.end()
      }
    case .text:
      if !isDropped, writer.depth > 0 { writer.text(content.words) }
    case .comment: break
    }
  }

  private mutating func start(_ tag: XMLStartTag) {
    let value = { (name: String) in tag.attributes.first { $0.name.qualified == name }?.value }
    switch tag.name.local {
    case "svg": startDocument(tag)
    case "title": open.append(.dropped)
    case "g": startGroup(tag, id: value("id") ?? "", classes: value("class") ?? "")
    case "a":
      // The tooltip of a box or an arrow; that of the graph would be everywhere.
      guard isInside, let tooltip = value("xlink:title") else { return open.append(.unwrapped) }
      writer.start("g")
      writer.start("title")
      writer.text(tooltip)
      writer.end()
      open.append(.other)
    default: copy(tag, as: .other)
    }
  }

  /// Whether a box or an arrow is open.
  private var isInside: Bool {
    open.reversed().lazy.compactMap {
      switch $0 {
      case .box, .arrow: true
      case .graph, .frame: false
      case .other, .dropped, .unwrapped: nil
      }
    }.first ?? false
  }

  private mutating func startDocument(_ tag: XMLStartTag) {
    writer.start("svg", isVerbatim: true)
    writer.attribute("xmlns", "http://www.w3.org/2000/svg")
    for attribute in tag.attributes {
      writer.attribute(attribute.name.qualified, attribute.value)
    }
    writer.attribute("role", "graphics-document")
    writer.attribute("aria-labelledby", "map-title")
    writer.attribute("aria-describedby", "map-description")
    for (name, text) in [("title", words.title), ("desc", words.description)] {
      writer.text("\n")
      writer.start(name)
      writer.attribute("id", name == "title" ? "map-title" : "map-description")
      writer.text(text)
      writer.end()
    }
    if !words.styleSheet.isEmpty {
      writer.text("\n")
      writer.start("style")
      writer.text(words.styleSheet)
      writer.end()
    }
    open.append(.other)
  }

  private mutating func startGroup(_ tag: XMLStartTag, id: String, classes: String) {
    // `a_` stands before the identifier of what a link is around.
    if id.hasPrefix("a_") {
      let name = String(id.dropFirst(2))
      guard isInside, name.hasPrefix("n-"), case .box? = open.last(where: isGroup),
        let said = words.spoken[name], isOnCard
      else { return open.append(.unwrapped) }
      writer.start("g")
      writer.attribute("id", name)
      speak(said)
      return open.append(.other)
    }
    switch classes.prefix(while: { $0 != " " }) {
    case "graph": copy(tag, as: .graph)
    case "node":
      copy(tag, as: .box)
      isOnCard = classes.contains("card")
      if isOnCard {
        writer.attribute("role", "group")
      } else if let said = words.spoken[id] {
        speak(said)
      } else {
        writer.attribute("aria-hidden", "true")
      }
    case "edge":
      copy(tag, as: .arrow)
      writer.attribute("aria-hidden", "true")
    case "cluster":
      copy(tag, as: .frame)
      writer.attribute("aria-hidden", "true")
    default: copy(tag, as: .other)
    }
  }

  /// Whether the open box is a card, whose rows are named.
  private var isOnCard = false

  private func isGroup(_ element: Element) -> Bool {
    switch element {
    case .box, .arrow, .frame, .graph: true
    case .other, .dropped, .unwrapped: false
    }
  }

  private mutating func speak(_ said: String) {
    writer.attribute("role", "graphics-symbol")
    writer.attribute("aria-label", said)
    writer.attribute("tabindex", "0")
  }

  private mutating func copy(_ tag: XMLStartTag, as element: Element) {
    writer.start(tag.name.qualified)
    for attribute in tag.attributes where attribute.name.prefix != "xlink" {
      writer.attribute(attribute.name.qualified, attribute.value)
    }
    open.append(element)
  }
}

/// Where some bytes stand first.
func firstPlace(of words: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
  bytes.indices.first { bytes[$0...].starts(with: words) }
}
